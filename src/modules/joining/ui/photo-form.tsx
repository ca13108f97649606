'use client';

import { type ReactNode, useActionState, useEffect, useRef, useState } from 'react';
import { untouched } from '@/domain/form-state';
import type { FormAction } from '@/ui/action-form';
import { Field, FieldError } from '@/ui/field';
import { SubmitButton } from '@/ui/submit-button';

type Words = {
  readonly take: string;
  /** A photo that is in the phone already. */
  readonly gallery: string;
  readonly chosen: string;
  readonly preparing: string;
  readonly send: string;
  readonly sending: string;
};
type Props = {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  /** Under what name the photo is sent; null where only a number is asked for. */
  readonly file: 'photo' | 'paper' | null;
  readonly fileHint?: string;
  readonly number?: { readonly label: string; readonly hint: string };
  readonly sign: ReactNode;
  readonly gallerySign: ReactNode;
  readonly words: Words;
};

/**
 * A number, a photo, or both. The photo is made small on the phone before it leaves; without scripts it is sent as it
 * is, by the same form.
 */
export function PhotoForm({
  action,
  hidden,
  file,
  fileHint,
  number,
  sign,
  gallerySign,
  words,
}: Props) {
  const [state, send] = useActionState(action, untouched);
  const [shown, setShown] = useState<string | null>(null);
  // The photo this phone can't show; we may be able to read it.
  const [unread, setUnread] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  // What was said of the photo before is not true of the next one.
  const [past, setPast] = useState<object | null>(null);
  const [key, setKey] = useState('');
  // What she typed stays in the page alone: no answer of ours carries a number of a paper.
  const [typed, setTyped] = useState('');
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    setKey(crypto.randomUUID());
    // On a slow phone the photo may have been chosen before scripts were awake.
    if (box.current?.files?.length)
      box.current.dispatchEvent(new Event('change', { bubbles: true }));
  }, []);
  useEffect(() => () => void (shown && URL.revokeObjectURL(shown)), [shown]);

  const choose = async ({ files }: HTMLInputElement) => {
    const [chosen] = files ?? [];
    // Who opens the camera and comes back without a photo keeps the one she had.
    if (!chosen) return;
    setKey(crypto.randomUUID());
    setPast(state);
    setBusy(true);
    const { shrinkPhoto } = await import('@/ui/shrink-photo');
    const small = await shrinkPhoto(chosen).catch(() => null);
    const isSmaller = small !== null && small.size < chosen.size;
    // Whichever way it came, the one field with a name carries it.
    const carrier = new DataTransfer();
    carrier.items.add(isSmaller ? new File([small], 'photo.jpg', { type: 'image/jpeg' }) : chosen);
    if (box.current) box.current.files = carrier.files;
    setShown(URL.createObjectURL(small ?? chosen));
    setBusy(false);
  };

  const isUnread = shown !== null && unread === shown;
  const fileError = file && state !== past ? state.failures[file]?.join(' ') : undefined;
  const general = Object.entries(state.failures)
    .filter(([name]) => name !== file && name !== 'number')
    .flatMap(([, sentences]) => sentences)
    .join(' ');
  return (
    <form action={send} noValidate>
      {Object.entries({ ...hidden, key }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {number && (
        <Field
          name="number"
          label={number.label}
          hint={number.hint}
          dir="ltr"
          inputMode="numeric"
          autoComplete="off"
          required
          error={state.failures.number?.join(' ')}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      )}
      {file && (
        <div className="field">
          <label className="relative grid min-h-48 cursor-pointer place-items-center overflow-clip border-2 border-dashed border-edge bg-sunk text-center focus-within:outline-3 focus-within:outline-focus noscript:hidden">
            <input
              className="absolute inset-0 size-full cursor-pointer opacity-0"
              type="file"
              accept="image/*"
              capture="environment"
              onChange={({ currentTarget }) => choose(currentTarget)}
            />
            {shown && !isUnread ? (
              <img
                className="max-h-96 w-full object-contain"
                src={shown}
                alt={words.chosen}
                onError={() => setUnread(shown)}
              />
            ) : (
              <span className="grid justify-items-center gap-2 p-5 text-t1 font-semibold [&_.icon]:size-16">
                {sign}
                <span>{isBusy ? words.preparing : isUnread ? words.chosen : words.take}</span>
              </span>
            )}
          </label>
          <label className="btn line big wide relative mt-3 cursor-pointer focus-within:outline-3 focus-within:outline-focus noscript:flex-col noscript:p-4">
            <input
              ref={box}
              // Without scripts it is the browser's own, which offers the camera too and says what was chosen.
              className="absolute inset-0 size-full cursor-pointer opacity-0 noscript:static noscript:order-last noscript:size-auto noscript:max-w-full noscript:opacity-100"
              type="file"
              name={file}
              accept="image/*"
              aria-describedby={fileError ? 'photo-error' : undefined}
              aria-invalid={fileError ? true : undefined}
              onChange={({ currentTarget }) => choose(currentTarget)}
            />
            {gallerySign}
            {words.gallery}
          </label>
          {fileHint && <span className="hint mt-2">{fileHint}</span>}
          {fileError && <FieldError id="photo-error">{fileError}</FieldError>}
        </div>
      )}
      {general && (
        <div role="alert">
          <FieldError id="form-error">{general}</FieldError>
        </div>
      )}
      <SubmitButton size="big" wide busyLabel={words.sending}>
        {words.send}
      </SubmitButton>
    </form>
  );
}
