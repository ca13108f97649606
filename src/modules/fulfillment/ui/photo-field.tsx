'use client';

import { useEffect, useState } from 'react';
import { FieldError } from '@/ui/field';
import { SmallIcon } from '@/ui/small-icon';

export type PhotoWords = {
  readonly photo: string;
  readonly hint: string;
  readonly again: string;
  readonly chosen: string;
  readonly tooBig: string;
};

/** The browser's own field, which says what was chosen where no script shows the photo itself. */
const BARE =
  'mt-1 block min-h-8 w-full text-small file:me-2 file:border file:border-edge file:bg-sunk file:px-2 file:py-1';

/** Opens the camera; without scripts it is the browser's own field. A photo too big is said before it travels. */
export function PhotoField({
  words,
  mostBytes,
  error,
  refusal,
  onChoose,
}: {
  words: PhotoWords;
  mostBytes: number;
  error: string | undefined;
  /** The answer that refused what was sent, if one did: the form has let the photo go by then. */
  refusal: object | null;
  /** Tells whether what is chosen may be sent. */
  onChoose: (isFine: boolean) => void;
}) {
  const [photo, setPhoto] = useState<File | null>(null);
  const [answered, setAnswered] = useState(refusal);
  if (answered !== refusal) {
    setAnswered(refusal);
    setPhoto(null);
  }
  const isTooBig = photo !== null && photo.size > mostBytes;
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const preview = useAddress(isTooBig ? null : photo);
  const said = isTooBig ? words.tooBig : photo ? undefined : error;
  return (
    <div className="field">
      <label className="flex min-h-24 cursor-pointer items-center gap-4 border-2 border-dashed border-edge bg-surface p-4 focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-focus">
        {preview ? (
          <img src={preview} alt={words.chosen} className="h-24 w-24 flex-none object-cover" />
        ) : (
          <SmallIcon name="camera-duotone" className="flex-none text-t5" />
        )}
        <span className="min-w-0">
          <b className="block text-t1">{photo ? words.again : words.photo}</b>
          <span className="small mute block" id="f-photo-hint">
            {words.hint}
          </span>
          <input
            type="file"
            name="photo"
            accept="image/jpeg,image/png,image/webp"
            capture="environment"
            className={isLive ? 'vh' : BARE}
            aria-describedby={said ? 'f-photo-error' : 'f-photo-hint'}
            aria-invalid={said ? true : undefined}
            onChange={(event) => {
              const chosen = event.currentTarget.files?.[0] ?? null;
              setPhoto(chosen);
              onChoose(chosen === null || chosen.size <= mostBytes);
            }}
          />
        </span>
      </label>
      {said && (
        <div role="alert">
          <FieldError id="f-photo-error">{said}</FieldError>
        </div>
      )}
    </div>
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
