'use client';

import type { EditorPhoto } from './draft';
import { useEditor } from './editor-context';
import { usePhotoAddress } from './photo-address';
import { guidedShots } from './photos';
import { ShotFrame } from './shot-frame';
import { Sign } from './sign';
import { fill } from './words';

type Props = { readonly chosen: string | null; readonly onChoose: (media: string | null) => void };

/** All photos so far, the first one large, and an empty frame for each that is still asked for. */
export function PhotoStrip({ chosen, onChoose }: Props) {
  const { draft, words } = useEditor();
  const missing = guidedShots.filter((shot) => draft.photos.every((one) => one.shot !== shot));
  return (
    <ul className="shots">
      {draft.photos.map((photo, index) => (
        <li key={photo.media}>
          <Shown
            photo={photo}
            at={index + 1}
            isChosen={chosen === photo.media}
            onChoose={onChoose}
          />
        </li>
      ))}
      {missing.map((shot) => (
        <li key={shot} className="shot-empty">
          <ShotFrame shot={shot} />
          <span className="vh">
            {fill(words.photos.missing, { shot: words.photos.shots[shot] })}
          </span>
          <span className="shot-name" aria-hidden="true">
            {words.photos.shots[shot]}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Shown({
  photo,
  at,
  isChosen,
  onChoose,
}: {
  photo: EditorPhoto;
  at: number;
  isChosen: boolean;
  onChoose: Props['onChoose'];
}) {
  const { draft, words } = useEditor();
  const address = usePhotoAddress(photo.media, 480);
  const hint = draft.files[photo.media.replace('local:', '')]?.hints?.[0];
  const name = words.photos.shots[photo.shot];
  return (
    <button
      type="button"
      className="shot"
      aria-expanded={isChosen}
      aria-label={fill(words.photos.one, { at, shot: name })}
      onClick={() => onChoose(isChosen ? null : photo.media)}
    >
      {address && <img src={address} alt="" />}
      <span className={hint ? 'shot-mark warn' : 'shot-mark'}>
        <Sign name={hint ? 'warning' : 'check-bold'} />
      </span>
      <span className="shot-name">{name}</span>
    </button>
  );
}
