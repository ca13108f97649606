// npm test: every check there is. The last line says how many passed and how many failed.
import { report } from './test-report.mjs';
import { browserJourneys, build, staticChecks, vitest } from './test-steps.mjs';

await report([staticChecks, vitest('unit'), vitest('integration'), build, browserJourneys]);
