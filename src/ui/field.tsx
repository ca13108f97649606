import type { ComponentProps, ReactNode } from 'react';
import { SmallIcon } from './small-icon';

/** What every field says around its box. `optional` is the word for it, already in the page's language. */
export type FieldWords = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  optional?: ReactNode;
};

type Box = { id: string; describedBy: string | undefined; invalid: true | undefined };

function boxFor({ name, hint, error }: FieldWords, id: string | undefined): Box {
  const own = id ?? `f-${name}`;
  const parts = [hint && `${own}-hint`, error && `${own}-error`].filter(Boolean);
  return { id: own, describedBy: parts.join(' ') || undefined, invalid: error ? true : undefined };
}

function Around({ words, box, children }: { words: FieldWords; box: Box; children: ReactNode }) {
  return (
    <div className="field">
      <label className="label" htmlFor={box.id}>
        {words.label} {words.optional && <small>({words.optional})</small>}
      </label>
      {words.hint && (
        <span className="hint" id={`${box.id}-hint`}>
          {words.hint}
        </span>
      )}
      {children}
      {words.error && <FieldError id={`${box.id}-error`}>{words.error}</FieldError>}
    </div>
  );
}

/** The sentence beside a field that was not understood. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <span className="err" id={id}>
      <SmallIcon name="warning" />
      <span>{children}</span>
    </span>
  );
}

type Own<T extends 'input' | 'textarea' | 'select'> = FieldWords &
  Omit<ComponentProps<T>, keyof FieldWords>;

/** One line of text. Numbers, phones and codes take `dir="ltr"`. Values are kept through `defaultValue`. */
export function Field({ label, hint, error, optional, id, ...input }: Own<'input'>) {
  const words = { name: input.name, label, hint, error, optional };
  const box = boxFor(words, id);
  return (
    <Around words={words} box={box}>
      <input
        className="in"
        id={box.id}
        aria-describedby={box.describedBy}
        aria-invalid={box.invalid}
        {...input}
      />
    </Around>
  );
}

/** Several lines of text. */
export function TextArea({ label, hint, error, optional, id, ...input }: Own<'textarea'>) {
  const words = { name: input.name, label, hint, error, optional };
  const box = boxFor(words, id);
  return (
    <Around words={words} box={box}>
      <textarea
        className="in"
        id={box.id}
        aria-describedby={box.describedBy}
        aria-invalid={box.invalid}
        {...input}
      />
    </Around>
  );
}

/** A native list of choices; the options are its children. */
export function Select({ label, hint, error, optional, id, children, ...input }: Own<'select'>) {
  const words = { name: input.name, label, hint, error, optional };
  const box = boxFor(words, id);
  return (
    <Around words={words} box={box}>
      <span className="select">
        <select
          className="in"
          id={box.id}
          aria-describedby={box.describedBy}
          aria-invalid={box.invalid}
          {...input}
        >
          {children}
        </select>
      </span>
    </Around>
  );
}
