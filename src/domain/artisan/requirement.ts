import { defineFlow, type StateOf } from '@/domain/flow';

/** What she hands in for a requirement, and what became of it. Attested ones are accepted by themselves. */
export const submissionFlow = defineFlow({
  start: 'pending',
  states: ['pending', 'accepted', 'rejected', 'waived'],
  who: ['staff', 'system'],
  moves: {
    accept: { from: ['pending'], to: 'accepted', by: ['staff', 'system'] },
    reject: { from: ['pending', 'accepted'], to: 'rejected', by: ['staff'] },
    waive: { from: ['pending'], to: 'waived', by: ['staff'] },
  },
});
export type SubmissionState = StateOf<typeof submissionFlow>;

/** How a requirement is met: the house sees it by itself, she says so, or a checker looks. */
export const ways = ['computed', 'attested', 'verified'] as const;
export type Way = (typeof ways)[number];

/** What the house can see by itself. */
export const computed = ['phone', 'first_piece', 'portrait', 'story', 'payout'] as const;
export type Computed = (typeof computed)[number];

/** What a requirement counts towards: opening the shop, a level, or nothing but a better page. */
export const needs = ['selling', 'verified', 'bank', 'none'] as const;
export type Need = (typeof needs)[number];

export type Requirement = {
  readonly slug: string;
  readonly way: Way;
  /** Of a computed one; a word the house does not know is never met. */
  readonly computes: string | null;
  readonly neededFor: Need;
  readonly asksNumber: boolean;
  readonly asksPaper: boolean;
};

/** How each computed thing stands; `waiting`: it is with us, and we still look at it. */
export type Facts = { readonly [C in Computed]: 'open' | 'waiting' | 'met' };

export type Standing = 'open' | 'waiting' | 'met' | 'waived' | 'refused';

/** How one requirement stands. What staff accepted or waived holds, whatever the facts say. */
export function standingOf(
  requirement: Pick<Requirement, 'way' | 'computes'>,
  facts: Facts,
  submission: SubmissionState | null,
): Standing {
  if (submission === 'accepted') return 'met';
  if (submission === 'waived') return 'waived';
  if (requirement.way === 'computed') {
    const seen = computed.find((one) => one === requirement.computes);
    return seen === undefined ? 'open' : facts[seen];
  }
  if (submission === 'pending') return 'waiting';
  return submission === 'rejected' ? 'refused' : 'open';
}

export const isMet = (standing: Standing): boolean => standing === 'met' || standing === 'waived';
