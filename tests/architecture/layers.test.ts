import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

type Cruise = {
  summary: {
    totalCruised: number;
    violations: { from: string; to: string; rule: { name: string } }[];
  };
};

const run = promisify(execFile);

async function cruise(): Promise<Cruise['summary']> {
  const { stdout } = await run(
    process.execPath,
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...['--config', 'tests/architecture/layers.cjs', '--output-type', 'json', 'src'],
    ],
    { maxBuffer: 256 * 1024 * 1024 },
  ).catch((failed: { stdout: string }) => failed);
  const found: Cruise = JSON.parse(stdout);
  return found.summary;
}

test('the rooms import one another only as the laws allow', { timeout: 60_000 }, async () => {
  const summary = await cruise();
  // A cruiser that can't read TypeScript reads nothing and reports success.
  expect(summary.totalCruised).toBeGreaterThan(50);
  const broken = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  expect([...new Set(broken)]).toEqual([]);
});
