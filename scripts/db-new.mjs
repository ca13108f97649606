// npm run db:new <name>: writes the migration that leads from the last one to schema.prisma.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { MIGRATIONS, migrate } from './migrate.mjs';
import { FORGETFUL, startPostgres } from './pg.mjs';
import { giveUp } from './say.mjs';
import { ROOT } from './settings.mjs';

const name = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  giveUp(
    'Give the migration a name of small letters and underscores: npm run db:new add_gift_note',
  );
}

fs.mkdirSync(path.join(ROOT, '.data'), { recursive: true });
const dir = fs.mkdtempSync(path.join(ROOT, '.data/new-migration-'));
const server = await startPostgres({ dir: path.join(dir, 'pg'), options: FORGETFUL });
try {
  await migrate(server.url);
  const made = spawnSync(
    process.execPath,
    [
      path.join(ROOT, 'node_modules/prisma/build/index.js'),
      ...['migrate', 'diff', '--from-config-datasource', '--to-schema', 'prisma/schema.prisma'],
      '--script',
    ],
    { cwd: ROOT, env: { ...process.env, DATABASE_URL: server.url }, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`Prisma could not compare: ${made.stderr}`);
  if (!made.stdout.trim() || /empty migration/i.test(made.stdout)) {
    console.log('schema.prisma and the migrations agree; nothing to write.');
  } else {
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
    const folder = path.join(MIGRATIONS, `${stamp}_${name}`);
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'migration.sql'), made.stdout);
    console.log(
      `wrote prisma/migrations/${stamp}_${name}/migration.sql; read it before you commit.`,
    );
  }
} finally {
  await server.stop();
  fs.rmSync(dir, { recursive: true, force: true });
}
