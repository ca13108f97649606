'use client';

import type { ReactNode } from 'react';
import { ItemLine, type ItemWords, isAsked, useOrderItems } from '@/modules/outbox/ui/order-items';
import { undoMillis } from '@/modules/outbox/ui/outbox';
import { useQueuedForm } from '@/modules/outbox/ui/queued-form';
import type { FormAction } from '@/ui/action-form';
import { ButtonLink } from '@/ui/button';
import { RadioCards } from '@/ui/choice';
import { FieldError, TextArea } from '@/ui/field';
import { SubmitButton } from '@/ui/submit-button';

export type DeclineWords = {
  readonly reason: string;
  readonly reasons: readonly { readonly value: string; readonly label: string }[];
  readonly note: string;
  readonly noteHint: string;
  readonly optional: string;
  readonly send: string;
  readonly sending: string;
  readonly keep: string;
  readonly missing: string;
  /** What it is called while it waits on the phone. */
  readonly label: string;
  readonly item: ItemWords;
};

/** Why she can't make it: one reason, a few words if she likes, and the way back beside the way out. */
export function DeclineForm({
  action,
  orderId,
  locale,
  keepHref,
  words,
  sign,
}: {
  action: FormAction;
  orderId: string;
  locale: string;
  keepHref: string;
  words: DeclineWords;
  sign: ReactNode;
}) {
  const before = useOrderItems(orderId).get('order.decline');
  const { state, send, onSubmit } = useQueuedForm({
    action,
    full: words.item.full,
    keep: async (form) => {
      const reason = String(form.get('reason') ?? '');
      if (!words.reasons.some(({ value }) => value === reason))
        return { wrong: { reason: [words.missing] } };
      return {
        command: { kind: 'order.decline', order: orderId, reason },
        files: [],
        label: words.label,
        holdMillis: undoMillis,
        instead: before ? [before.key] : [],
      };
    },
  });
  const { reason = [], note = [], ...rest } = state.failures;
  const others = Object.values(rest).flat();
  if (isAsked(before)) return <ItemLine item={before} words={words.item} sign={sign} />;
  return (
    <form action={send} onSubmit={onSubmit} noValidate>
      <input type="hidden" name="orderId" value={orderId} />
      <input type="hidden" name="locale" value={locale} />
      {others.length > 0 && (
        <p role="alert" className="mb-4">
          <FieldError id="decline-error">{others.join(' ')}</FieldError>
        </p>
      )}
      <RadioCards
        key={state.values.reason}
        name="reason"
        legend={words.reason}
        cards={words.reasons}
        defaultValue={state.values.reason}
        error={reason[0]}
      />
      <TextArea
        name="note"
        label={words.note}
        hint={words.noteHint}
        optional={words.optional}
        rows={3}
        maxLength={600}
        defaultValue={state.values.note}
        error={note[0]}
      />
      <div className="grid gap-3">
        <SubmitButton variant="stop" size="big" wide busyLabel={words.sending}>
          {words.send}
        </SubmitButton>
        <ButtonLink variant="quiet" size="big" wide href={keepHref}>
          {words.keep}
        </ButtonLink>
      </div>
    </form>
  );
}
