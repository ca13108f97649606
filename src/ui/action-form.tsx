'use client';

import { type ReactNode, useActionState } from 'react';
import { type FormState, untouched } from '@/domain/form-state';
import { FieldError } from './field';

/** A server's answer to a form; works the same without scripts. */
export type FormAction = (before: FormState, form: FormData) => Promise<FormState>;

/**
 * A small form around one act: `hidden` is sent along, what is inside are its buttons, and a refusal is said below
 * them. `name` tells several of them on a page apart.
 */
export function ActionForm({
  action,
  hidden,
  name,
  className,
  children,
}: {
  action: FormAction;
  hidden: Readonly<Record<string, string>>;
  name: string;
  className?: string;
  children: ReactNode;
}) {
  const [state, send] = useActionState(action, untouched);
  const sentences = Object.values(state.failures).flat();
  return (
    <form action={send} className={className}>
      {Object.entries(hidden).map(([key, value]) => (
        <input type="hidden" name={key} value={value} key={key} />
      ))}
      {children}
      {sentences.length > 0 && (
        <div role="alert">
          <FieldError id={`a-${name}-error`}>{sentences.join(' ')}</FieldError>
        </div>
      )}
    </form>
  );
}
