import { sayChanged } from './news';

/** How it stands with sending, as far as this page knows. */
export type Standing = {
  readonly end: 'through' | 'cut' | 'signed_out';
  /** A page from the phone is older than the one at us, and she is writing on it. */
  readonly hasFresh: boolean;
  /** The phone had no room for what she asked. */
  readonly isFull: boolean;
};

let standing: Standing = { end: 'through', hasFresh: false, isFull: false };

export const howItStands = (): Standing => standing;

export function nowStands(change: Partial<Standing>): void {
  const next = { ...standing, ...change };
  const isSame = (['end', 'hasFresh', 'isFull'] as const).every(
    (one) => next[one] === standing[one],
  );
  standing = next;
  if (!isSame) sayChanged();
}
