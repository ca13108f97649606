'use client';

import { useActionState } from 'react';
import { untouched } from '@/domain/form-state';
import { FieldError } from '@/ui/field';
import { Figure } from '@/ui/price';
import { SubmitButton } from '@/ui/submit-button';
import { showCaseNumberAction } from '../desk-actions';

/** A number that stands on the page only after somebody asked for it; who did is in the audit trail. */
export function NumberToCall({
  caseId,
  locale,
  label,
  busy,
}: {
  readonly caseId: string;
  readonly locale: string;
  readonly label: string;
  readonly busy: string;
}) {
  const [state, send] = useActionState(showCaseNumberAction, untouched);
  const { number, phone } = state.values;
  const sentences = Object.values(state.failures).flat();
  if (state.status === 'done' && number) {
    return (
      <a className="btn quiet" href={`tel:${phone}`}>
        <Figure>{number}</Figure>
      </a>
    );
  }
  return (
    <form action={send}>
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="locale" value={locale} />
      <SubmitButton variant="line" busyLabel={busy}>
        {label}
      </SubmitButton>
      {sentences.length > 0 && (
        <div role="alert">
          <FieldError id="a-phone-error">{sentences.join(' ')}</FieldError>
        </div>
      )}
    </form>
  );
}
