/** Where files of people are kept. A key is `folder/name`; it never says where they lie or who put them there. */
export type FileStore = {
  /** Keeps the whole file or nothing; the same key twice keeps the later one. */
  readonly put: (key: string, bytes: Uint8Array) => Promise<void>;
  /** Null when there is none. */
  readonly get: (key: string) => Promise<Buffer | null>;
  /** Does nothing when there is no file at `from`. */
  readonly move: (from: string, to: string) => Promise<void>;
  /** Does nothing when there is none. */
  readonly remove: (key: string) => Promise<void>;
  /** The files of a folder whose name begins with `prefix`, and when each was kept. */
  readonly list: (
    folder: string,
    prefix?: string,
  ) => Promise<readonly { key: string; keptAt: Date }[]>;
  /** Throws when files can't be kept or read now. */
  readonly check: () => Promise<void>;
};

const KEY = /^[a-z_]+\/[A-Za-z0-9_-]+(?:\.[a-z0-9]+)?$/;

export const isFileKey = (key: string): boolean => KEY.test(key);

/** The key itself. Throws for anything that could leave its folder. */
export function mustBeKey(key: string): string {
  if (!isFileKey(key)) throw new Error(`not the key of a file: ${key}`);
  return key;
}
