import type { QueueCount, Selection } from '@/modules/orders/types';

/** Queues in which every order waits for a member of staff. */
const forStaff: readonly string[] = [
  'to_confirm',
  'review',
  'to_hand_over',
  'attempted',
  'refused',
];

/** How many orders a selection holds; in queues where somebody else is to act, only late ones need staff. */
export function countOf(selection: Selection, counts: readonly QueueCount[]): number {
  return counts.reduce((all, { queue, count, late }) => {
    if (selection === 'needs') return all + (forStaff.includes(queue) ? count : late);
    return selection === 'all' || selection === queue ? all + count : all;
  }, 0);
}
