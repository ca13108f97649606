// npm run db:reset: empties this copy's own database, migrates it and seeds the demo town again.
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { takeDataDir } from './data-lock.mjs';
import { giveUp, say } from './say.mjs';
import { readSettingsOrGiveUp } from './settings.mjs';
import { openDatabase, prepareDatabase } from './town.mjs';

const settings = await readSettingsOrGiveUp();
if (!settings.demo) giveUp('DEMO is 0: a real database is never emptied by a command.');
process.on('exit', takeDataDir(settings.dataDir));
const database = await openDatabase(settings);
try {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query('DROP SCHEMA IF EXISTS graphile_worker CASCADE');
  await client.query('DROP SCHEMA public CASCADE');
  await client.query('CREATE SCHEMA public');
  await client.end();
  fs.rmSync(path.join(settings.dataDir, 'cache'), { recursive: true, force: true });
  say('emptied');
  await prepareDatabase(settings, database.url);
} finally {
  await database.stop();
}
process.exit(0);
