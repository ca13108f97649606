'use client';

import type { ReactNode } from 'react';
import type { StudioCommandKind } from '@/domain/studio/command';
import { type OutboxItem, takeBack, tryAgain, useOutbox } from './outbox';
import { personHere } from './person-here';
import { type OutboxWords, stateOf } from './words';

export type ItemWords = Pick<OutboxWords, 'states' | 'undo' | 'again' | 'refusal' | 'full'>;

/** What this phone has asked for an order, by kind; the newest of each. */
export function useOrderItems(order: string): ReadonlyMap<StudioCommandKind, OutboxItem> {
  const items = useOutbox(personHere());
  return new Map(
    (items ?? [])
      .filter(({ command, thrownAt }) => {
        const about = 'order' in command ? command.order : null;
        return about === order && thrownAt === null;
      })
      .map((item) => [item.command.kind, item]),
  );
}

/** Whether it is asked and was not refused. */
export const isAsked = (item: OutboxItem | undefined): item is OutboxItem =>
  item !== undefined && item.state !== 'refused';

/** Where something asked offline stands: on the phone, on its way, with us, or not taken and why. */
export function ItemLine({
  item,
  words,
  sign,
}: {
  item: OutboxItem;
  words: ItemWords;
  sign: ReactNode;
}) {
  const tone = { kept: 'now', sending: 'live', done: 'done', refused: 'stop', conflict: 'stop' };
  return (
    <div className={`notice mb-4 tone-${tone[item.state]}`} role="status">
      {sign}
      <div>
        <b className="block">{item.label}</b>
        {stateOf(item, words)}
        {item.state === 'refused' && <p>{item.failure ?? words.refusal}</p>}
        <div className="mt-2 flex gap-2 empty:hidden">
          {item.state === 'kept' && <Small onPress={() => takeBack(item.key)}>{words.undo}</Small>}
          {item.state === 'kept' && item.tries > 0 && (
            <Small onPress={() => tryAgain(item.key)}>{words.again}</Small>
          )}
        </div>
      </div>
    </div>
  );
}

function Small({ onPress, children }: { onPress: () => Promise<unknown>; children: string }) {
  return (
    <button type="button" className="btn line" onClick={() => void onPress()}>
      {children}
    </button>
  );
}
