'use client';

import type { ReactNode } from 'react';
import { ItemLine, type ItemWords, isAsked, useOrderItems } from '@/modules/outbox/ui/order-items';

type Props = {
  readonly orderId: string;
  readonly stage: 'accept' | 'pack';
  readonly words: ItemWords;
  readonly signs: { readonly waits: ReactNode; readonly sent: ReactNode };
  readonly accept: ReactNode;
  /** What comes after she said yes. */
  readonly pack: ReactNode;
  readonly decline: ReactNode;
};

/**
 * The one thing to do now. What she asked without a signal stands in its place until it is with us, and the step
 * after it is open already.
 */
export function OrderActs({ orderId, stage, words, signs, accept, pack, decline }: Props) {
  const items = useOrderItems(orderId);
  const accepted = stage === 'accept' ? items.get('order.accept') : undefined;
  const [packed, declined] = [items.get('order.pack'), items.get('order.decline')];
  const isTaken = stage === 'pack' || isAsked(accepted);
  const lines = [declined, accepted, packed].filter((item) => item !== undefined);
  const isOver = isAsked(declined) || isAsked(packed);
  const acts = !isOver && (
    <>
      {isTaken ? pack : accept}
      {!isAsked(accepted) && decline}
    </>
  );
  if (lines.length === 0) return acts;
  return (
    <div>
      {lines.map((item) => (
        <ItemLine
          key={item.key}
          item={item}
          words={words}
          sign={item.state === 'done' ? signs.sent : signs.waits}
        />
      ))}
      {acts}
    </div>
  );
}
