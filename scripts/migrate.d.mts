export const MIGRATIONS: string;
export function migrate(
  url: string,
  wish?: { folder?: string; warn?: (sentence: string) => void },
): Promise<string[]>;
export function migrationNames(folder?: string): string[];
