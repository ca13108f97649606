// npm run check: everything that needs neither a database nor a build, in under a minute.
import { report } from './test-report.mjs';
import { staticChecks, vitest } from './test-steps.mjs';

await report([staticChecks, vitest('unit')]);
