// The steps of a test run: what each runs, and how its outcome is counted.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { say } from './say.mjs';
import { ROOT } from './settings.mjs';

const BIN = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  knip: 'node_modules/knip/bin/knip.js',
  next: 'node_modules/next/dist/bin/next',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
};
const REPORTS = path.join(ROOT, '.data/test-reports');
const STILL_EVERY_MS = 15_000;

/** Formatting and lint, types, and nothing unused; each counts as one. */
export async function staticChecks() {
  const types = async () => {
    // The types of routes and pages, which tsc needs, are written by Next.
    const generated = await run('types', [BIN.next, 'typegen']);
    return generated.code === 0
      ? run('types', [BIN.tsc, '--noEmit', '--pretty', 'false'])
      : generated;
  };
  const outcomes = await Promise.all([
    run('formatting and lint', [BIN.biome, 'ci', '--colors=off', '--diagnostic-level=error', '.']),
    types(),
    run('nothing unused', [BIN.knip, '--no-progress']),
  ]);
  return outcomes.map(asOne);
}

/** One vitest project; every test counts. */
export const vitest = (project) => async () => {
  const file = reportFile(project);
  const outcome = await run(`${project} tests`, [
    BIN.vitest,
    ...['run', '--project', project, '--reporter=json', `--outputFile=${file}`],
    '--passWithNoTests',
  ]);
  const found = readReport(file);
  if (!found) return [asOne(outcome)];
  const broken = found.testResults.filter(
    (suite) => suite.status === 'failed' && !suite.assertionResults.some(isFailed),
  );
  const failures = found.testResults.flatMap((suite) =>
    suite.assertionResults
      .filter(isFailed)
      .map((test) => `✗ ${test.fullName}\n${withoutForeignLines(test.failureMessages.join('\n'))}`),
  );
  const brokenFiles = broken.map((suite) => `✗ ${suite.name}\n${suite.message}`);
  return [
    counted(outcome, found.numPassedTests, failures.length + broken.length, [
      ...failures,
      ...brokenFiles,
    ]),
  ];
};

/** The production build; counts as one. */
export async function build() {
  const from = performance.now();
  const outcome = { what: 'production build', code: 0, said: '', ms: 0 };
  try {
    await ensureBuilt();
  } catch (error) {
    Object.assign(outcome, { code: 1, said: error.message });
  }
  outcome.ms = performance.now() - from;
  return [asOne(outcome)];
}

/** Journeys through a copy of its own in a real browser; every journey counts. */
export async function browserJourneys() {
  if (!fs.readdirSync(path.join(ROOT, 'tests/e2e')).some((name) => name.endsWith('.ts'))) return [];
  fs.rmSync(path.join(ROOT, '.data/e2e'), { recursive: true, force: true });
  const file = reportFile('browser');
  const outcome = await run('browser journeys', [BIN.playwright, 'test'], { TEST_REPORT: file });
  const found = readReport(file);
  if (!found) return [asOne(outcome)];
  const failures = failedSpecs(found.suites);
  const errors = found.errors.map((error) => error.message);
  return [
    counted(
      outcome,
      found.stats.expected + found.stats.flaky,
      found.stats.unexpected + errors.length,
      [...failures, ...errors],
    ),
  ];
}

function failedSpecs(suites, above = '') {
  return (suites ?? []).flatMap((suite) => [
    ...(suite.specs ?? [])
      .filter((spec) => !spec.ok)
      .map((spec) => `✗ ${above}${suite.title} › ${spec.title}\n${errorsOf(spec)}`),
    ...failedSpecs(suite.suites, `${suite.title} › `),
  ]);
}

function errorsOf(spec) {
  return spec.tests
    .flatMap((test) => test.results)
    .flatMap((result) => result.errors)
    .map((error) => error.message)
    .join('\n');
}

function run(what, args, env = {}) {
  const from = performance.now();
  const still = setInterval(() => say(`${what}: running`), STILL_EVERY_MS);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        said += text;
      });
    }
    child.on('close', (code) => {
      clearInterval(still);
      resolve({ what, code: code ?? 1, said, ms: performance.now() - from });
    });
  });
}

function asOne({ what, code, said, ms }) {
  return { what, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, ms, details: said };
}

/** A run that ended badly although no test failed is itself a failure. */
function counted({ what, code, said, ms }, passed, failed, details) {
  if (failed === 0 && code !== 0) return { what, passed, failed: 1, ms, details: said };
  return { what, passed, failed, ms, details: details.join('\n\n') };
}

function withoutForeignLines(stack) {
  return stack
    .split('\n')
    .filter((line) => !/^\s+at .*(node_modules|<anonymous>)/.test(line))
    .join('\n');
}

function isFailed(test) {
  return test.status === 'failed';
}

function reportFile(name) {
  fs.mkdirSync(REPORTS, { recursive: true });
  const file = path.join(REPORTS, `${name}.json`);
  fs.rmSync(file, { force: true });
  return file;
}

function readReport(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
