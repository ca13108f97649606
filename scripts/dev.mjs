// npm run dev: the same copy with Next's development server, reloading as files change.
import fs from 'node:fs';
import path from 'node:path';
import { startChild, stopChildren } from './children.mjs';
import { takeDataDir } from './data-lock.mjs';
import { environmentOf, ROOT, readSettingsOrGiveUp } from './settings.mjs';
import { stopWithNpm } from './stop-with-npm.mjs';
import { openDatabase, prepareDatabase } from './town.mjs';
import { welcome } from './welcome.mjs';

const settings = await readSettingsOrGiveUp();
process.on('exit', takeDataDir(settings.dataDir));
let database = { stop: async () => {} };
let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0));
stopWithNpm(() => stop(0));

try {
  database = await openDatabase(settings);
  await prepareDatabase(settings, database.url);
  const env = { ...environmentOf(settings, database.url), NODE_ENV: 'development' };
  const sandbox = path.join(ROOT, 'src/sandbox/main.ts');
  if (settings.demo && fs.existsSync(sandbox)) {
    startChild('the sandbox', ['--import', 'tsx', '--watch', sandbox], env);
  }
  const web = startChild(
    'the development server',
    [
      path.join(ROOT, 'node_modules/next/dist/bin/next'),
      ...['dev', '-H', settings.host, '-p', String(settings.port)],
    ],
    { ...env, WORKER: env.WORKER ?? 'inline' },
  );
  web.ended.then((code) => stop(code ?? 1));
  welcome(settings);
} catch (error) {
  console.error(`✗ ${error.message}`);
  await stop(1);
}

async function stop(code) {
  if (isStopping) return;
  isStopping = true;
  await stopChildren();
  await database.stop();
  process.exit(code);
}
