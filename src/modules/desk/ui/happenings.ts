import type { MessageNote } from '@/modules/notifications/queries';
import type { DeskGroup } from '@/modules/orders/queries/admin';
import type { TimelineEntry } from '@/modules/orders/queries/order-view';

export type Happening =
  | {
      readonly type: 'event';
      readonly at: Date;
      readonly event: TimelineEntry;
      /** Which parts of the purchase it happened to, counted from one. */
      readonly parts: readonly number[];
    }
  | {
      readonly type: 'message';
      readonly at: Date;
      readonly message: MessageNote;
      /** How many of its kind went out together. */
      readonly times: number;
    };

/** All that happened to a purchase, newest first; what happened to several parts at once is said once. */
export function happeningsOf(
  group: DeskGroup,
  messages: readonly MessageNote[],
): readonly Happening[] {
  const events = new Map<string, Happening & { type: 'event'; parts: number[] }>();
  for (const [index, order] of group.orders.entries()) {
    for (const event of order.timeline) {
      const { kind, at, actorName, details } = event;
      const key = JSON.stringify([kind, at.getTime(), actorName, details]);
      const known = events.get(key);
      if (known) known.parts.push(index + 1);
      else events.set(key, { type: 'event', at, event, parts: [index + 1] });
    }
  }
  const sent = together(messages);
  // Events come first in their order, so that what happened in one moment stays in the order it was done.
  const all: Happening[] = [...events.values(), ...sent];
  return all
    .map((happening, index) => ({ happening, index }))
    .sort((a, b) => b.happening.at.getTime() - a.happening.at.getTime() || b.index - a.index)
    .map(({ happening }) => happening);
}

/** Messages of one kind that went out in the same minute, to one person each, are one line. */
function together(messages: readonly MessageNote[]): Happening[] {
  const lines = new Map<string, Happening & { type: 'message'; times: number }>();
  for (const message of messages) {
    const at = message.sentAt ?? message.createdAt;
    const minute = Math.floor(at.getTime() / 60_000);
    const key = [message.template, message.channel, message.status, minute].join();
    const known = lines.get(key);
    if (known) known.times += 1;
    else lines.set(key, { type: 'message', at, message, times: 1 });
  }
  return [...lines.values()];
}
