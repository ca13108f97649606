import { isMet, type Need, type Standing } from './requirement';

/** What she has shown of herself; her limits rise with it. */
export const levels = ['basic', 'verified', 'bank'] as const;
export type Level = (typeof levels)[number];

/** One requirement in use and how it stands. */
export type Asked = { readonly neededFor: Need; readonly standing: Standing };

/** Whether everything that is needed for it is met. */
export const isReadyFor = (need: Need, asked: readonly Asked[]): boolean =>
  asked.every(({ neededFor, standing }) => neededFor !== need || isMet(standing));

/** Her level: each one needs all of the one below it. */
export function levelOf(asked: readonly Asked[]): Level {
  if (!isReadyFor('selling', asked) || !isReadyFor('verified', asked)) return 'basic';
  return isReadyFor('bank', asked) ? 'bank' : 'verified';
}

/** Null where there is no limit. */
export type Limits = {
  readonly livePieces: number | null;
  readonly openOrders: number | null;
  readonly payoutMinor: number | null;
};

/** Whether one more still fits under a limit. */
export const hasRoomFor = (limit: number | null, count: number): boolean =>
  limit === null || count < limit;
