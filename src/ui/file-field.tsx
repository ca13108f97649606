'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { FieldError, type FieldWords } from './field';

/**
 * A file or photo to choose, by one big button in the page's language that then names what was chosen. Until
 * scripts are awake it is the browser's own box, which speaks the browser's language.
 */
export function FileField({
  name,
  label,
  hint,
  error,
  accept,
  required,
  sign,
}: Omit<FieldWords, 'optional'> & { accept: string; required?: boolean; sign: ReactNode }) {
  const [file, setFile] = useState<File | null>(null);
  const [isAwake, setAwake] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    setAwake(true);
    // A form that was answered is emptied, and so is its file.
    const form = box.current?.form;
    const forget = () => setFile(null);
    form?.addEventListener('reset', forget);
    return () => form?.removeEventListener('reset', forget);
  }, []);
  const preview = useAddress(file?.type.startsWith('image/') ? file : null);
  const [hintId, errorId] = [`f-${name}-hint`, `f-${name}-error`];
  return (
    <div className="field">
      <label className="relative flex min-h-24 cursor-pointer items-center gap-4 border-2 border-dashed border-edge bg-surface p-4 focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-focus">
        {preview ? (
          <img
            key={preview}
            src={preview}
            alt=""
            className="size-24 flex-none object-cover"
            // What is no picture shows none; the server says so.
            onError={({ currentTarget }) => {
              currentTarget.hidden = true;
            }}
          />
        ) : (
          <span className="flex-none text-t5 leading-none">{sign}</span>
        )}
        <span className="min-w-0">
          <b className="block text-t1">{label}</b>
          {hint && (
            <span className="small mute block" id={hintId}>
              {hint}
            </span>
          )}
          {file && (
            <bdi className="block font-semibold text-firoza [overflow-wrap:anywhere]">
              {file.name}
            </bdi>
          )}
          <input
            ref={box}
            type="file"
            name={name}
            accept={accept}
            required={required}
            // Not hidden but laid over: where it is required, the browser points at it.
            className={
              isAwake
                ? 'absolute inset-0 size-full cursor-pointer opacity-0'
                : 'mt-2 block max-w-full'
            }
            aria-describedby={[error && errorId, hint && hintId].filter(Boolean).join(' ')}
            aria-invalid={error ? true : undefined}
            onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
          />
        </span>
      </label>
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </div>
  );
}

/** An address for a file on this phone, given up when another is chosen. */
function useAddress(file: File | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = file && URL.createObjectURL(file);
    setAddress(made);
    return () => {
      if (made) URL.revokeObjectURL(made);
    };
  }, [file]);
  return address;
}
