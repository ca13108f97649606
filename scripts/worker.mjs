// npm run worker: does the jobs in a process of its own; set WORKER=off for the web servers then.
import path from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { giveUp, say } from './say.mjs';
import { environmentOf, ROOT, readSettingsOrGiveUp } from './settings.mjs';
import { openDatabase } from './town.mjs';

const settings = await readSettingsOrGiveUp();
try {
  const database = await openDatabase(settings);
  Object.assign(process.env, environmentOf(settings, database.url), { NODE_ENV: 'production' });
  const { startJobs } = await tsImport('../src/worker.ts', {
    parentURL: import.meta.url,
    tsconfig: path.join(ROOT, 'tsconfig.json'),
  });
  const worker = await startJobs();
  say('doing jobs; Ctrl-C lets those in hand finish and stops');
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      await worker.stop();
      if (!database.reused) await database.stop();
      process.exit(0);
    });
  }
} catch (error) {
  giveUp(error.message);
}
