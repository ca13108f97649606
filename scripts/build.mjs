// Builds once per state of the sources; several copies and starts share the result.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { runToEnd } from './children.mjs';
import { during } from './say.mjs';
import { ROOT } from './settings.mjs';

const SOURCES = [
  'src',
  'prisma/schema.prisma',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
];
const MARK = path.join(ROOT, '.next/sources-hash');
const BUILD_ID = path.join(ROOT, '.next/BUILD_ID');
const LOCK = path.join(ROOT, '.data/building.pid');
const NEXT = path.join(ROOT, 'node_modules/next/dist/bin/next');
// A build that asks a database would bake one copy's rows into all; this address answers nobody.
const NO_DATABASE = 'postgresql://nobody@127.0.0.1:9/none';

/** Builds unless .next already holds these very sources. */
export async function ensureBuilt() {
  if (isBuilt()) return;
  const free = await takeTurn();
  try {
    if (isBuilt()) return;
    await during('building for production (about a minute)', async () => {
      fs.rmSync(MARK, { force: true });
      fs.rmSync(BUILD_ID, { force: true });
      const env = {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: NO_DATABASE,
        NEXT_TELEMETRY_DISABLED: '1',
      };
      const code = await runToEnd([NEXT, 'build'], env);
      if (code !== 0 || !fs.existsSync(BUILD_ID))
        throw new Error('The build failed; the lines above say why.');
      fs.writeFileSync(MARK, sourcesHash());
    });
  } finally {
    free();
  }
}

/** What distinguishes this build's cached pages from another's. */
export function buildId() {
  return fs.readFileSync(BUILD_ID, 'utf8').trim();
}

function isBuilt() {
  if (!fs.existsSync(BUILD_ID) || !fs.existsSync(MARK)) return false;
  return fs.readFileSync(MARK, 'utf8') === sourcesHash();
}

function sourcesHash() {
  const hash = createHash('sha256');
  for (const source of SOURCES) addToHash(hash, path.join(ROOT, source));
  return hash.digest('hex');
}

function addToHash(hash, place) {
  const stat = fs.statSync(place, { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isDirectory()) {
    // Generated from schema.prisma, which is in the hash itself.
    if (place.endsWith(`${path.sep}generated`)) return;
    for (const name of fs.readdirSync(place).sort()) addToHash(hash, path.join(place, name));
    return;
  }
  hash.update(path.relative(ROOT, place)).update(fs.readFileSync(place));
}

async function takeTurn() {
  fs.mkdirSync(path.dirname(LOCK), { recursive: true });
  for (;;) {
    try {
      fs.writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
      return () => fs.rmSync(LOCK, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!isAlive(Number(fs.readFileSync(LOCK, 'utf8')))) fs.rmSync(LOCK, { force: true });
    await new Promise((wake) => setTimeout(wake, 300));
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return pid > 0;
  } catch {
    return false;
  }
}
