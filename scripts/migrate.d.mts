export const MIGRATIONS: string;
export function migrate(
  url: string,
  wish?: { folder?: string; warn?: (sentence: string) => void },
): Promise<string[]>;
export function migrateQueue(url: string): Promise<void>;
export function migrationNames(folder?: string): string[];
