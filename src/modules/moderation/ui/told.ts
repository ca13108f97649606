import { languages, type Texts } from '@/domain/product/content';
import { inLanguage } from '@/domain/product/language';
import type { Locale } from '@/messages/locales';
import type { JudgedPiece } from '@/modules/pieces/queries/judging';
import type { JudgedStoryView } from '@/modules/stories/queries/judging';
import { formatMoney } from '@/ui/format';
import type { TradeNames } from '../queries/item';

type Piece = JudgedPiece['after']['content'];
type Story = JudgedStoryView['after']['content'];

/** What a number is followed by, as finished sentences in the moderator's language. */
export type CountWords = {
  readonly kind: (kind: Piece['kind']) => string;
  readonly stock: (kind: Piece['kind'], count: number) => string;
  readonly hours: (count: number) => string;
  readonly grams: (count: number) => string;
  readonly inWeek: (count: number) => string;
};

/** Every language of a text, one after another; nothing is translated for who judges. */
const allOf = (texts: Texts): string =>
  Object.values(texts)
    .filter((text) => text !== '')
    .join('\n');

/** A step on a line in each of its languages, with how long it takes. */
const stepsOf = (steps: Piece['steps']): string =>
  steps
    .flatMap(({ text, duration }) =>
      languages
        .map((language) => [text[language], duration[language]].filter(Boolean).join(' · '))
        .filter((line) => line !== ''),
    )
    .join('\n');

const pricesOf = (
  { variants, options, kind, language }: Piece,
  locale: Locale,
  { stock }: CountWords,
): string =>
  variants
    .map(({ values, price, count }) => {
      const chosen = values.map(
        (value, at) => inLanguage(options[at]?.values[value] ?? {}, locale, language).text,
      );
      return [...chosen, formatMoney(price, locale), stock(kind, count)].join(' · ');
    })
    .join('\n');

const namesOf = (slugs: readonly string[], known: TradeNames['crafts'], locale: Locale): string =>
  slugs.map((slug) => known.get(slug)?.[locale] ?? slug).join(locale === 'ur' ? '، ' : ', ');

const counted = (count: number | null, say: (count: number) => string): string =>
  count === null ? '' : say(count);

/** The fields of a piece as a moderator compares them, in the order she reads them. */
export const pieceFields = (
  content: Piece,
  locale: Locale,
  words: CountWords,
  names: TradeNames,
): readonly (readonly [string, string])[] => [
  ['title', allOf(content.title)],
  ['description', allOf(content.description)],
  ['variants', pricesOf(content, locale, words)],
  ['kind', words.kind(content.kind)],
  ['craft', namesOf([content.craft].filter(Boolean), names.crafts, locale)],
  ['materials', namesOf(content.materials, names.materials, locale)],
  ['techniques', namesOf(content.techniques, names.techniques, locale)],
  ['size', allOf(content.size)],
  ['care', allOf(content.care)],
  ['hoursOfWork', counted(content.hoursOfWork, words.hours)],
  ['weightGrams', counted(content.weightGrams, words.grams)],
  ['weeklyCapacity', counted(content.weeklyCapacity, words.inWeek)],
  ['steps', stepsOf(content.steps)],
  ['ask', allOf(content.ask.question)],
];

/** The same of a story. */
export const storyFields = (
  content: Story,
  words: CountWords,
): readonly (readonly [string, string])[] => [
  ['title', allOf(content.title)],
  ['body', allOf(content.body)],
  ['materials', allOf(content.materials)],
  ['hoursOfWork', counted(content.hoursOfWork, words.hours)],
  ['steps', stepsOf(content.steps)],
  [
    'captions',
    content.photos
      .map(({ caption }) => allOf(caption))
      .filter(Boolean)
      .join('\n'),
  ],
];
