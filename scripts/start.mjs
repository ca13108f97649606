// npm start: everything a running copy needs, in order, and everything ended again together.
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { buildId, ensureBuilt } from './build.mjs';
import { startChild, stopChildren } from './children.mjs';
import { takeDataDir } from './data-lock.mjs';
import { giveUp, say } from './say.mjs';
import { environmentOf, ROOT, readSettingsOrGiveUp } from './settings.mjs';
import { stopWithNpm } from './stop-with-npm.mjs';
import { openDatabase, prepareDatabase } from './town.mjs';
import { welcome } from './welcome.mjs';

const NEXT = path.join(ROOT, 'node_modules/next/dist/bin/next');
const READY_WITHIN_MS = 60_000;

const settings = await readSettingsOrGiveUp();
await checkPortFree('PORT', settings.port, settings.host);
if (settings.demo) await checkPortFree('SANDBOX_PORT', settings.sandboxPort, '127.0.0.1');
const freeDataDir = takeDataDir(settings.dataDir);

let database = { stop: async () => {} };
let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0));
process.on('exit', freeDataDir);
stopWithNpm(() => stop(0));

try {
  database = await openDatabase(settings);
  await prepareDatabase(settings, database.url);
  await ensureBuilt();
  keepOnlyCacheOf(buildId());
  const env = { ...environmentOf(settings, database.url), NODE_ENV: 'production' };
  if (settings.demo) startSandbox(env);
  watch(
    startChild(
      'the web server',
      [NEXT, 'start', '-H', settings.host, '-p', String(settings.port)],
      { ...env, WORKER: env.WORKER ?? 'inline' },
    ),
  );
  await untilAnswering(`http://${settings.host}:${settings.port}/`);
  welcome(settings);
} catch (error) {
  if (!isStopping) console.error(`✗ ${error.message}`);
  await stop(1);
}

function startSandbox(env) {
  const file = path.join(ROOT, 'src/sandbox/main.ts');
  if (fs.existsSync(file)) watch(startChild('the sandbox', ['--import', 'tsx', file], env));
}

/** A copy of which one part is gone is no copy: when a part ends, the rest ends too. */
function watch({ name, child, ended }) {
  ended.then((code) => {
    if (isStopping) return;
    console.error(`✗ ${name} ended by itself (${code ?? child.signalCode}); stopping the rest.`);
    stop(1);
  });
}

async function stop(code) {
  if (isStopping) return;
  isStopping = true;
  say('stopping …');
  await stopChildren();
  await database.stop();
  say('stopped; nothing is left running');
  process.exit(code);
}

function checkPortFree(name, port, host) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', (error) => {
      giveUp(
        error.code === 'EADDRINUSE'
          ? `${name} is ${port}, but something already listens there. Stop it, or set another ${name}.`
          : `${name} is ${port}, which can't be listened on at ${host} (${error.code}).`,
      );
    });
    probe.listen(port, host, () => probe.close(resolve));
  });
}

/** Pages of other builds point at scripts that no longer exist. */
function keepOnlyCacheOf(id) {
  const folder = path.join(settings.dataDir, 'cache');
  if (!fs.existsSync(folder)) return;
  for (const name of fs.readdirSync(folder)) {
    if (name !== id) fs.rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

async function untilAnswering(url) {
  const until = Date.now() + READY_WITHIN_MS;
  while (Date.now() < until && !isStopping) {
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(20_000) });
      if (!answer.ok) say(`the first page answered ${answer.status}`);
      return;
    } catch {
      await new Promise((wake) => setTimeout(wake, 50));
    }
  }
  if (!isStopping) throw new Error(`The web server did not answer at ${url} within a minute.`);
}
