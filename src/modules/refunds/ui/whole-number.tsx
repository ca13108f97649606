'use client';

import { useActionState } from 'react';
import { untouched } from '@/domain/form-state';
import { FieldError } from '@/ui/field';
import { Figure } from '@/ui/price';
import { SubmitButton } from '@/ui/submit-button';
import { showRefundNumberAction } from '../actions';

/** A number that stands on the page only after somebody asked for it; who did is in the audit trail. */
export function WholeNumber({
  refundId,
  locale,
  label,
  busy,
}: {
  readonly refundId: string;
  readonly locale: string;
  readonly label: string;
  readonly busy: string;
}) {
  const [state, send] = useActionState(showRefundNumberAction, untouched);
  const { number } = state.values;
  const sentences = Object.values(state.failures).flat();
  if (state.status === 'done' && number) return <Figure>{number}</Figure>;
  return (
    <form action={send}>
      <input type="hidden" name="refundId" value={refundId} />
      <input type="hidden" name="locale" value={locale} />
      <SubmitButton variant="line" busyLabel={busy}>
        {label}
      </SubmitButton>
      {sentences.length > 0 && (
        <div role="alert">
          <FieldError id="a-number-error">{sentences.join(' ')}</FieldError>
        </div>
      )}
    </form>
  );
}
