'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { storyLimits } from '@/domain/story/content';
import { shrinkPhoto } from '@/ui/shrink-photo';
import type { StoryDraft } from './draft';
import { UndoLine } from './undo-line';
import type { TellingSigns, TellingWords } from './words';

type Photo = StoryDraft['photos'][number];
type Props = {
  readonly draft: StoryDraft;
  readonly change: (patch: Partial<StoryDraft>) => void;
  /** Addresses of the pictures that are with us already. */
  readonly shown: Readonly<Record<string, string>>;
  readonly words: TellingWords;
  readonly signs: TellingSigns;
  readonly error: ReactNode;
};

/** Three to six photos with a line below each, moved by buttons. */
export function StoryPhotos({ draft, change, shown, words, signs, error }: Props) {
  const [trouble, setTrouble] = useState(false);
  const [gone, setGone] = useState<{ readonly photo: Photo; readonly at: number } | null>(null);
  const { photos } = draft;
  const add = async (list: FileList | null) => {
    const room = storyLimits.photos - photos.length;
    const made = await Promise.all([...(list ?? [])].slice(0, room).map(shrinkPhoto));
    setTrouble(made.includes(null));
    const kept = made.flatMap((blob) => (blob ? [{ local: crypto.randomUUID(), blob }] : []));
    change({
      photos: [...photos, ...kept.map(({ local }) => ({ media: `local:${local}`, caption: '' }))],
      files: {
        ...draft.files,
        ...Object.fromEntries(
          kept.map(({ local, blob }) => [local, { kind: 'photo' as const, blob }]),
        ),
      },
    });
  };
  const move = (from: number, by: -1 | 1) => {
    const moved = [...photos];
    const [one] = moved.splice(from, 1);
    if (one) moved.splice(from + by, 0, one);
    change({ photos: moved });
  };
  return (
    <fieldset aria-describedby={error ? 'wrong-photos' : undefined}>
      <legend className="label">{words.photos}</legend>
      <p className="hint mb-3">{words.photos_hint}</p>
      {error}
      <ol className="grid gap-4">
        {photos.map((photo, at) => (
          <li
            key={photo.media}
            className="grid grid-cols-[7rem_minmax(0,1fr)] gap-3 border-b border-rule pb-4"
          >
            <Picture photo={photo} draft={draft} shown={shown} alt={`${words.photo} ${at + 1}`} />
            <div className="grid content-start gap-2">
              <label className="label" htmlFor={`caption-${at}`}>
                {words.caption} {at + 1}
              </label>
              <input
                id={`caption-${at}`}
                className="in"
                dir="auto"
                maxLength={storyLimits.caption}
                value={photo.caption}
                onChange={({ currentTarget: { value } }) =>
                  change({
                    photos: photos.map((one) => (one === photo ? { ...one, caption: value } : one)),
                  })
                }
              />
            </div>
            <div className="panel-verbs col-span-2 grid-cols-3">
              <button type="button" disabled={at === 0} onClick={() => move(at, -1)}>
                {signs.earlier}
                {words.earlier}
              </button>
              <button type="button" disabled={at === photos.length - 1} onClick={() => move(at, 1)}>
                {signs.later}
                {words.later}
              </button>
              <button
                type="button"
                onClick={() => {
                  setGone({ photo, at });
                  change({ photos: photos.filter((one) => one !== photo) });
                }}
              >
                {signs.remove}
                {words.remove}
              </button>
            </div>
          </li>
        ))}
      </ol>
      {gone && photos.length < storyLimits.photos && (
        <UndoLine
          said={words.removed}
          undo={words.undo}
          onUndo={() => {
            change({ photos: [...photos.slice(0, gone.at), gone.photo, ...photos.slice(gone.at)] });
            setGone(null);
          }}
        />
      )}
      {trouble && <p className="err">{words.not_photo}</p>}
      {photos.length < storyLimits.photos && (
        <label className="speak mt-3">
          {signs.camera}
          <span>{photos.length === 0 ? words.add_photos : words.add_more}</span>
          <input
            id="story-photos"
            type="file"
            accept="image/*"
            multiple
            className="unseen"
            onChange={({ currentTarget }) => {
              void add(currentTarget.files).then(() => {
                currentTarget.value = '';
              });
            }}
          />
        </label>
      )}
    </fieldset>
  );
}

function Picture({
  photo: { media },
  draft,
  shown,
  alt,
}: Pick<Props, 'draft' | 'shown'> & { photo: Photo; alt: string }) {
  const blob = draft.files[media.replace('local:', '')]?.blob ?? null;
  const local = useAddress(blob);
  const address = blob ? local : (shown[media] ?? null);
  return (
    <span className="block aspect-square w-28 bg-sunk">
      {address && <img className="size-full object-cover" src={address} alt={alt} />}
    </span>
  );
}

/** An address for a file on the phone, for as long as it is shown. */
export function useAddress(blob: Blob | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = blob && URL.createObjectURL(blob);
    setAddress(made);
    return () => {
      if (made) URL.revokeObjectURL(made);
    };
  }, [blob]);
  return address;
}
