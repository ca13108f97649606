import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { createDatabase } from '../support/database';

test('every test file has a migrated database of its own', async () => {
  expect(process.env.DATABASE_URL).toContain('/run_');
  const other = await createDatabase(inject('databaseServer'));
  expect(other).not.toBe(process.env.DATABASE_URL);
  const client = new pg.Client({ connectionString: other });
  await client.connect();
  const { rows } = await client.query(
    'SELECT count(*)::int AS tables FROM information_schema.tables',
  );
  await client.end();
  expect(rows[0].tables).toBeGreaterThan(20);
});
