import type { Money } from '@/domain/money';
import type { Texts } from '@/domain/product/content';
import type { Locale } from '@/messages/locales';
import type { JudgedPiece } from '@/modules/pieces/queries/judging';
import type { JudgedStoryView } from '@/modules/stories/queries/judging';
import { formatMoney } from '@/ui/format';

type Piece = JudgedPiece['after']['content'];
type Story = JudgedStoryView['after']['content'];

/** Every language of a text, one after another; nothing is translated for who judges. */
export const allOf = (texts: Texts): string =>
  Object.values(texts)
    .filter((text) => text !== '')
    .join('\n');

const stepsOf = (steps: Piece['steps']): string =>
  steps
    .map(({ text, duration }) => [allOf(text), allOf(duration)].filter(Boolean).join(' · '))
    .join('\n');

const pricesOf = ({ variants, options }: Piece, locale: Locale): string =>
  variants
    .map(({ values, price, count }) => {
      const chosen = values.map((value, at) => allOf(options[at]?.values[value] ?? {}));
      return [...chosen, formatMoney(price, locale), String(count)].join(' · ');
    })
    .join('\n');

/** The fields of a piece as a moderator compares them, in the order she reads them. */
export const pieceFields = (
  content: Piece,
  locale: Locale,
  gets: Money | null,
): readonly (readonly [string, string])[] => [
  ['title', allOf(content.title)],
  ['description', allOf(content.description)],
  ['variants', pricesOf(content, locale)],
  ['gets', gets === null ? '' : formatMoney(gets, locale)],
  ['kind', content.kind],
  ['craft', content.craft],
  ['materials', content.materials.join(', ')],
  ['techniques', content.techniques.join(', ')],
  ['size', allOf(content.size)],
  ['care', allOf(content.care)],
  ['hoursOfWork', content.hoursOfWork === null ? '' : String(content.hoursOfWork)],
  ['weightGrams', content.weightGrams === null ? '' : String(content.weightGrams)],
  ['weeklyCapacity', content.weeklyCapacity === null ? '' : String(content.weeklyCapacity)],
  ['steps', stepsOf(content.steps)],
  ['ask', allOf(content.ask.question)],
];

/** The same of a story. */
export const storyFields = (content: Story): readonly (readonly [string, string])[] => [
  ['title', allOf(content.title)],
  ['body', allOf(content.body)],
  ['materials', allOf(content.materials)],
  ['hoursOfWork', content.hoursOfWork === null ? '' : String(content.hoursOfWork)],
  ['steps', stepsOf(content.steps)],
  [
    'captions',
    content.photos
      .map(({ caption }) => allOf(caption))
      .filter(Boolean)
      .join('\n'),
  ],
];
