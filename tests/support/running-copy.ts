import fs from 'node:fs';
import path from 'node:path';

/** The copy that browser journeys visit; its own ports and folder, beside one that is in use. */
export const runningCopy = {
  port: 3100,
  sandboxPort: 3101,
  dataDir: '.data/e2e',
  baseUrl: 'http://127.0.0.1:3100',
  sandboxUrl: 'http://127.0.0.1:3101',
} as const;

/** The address of that copy's database, for journeys that check what is written in it. */
export function runningCopyDatabaseUrl(): string {
  return fs.readFileSync(path.join(runningCopy.dataDir, 'database-url'), 'utf8').trim();
}
