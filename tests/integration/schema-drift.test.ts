import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);

test('the migrations lead exactly to schema.prisma', { timeout: 60_000 }, async () => {
  const { stdout } = await run(
    process.execPath,
    [
      'node_modules/prisma/build/index.js',
      ...['migrate', 'diff', '--from-config-datasource'],
      ...['--to-schema', 'prisma/schema.prisma', '--script'],
    ],
    { env: { ...process.env, NO_COLOR: '1' } },
  );
  expect(stdout.trim()).toMatch(/^(-- This is an empty migration\.)?$/);
});
