import fs from 'node:fs';
import path from 'node:path';

/** Two checkouts that are tested at once need ports of their own, or each would meet the other's pages. */
const port = Number(process.env.E2E_PORT ?? 3100);

/** The copy that browser journeys visit; its own ports and folder, beside one that is in use. */
export const runningCopy = {
  port,
  sandboxPort: port + 1,
  dataDir: '.data/e2e',
  baseUrl: `http://127.0.0.1:${port}`,
  sandboxUrl: `http://127.0.0.1:${port + 1}`,
} as const;

/** The address of that copy's database, for journeys that check what is written in it. */
export function runningCopyDatabaseUrl(): string {
  return fs.readFileSync(path.join(runningCopy.dataDir, 'database-url'), 'utf8').trim();
}
