// Runs the steps of a test run and adds up what they found.
import { say, seconds } from './say.mjs';

const LONGEST_DETAIL = 6000;

/**
 * Runs steps one after the other. Each answers a list of { what, passed, failed, ms, details }.
 * Ends the process: code 1 when anything failed. The last line is `N passed, N failed`.
 */
export async function report(steps) {
  let passed = 0;
  let failed = 0;
  for (const step of steps) {
    for (const result of await step()) {
      passed += result.passed;
      failed += result.failed;
      const verdict = result.failed > 0 ? `${result.failed} FAILED, ` : '';
      say(`${result.what}: ${verdict}${result.passed} passed in ${seconds(result.ms)}`);
      if (result.failed > 0) console.log(`\n${shortened(result.details)}\n`);
    }
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}

function shortened(details) {
  const text = details.trim();
  if (text.length <= LONGEST_DETAIL) return text;
  return `${text.slice(0, LONGEST_DETAIL)}\n… (${text.length - LONGEST_DETAIL} characters more)`;
}
