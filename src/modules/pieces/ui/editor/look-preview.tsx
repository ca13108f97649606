'use client';

import { money } from '@/domain/money';
import { inLanguage } from '@/domain/product/language';
import { formatMoney } from '@/ui/format';
import { Price } from '@/ui/price';
import { Thread } from '@/ui/split';
import { wholeOf } from './draft';
import { useEditor } from './editor-context';
import { usePhotoAddress } from './photo-address';
import { hersOf } from './price-split';
import { fill } from './words';

/** The head of its page as buyers will see it. */
export function LookPreview() {
  const { words, draft, choices, locale } = useEditor();
  const seen = useSeen();
  const told = inLanguage(draft.description, locale, draft.language);
  return (
    <div className="look">
      <section className="look-page" aria-label={words.look.title}>
        <Gallery />
        <div className="look-head">
          <h2 lang={seen.title.language}>{seen.title.text}</h2>
          <p className="mute">{fill(words.look.by, { name: choices.shop.name })}</p>
          <p className="look-price">
            <Price amount={seen.price} locale={locale} />
          </p>
          <p className="plate-word">{seen.stock}</p>
          {told.text && (
            <p className="look-told" lang={told.language}>
              {told.text}
            </p>
          )}
        </div>
      </section>
    </div>
  );
}

function useSeen() {
  const { words, draft, choices, locale } = useEditor();
  const named = inLanguage(draft.title, locale, draft.language);
  const nameOf = (list: EditorList, value: string | undefined) =>
    list.find((one) => one.value === value)?.name;
  const given = [
    nameOf(choices.crafts, draft.craft),
    nameOf(choices.materials, draft.materials[0]),
  ];
  const title = named.text
    ? named
    : { text: given.filter(Boolean).join(locale === 'ur' ? '، ' : ', '), language: locale };
  const stock =
    draft.kind === 'made_to_order'
      ? fill(words.look.made_in, { days: draft.days })
      : draft.kind === 'ready'
        ? words.stock.ready
        : words.look.one_left;
  return { title, stock, price: money((wholeOf(draft.price) ?? 0) * 100) };
}

type EditorList = readonly { readonly value: string; readonly name: string }[];

function Gallery() {
  const { draft } = useEditor();
  const [first, ...others] = draft.photos;
  return (
    <div
      className="look-gallery"
      style={{ '--others': Math.max(1, Math.min(3, others.length)) } as Record<string, number>}
    >
      {first && <Shown media={first.media} />}
      {others.slice(0, 3).map(({ media }) => (
        <Shown key={media} media={media} />
      ))}
    </div>
  );
}

function Shown({ media }: { media: string }) {
  const address = usePhotoAddress(media, 640);
  return <span className="photo">{address && <img src={address} alt="" />}</span>;
}

/** Its card in a list. */
export function LookCard() {
  const { words, draft, choices, locale } = useEditor();
  const { title, price } = useSeen();
  const hers = hersOf(draft, choices);
  const [first] = draft.photos;
  return (
    <article className="look-card" aria-hidden="true">
      {first && <Shown media={first.media} />}
      {hers && <Thread price={price} share={hers} />}
      <p className="row">
        <Price amount={price} locale={locale} />
        {hers && (
          <span className="hers">
            {fill(words.look.card_gets, {
              name: choices.shop.name,
              amount: formatMoney(hers, locale).replace(' ', '\u00a0'),
            })}
          </span>
        )}
      </p>
      <p className="title" lang={title.language}>
        {title.text}
      </p>
      <p className="by">{choices.shop.name}</p>
    </article>
  );
}
