'use client';

import { useActionState } from 'react';
import { type FormState, untouched } from '@/domain/form-state';
import type { ButtonLook } from '@/ui/button';
import { SubmitButton } from '@/ui/submit-button';

type Props = ButtonLook & {
  readonly action: (before: FormState, form: FormData) => Promise<FormState>;
  readonly hidden: Readonly<Record<string, string>>;
  readonly label: string;
  /** What is read out where several buttons say the same. */
  readonly spoken?: string;
  readonly busy: string;
};

/** One button that sends what is known already. A refusal is said beside it. */
export function PressForm({ action, hidden, label, spoken, busy, ...look }: Props) {
  const [state, send] = useActionState(action, untouched);
  const refusals = Object.values(state.failures).flat();
  return (
    <form action={send}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton {...look} busyLabel={busy} aria-label={spoken}>
        {label}
      </SubmitButton>
      {refusals.length > 0 && (
        <p role="alert" className="err">
          {refusals.join(' ')}
        </p>
      )}
    </form>
  );
}
