'use client';

import { inLanguage } from '@/domain/product/language';
import { useEditor } from './editor-context';
import { usePhotoAddress } from './photo-address';
import { fill } from './words';

/** The piece in one line: its first photo, its name, how many photos lie on the phone. */
export function PieceLine() {
  const { draft, words, choices, locale } = useEditor();
  const [first] = draft.photos;
  const address = usePhotoAddress(first?.media ?? null, 320);
  const name = inLanguage(draft.title, locale, draft.language);
  const craft = choices.crafts.find(({ value }) => value === draft.craft)?.name;
  return (
    <p className="piece-line">
      {address && <img src={address} alt="" />}
      <span>
        {name.text ? <bdi lang={name.language}>{name.text}</bdi> : (craft ?? words.unnamed)}
        <small>
          {fill(draft.piece ? words.photo_count : words.photos_on_phone, {
            count: draft.photos.length,
          })}
        </small>
      </span>
    </p>
  );
}
