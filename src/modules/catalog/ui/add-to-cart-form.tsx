'use client';

import { type ReactNode, useActionState } from 'react';
import { type FormState, untouched } from '@/domain/form-state';
import { Notice } from '@/ui/status';
import { SubmitButton } from '@/ui/submit-button';

export type AddToCartAction = (before: FormState, form: FormData) => Promise<FormState>;

/** Sends a piece to the cart; without scripts it is a plain form. The fields are its children. */
export function AddToCartForm({
  action,
  locale,
  words,
  aside,
  children,
}: {
  action: AddToCartAction;
  locale: string;
  words: { readonly add: string; readonly adding: string };
  /** Stands before the button where it sticks to the foot of a phone. */
  aside: ReactNode;
  children: ReactNode;
}) {
  const [state, send] = useActionState(action, untouched);
  const refused = Object.values(state.failures).flat();
  return (
    <form action={send}>
      <input type="hidden" name="locale" value={locale} />
      {children}
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
