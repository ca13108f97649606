'use client';

import { useActionState } from 'react';
import { untouched } from '@/domain/form-state';
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
};

/** Why she can't make it: one reason, a few words if she likes, and the way back beside the way out. */
export function DeclineForm({
  action,
  orderId,
  locale,
  keepHref,
  words,
}: {
  action: FormAction;
  orderId: string;
  locale: string;
  keepHref: string;
  words: DeclineWords;
}) {
  const [state, send] = useActionState(action, untouched);
  const { reason = [], note = [], ...rest } = state.failures;
  const others = Object.values(rest).flat();
  return (
    <form action={send} noValidate>
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
