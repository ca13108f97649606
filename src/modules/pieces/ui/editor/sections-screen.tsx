'use client';

import { money } from '@/domain/money';
import { inLanguage } from '@/domain/product/language';
import { formatMoney } from '@/ui/format';
import type { SignName } from './choices';
import { type Place, wholeOf } from './draft';
import { useEditor } from './editor-context';
import { Sign } from './sign';
import { StepFrame } from './step-frame';
import { fill } from './words';

const sections: readonly { readonly place: Exclude<Place, 'sections' | 'more'>; sign: SignName }[] =
  [
    { place: 'photos', sign: 'camera-duotone' },
    { place: 'price', sign: 'coins' },
    { place: 'stock', sign: 'squares-four' },
    { place: 'craft', sign: 'tag' },
    { place: 'words', sign: 'microphone-duotone' },
  ];

/** All that can be decided of a piece that is there, to jump to one of them. */
export function SectionsScreen() {
  const { words, draft, edited, choices, locale, go } = useEditor();
  const price = wholeOf(draft.price);
  const now: { readonly [P in (typeof sections)[number]['place']]?: string } = {
    photos: fill(words.photo_count, { count: draft.photos.length }),
    price: price === null ? undefined : formatMoney(money(price * 100), locale),
    stock: draft.kind === null ? undefined : stockWord(draft.kind, words.stock),
    craft: choices.crafts.find(({ value }) => value === draft.craft)?.name,
    words: inLanguage(draft.description, locale, draft.language).text,
  };
  return (
    <StepFrame title={words.look.sections} foot={<SectionsFoot />}>
      {edited?.note && (
        <p className="kind-hint">
          <Sign name="note-pencil" />
          <span>{fill(words.look.note, { note: edited.note })}</span>
        </p>
      )}
      <ul className="sections">
        {sections.map(({ place, sign }) => (
          <li key={place}>
            <button type="button" className="row-way" onClick={() => go(place)}>
              <Sign name={sign} />
              <span>
                <b>{words.sections[place]}</b>
                <small className="one-line">{now[place]}</small>
              </span>
              <Sign name="arrow-right-bold" />
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="row-way" onClick={() => go('more')}>
            <Sign name="sliders-horizontal" />
            <span>
              <b>{words.look.more}</b>
              <small className="one-line">{words.look.more_say}</small>
            </span>
            <Sign name="arrow-right-bold" />
          </button>
        </li>
      </ul>
    </StepFrame>
  );
}

function stockWord(
  kind: 'ready' | 'one_of_a_kind' | 'made_to_order',
  words: { readonly one: string; readonly ready: string; readonly made: string },
): string {
  return kind === 'ready' ? words.ready : kind === 'one_of_a_kind' ? words.one : words.made;
}

function SectionsFoot() {
  const { words, go } = useEditor();
  return (
    <button type="button" className="btn big wide mt-4" onClick={() => go('look')}>
      {words.sections.look}
      <Sign name="arrow-right-bold" />
    </button>
  );
}
