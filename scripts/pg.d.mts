export type RunningPostgres = {
  readonly url: string;
  readonly urlFor: (database: string) => string;
  readonly port: number;
  readonly pid: number | undefined;
  readonly fresh: boolean;
  readonly reused: boolean;
  readonly stop: () => Promise<void>;
};
export const FORGETFUL: readonly string[];
export function startPostgres(wish: {
  dir: string;
  database?: string;
  options?: readonly string[];
}): Promise<RunningPostgres>;
