'use client';

import { type ReactNode, useActionState } from 'react';
import { type FormState, untouched } from '@/domain/form-state';
import { Field } from '@/ui/field';
import { Notice } from '@/ui/notice';
import { SubmitButton } from '@/ui/submit-button';

export type AddToCartAction = (before: FormState, form: FormData) => Promise<FormState>;

/** Sends a piece to the cart; without scripts it is a plain form. The fields are its children. */
export function AddToCartForm({
  action,
  locale,
  words,
  asks,
  aside,
  children,
}: {
  action: AddToCartAction;
  locale: string;
  words: { readonly add: string; readonly adding: string };
  /** The piece's question to its buyer. */
  asks: { readonly question: string; readonly hint: string; readonly letters: number } | null;
  /** Stands before the button where it sticks to the foot of a phone. */
  aside: ReactNode;
  children: ReactNode;
}) {
  const [state, send] = useActionState(action, untouched);
  const { wish, ...others } = state.failures;
  const refused = Object.values(asks ? others : state.failures).flat();
  return (
    <form action={send}>
      <input type="hidden" name="locale" value={locale} />
      {children}
      {asks && (
        <Field
          name="wish"
          label={asks.question}
          hint={asks.hint}
          error={wish?.join(' ')}
          defaultValue={state.values.wish}
          maxLength={asks.letters}
          autoComplete="off"
          dir="auto"
          required
        />
      )}
      {refused.length > 0 && (
        <Notice tone="stop" urgent>
          {refused.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      <div className="buy-bar">
        <span className="only-phone">{aside}</span>
        <SubmitButton size="big" className="flex-1" busyLabel={words.adding}>
          {words.add}
        </SubmitButton>
      </div>
    </form>
  );
}
