'use client';

import type { ReactNode } from 'react';
import { useOrderItems } from '@/modules/outbox/ui/order-items';
import { undoMillis } from '@/modules/outbox/ui/outbox';
import { useQueuedForm } from '@/modules/outbox/ui/queued-form';
import type { FormAction } from '@/ui/action-form';
import { FieldError } from '@/ui/field';
import { SubmitButton } from '@/ui/submit-button';

type Props = {
  readonly action: FormAction;
  readonly orderId: string;
  readonly locale: string;
  /** What she calls it while it waits. */
  readonly label: string;
  readonly full: string;
  readonly busy: string;
  readonly isBig?: boolean;
  readonly children: ReactNode;
};

/** "I take it", with or without a signal; kept on the phone it may be taken back for a moment. */
export function AcceptForm({ action, orderId, locale, label, full, busy, isBig, children }: Props) {
  const before = useOrderItems(orderId).get('order.accept');
  const { state, send, onSubmit } = useQueuedForm({
    action,
    full,
    keep: async () => ({
      command: { kind: 'order.accept', order: orderId },
      files: [],
      label,
      holdMillis: undoMillis,
      instead: before ? [before.key] : [],
    }),
  });
  const sentences = Object.values(state.failures).flat();
  return (
    <form action={send} onSubmit={onSubmit}>
      <input type="hidden" name="orderId" value={orderId} />
      <input type="hidden" name="locale" value={locale} />
      <SubmitButton size={isBig ? 'big' : undefined} wide={isBig} busyLabel={busy}>
        {children}
      </SubmitButton>
      {sentences.length > 0 && (
        <div role="alert">
          <FieldError id={`a-${orderId}-error`}>{sentences.join(' ')}</FieldError>
        </div>
      )}
    </form>
  );
}
