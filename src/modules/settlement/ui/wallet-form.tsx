'use client';

import { useActionState } from 'react';
import { untouched } from '@/domain/form-state';
import type { FormAction } from '@/ui/action-form';
import { Field, FieldError } from '@/ui/field';
import { SubmitButton } from '@/ui/submit-button';

type Words = {
  readonly lead: string;
  readonly number: string;
  readonly numberHint: string;
  /** Null where the gateway doesn't ask for it. */
  readonly cnic: { readonly label: string; readonly hint: string } | null;
  readonly go: string;
  readonly busy: string;
};

/** Asks a wallet for its owner's yes on the phone. The number stays on error, the digits of the CNIC never come back. */
export function WalletForm({
  action,
  link,
  method,
  words,
}: {
  action: FormAction;
  link: Readonly<Record<string, string>>;
  method: string;
  words: Words;
}) {
  const [state, send] = useActionState(action, untouched);
  const { wallet_number: wallet = [], cnic_last6: cnic = [], ...rest } = state.failures;
  const others = Object.values(rest).flat();
  return (
    <form action={send} noValidate>
      {Object.entries({ ...link, method, by: 'phone' }).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <p className="mb-4">{words.lead}</p>
      <Field
        name="wallet_number"
        label={words.number}
        hint={words.numberHint}
        defaultValue={state.values.wallet_number}
        error={wallet.join(' ')}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        maxLength={40}
        dir="ltr"
        required
      />
      {words.cnic && (
        <Field
          name="cnic_last6"
          label={words.cnic.label}
          hint={words.cnic.hint}
          error={cnic.join(' ')}
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          dir="ltr"
          required
        />
      )}
      {others.length > 0 && (
        <div role="alert" className="mb-4">
          <FieldError id="wallet-error">{others.join(' ')}</FieldError>
        </div>
      )}
      <SubmitButton size="big" wide busyLabel={words.busy}>
        {words.go}
      </SubmitButton>
    </form>
  );
}
