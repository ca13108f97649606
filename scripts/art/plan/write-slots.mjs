// Writes prisma/demo/picture-slots.json: what each picture shows, so that titles and alternative texts can be truthful.
import { writeFileSync } from 'node:fs';
import { slots } from './order.mjs';

const rows = slots().map(({ make: _make, ...words }) => words);
writeFileSync(
  new URL('../../../prisma/demo/picture-slots.json', import.meta.url),
  `${JSON.stringify(rows, null, 2)}\n`,
);
console.log(`${rows.length} slots`);
