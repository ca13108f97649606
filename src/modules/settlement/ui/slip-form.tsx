'use client';

import { useActionState, useEffect, useState } from 'react';
import { untouched } from '@/domain/form-state';
import type { FormAction } from '@/ui/action-form';
import { FieldError } from '@/ui/field';
import { SmallIcon } from '@/ui/small-icon';
import { SubmitButton } from '@/ui/submit-button';

type Words = {
  readonly photo: string;
  readonly hint: string;
  readonly again: string;
  readonly chosen: string;
  readonly tooBig: string;
  readonly send: string;
  readonly sending: string;
};

/** The browser's own field, which says what was chosen where no script shows the picture itself. */
const BARE =
  'mt-1 block min-h-8 w-full text-small file:me-2 file:border file:border-edge file:bg-sunk file:px-2 file:py-1';

/** The picture of a bank slip: taken now or a screenshot kept on the phone, so the camera isn't forced on her. */
export function SlipForm({
  action,
  link,
  mostBytes,
  words,
}: {
  action: FormAction;
  link: Readonly<Record<string, string>>;
  mostBytes: number;
  words: Words;
}) {
  const [state, send] = useActionState(action, untouched);
  const [photo, setPhoto] = useState<File | null>(null);
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const [answered, setAnswered] = useState(state);
  // By the time an answer comes the form has let the picture go.
  if (answered !== state) {
    setAnswered(state);
    setPhoto(null);
  }
  const isTooBig = photo !== null && photo.size > mostBytes;
  const preview = useAddress(isTooBig ? null : photo);
  const failures = photo ? [] : Object.values(state.failures).flat();
  const said = isTooBig ? words.tooBig : failures.join(' ');
  return (
    <form
      action={send}
      className="mt-3"
      onSubmit={(event) => {
        if (isTooBig) event.preventDefault();
      }}
    >
      {Object.entries(link).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <div className="field">
        <label className="flex min-h-24 cursor-pointer items-center gap-4 border-2 border-dashed border-edge bg-surface p-4 focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-focus">
          {preview ? (
            <img src={preview} alt={words.chosen} className="h-24 w-24 flex-none object-cover" />
          ) : (
            <SmallIcon name="receipt-duotone" className="flex-none text-t5" />
          )}
          <span className="min-w-0">
            <b className="block">{photo ? words.again : words.photo}</b>
            <span className="small mute block" id="f-slip-hint">
              {words.hint}
            </span>
            <input
              type="file"
              name="photo"
              accept="image/jpeg,image/png,image/webp"
              className={isLive ? 'vh' : BARE}
              aria-describedby={said ? 'f-slip-error' : 'f-slip-hint'}
              aria-invalid={said ? true : undefined}
              onChange={(event) => setPhoto(event.currentTarget.files?.[0] ?? null)}
            />
          </span>
        </label>
        {said && (
          <div role="alert">
            <FieldError id="f-slip-error">{said}</FieldError>
          </div>
        )}
      </div>
      <SubmitButton size="big" wide busyLabel={words.sending}>
        {words.send}
      </SubmitButton>
    </form>
  );
}

/** An address for a file on this phone, given up when another is chosen. */
function useAddress(photo: File | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = photo && URL.createObjectURL(photo);
    setAddress(made);
    return () => {
      if (made) URL.revokeObjectURL(made);
    };
  }, [photo]);
  return address;
}
