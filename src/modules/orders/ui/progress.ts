import type { OrderView, TimelineEntry } from '../queries/order-view';

export type StepKey =
  | 'received'
  | 'pay'
  | 'confirm'
  | 'accept'
  | 'pack'
  | 'send'
  | 'attempted'
  | 'deliver'
  | 'declined'
  | 'canceled'
  | 'withdrawn'
  | 'expired'
  | 'not_paid'
  | 'refused';

/** One step of an order on its way; `at` is when it happened. */
export type ProgressStep = {
  readonly key: StepKey;
  readonly state: 'done' | 'now' | 'todo' | 'failed';
  readonly at: Date | null;
};

type Followed = Pick<OrderView, 'timeline' | 'parcels' | 'createdAt'>;
type Kind = TimelineEntry['kind'];

/** What must happen one after another, and what tells that it has. */
const ladder = [
  ['pay', ['paid']],
  ['confirm', ['confirmed']],
  ['accept', ['accepted', 'accepted_in_silence']],
  ['pack', ['packed']],
  ['send', ['handed_over']],
  ['deliver', ['delivered']],
] as const satisfies readonly (readonly [StepKey, readonly Kind[]])[];

const endings = ['declined', 'canceled', 'withdrawn', 'expired', 'refused'] as const;

/**
 * An order's way in steps: what is done, what is happening now, what is to come. Where it ended early nothing is to
 * come any more; a rider's vain visit shows until the parcel is handed over. A purchase waits for the buyer's word or
 * for her money, not for both.
 */
export function progressOf(order: Followed, paysCash = true): ProgressStep[] {
  const when = (kinds: readonly Kind[]): Date | null =>
    order.timeline.findLast(({ kind }) => kinds.includes(kind))?.at ?? null;
  const steps: ProgressStep[] = [{ key: 'received', state: 'done', at: order.createdAt }];
  const ending = endings.find((kind) => when([kind]) !== null);
  const vainVisit = when(['delivered']) === null ? when(['attempted']) : null;
  let isNext = true;
  const skipped = paysCash ? 'pay' : 'confirm';
  for (const [key, kinds] of ladder) {
    if (key === skipped) continue;
    const at = when(kinds);
    if (at !== null) {
      steps.push({ key, state: 'done', at });
      continue;
    }
    if (ending) continue;
    if (key === 'deliver' && vainVisit) {
      steps.push({ key: 'attempted', state: 'failed', at: vainVisit });
    }
    steps.push({ key, state: isNext ? 'now' : 'todo', at: null });
    isNext = false;
  }
  if (ending) {
    const key = ending === 'expired' && !paysCash ? 'not_paid' : ending;
    steps.push({ key, state: 'failed', at: when([ending]) });
  }
  return steps;
}
