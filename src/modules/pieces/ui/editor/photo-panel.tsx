'use client';

import { shots } from '@/domain/product/content';
import type { EditorPhoto } from './draft';
import { useEditor } from './editor-context';
import { movedPhoto, namedPhoto, withoutPhoto } from './photos';
import { Sign } from './sign';

/** What can be done with one photo, and a kind word about its light. */
export function PhotoPanel({
  photo: { media, shot },
  onClose,
  onRetake,
}: {
  photo: EditorPhoto;
  onClose: () => void;
  onRetake: () => void;
}) {
  const { draft, words, change, offerUndo } = useEditor();
  const at = draft.photos.findIndex((one) => one.media === media);
  const hints = draft.files[media.replace('local:', '')]?.hints ?? [];
  const remove = () => {
    offerUndo(words.photos.removed, { photos: draft.photos });
    change((now) => withoutPhoto(now, media));
    onClose();
  };
  return (
    <div className="photo-panel">
      {at === 0 && <p className="step-note">{words.photos.first}</p>}
      {hints.map((hint) => (
        <p className="kind-hint" key={hint}>
          <Sign name="sparkle" />
          <span>{words.photos.hint[hint]}</span>
        </p>
      ))}
      <div className="panel-verbs">
        <button type="button" onClick={onRetake}>
          <Sign name="arrows-clockwise" />
          {words.photos.retake}
        </button>
        <button type="button" onClick={remove}>
          <Sign name="trash" />
          {words.photos.remove}
        </button>
        <button
          type="button"
          disabled={at === 0}
          onClick={() => change((now) => movedPhoto(now, media, -1))}
        >
          <Sign name="arrow-left-bold" />
          {words.photos.earlier}
        </button>
        <button
          type="button"
          disabled={at === draft.photos.length - 1}
          onClick={() => change((now) => movedPhoto(now, media, 1))}
        >
          <Sign name="arrow-right-bold" />
          {words.photos.later}
        </button>
      </div>
      <fieldset className="which">
        <legend className="label">{words.photos.which}</legend>
        {shots.map((one) => (
          <label key={one} className="chip-choice">
            <input
              type="radio"
              name={`shot-${media}`}
              className="unseen"
              checked={one === shot}
              onChange={() => change((now) => namedPhoto(now, media, one))}
            />
            {words.photos.shots[one]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
