import { z } from 'zod';
import { type Id, isId, type Kind } from '@/domain/ids';
import { money } from '@/domain/money';
import { languages, shots } from '@/domain/product/content';
import { pieceLimits } from '@/domain/product/limits';
import { stockKinds } from '@/domain/stock/available';

const herMoves = ['withdraw', 'hide', 'show', 'archive', 'restore', 'put_back'] as const;
const text = z.string().max(40, 'input.invalid').default('');

/** One variant's price and count as written; `show` only counts what she would get. */
export const changeForm = z.object({
  piece: z.string().max(60),
  variant: z.string().max(60),
  price: text,
  count: text,
  seen_price: text,
  seen_count: text,
  sure: text,
  intent: z.enum(['show', 'save']).catch('show'),
});

const words = z.string().max(8_000);
const texts = z.object({
  ur: words.optional(),
  en: words.optional(),
  sd: words.optional(),
  ps: words.optional(),
  pa: words.optional(),
  skr: words.optional(),
  bal: words.optional(),
});
const whole = (least: number, most: number) => z.number().int().min(least).max(most);
const slug = z.string().max(80);
const idOf = <K extends Kind>(kind: K) =>
  z.custom<Id<K>>((value) => typeof value === 'string' && isId(kind, value));

/** What a phone, a table or another program may say of a piece; whatever else it sends is left out. */
export const contentShape = z.object({
  language: z.enum(languages),
  craft: slug,
  materials: z.array(slug).max(40),
  techniques: z.array(slug).max(40),
  title: texts,
  description: texts,
  size: texts,
  care: texts,
  photos: z.array(z.object({ media: idOf('media'), shot: z.enum(shots) })).max(40),
  audio: idOf('media').nullable(),
  hoursOfWork: whole(1, pieceLimits.hours).nullable(),
  weightGrams: whole(1, pieceLimits.weightGrams).nullable(),
  steps: z.array(z.object({ text: texts, duration: texts })).max(40),
  kind: z.enum(stockKinds),
  weeklyCapacity: whole(1, pieceLimits.weeklyCapacity).nullable(),
  options: z.array(z.object({ name: texts, values: z.array(texts).max(60) })).max(10),
  variants: z
    .array(
      z.object({
        id: idOf('variant').nullable(),
        values: z.array(whole(0, 60)).max(10),
        price: z
          .object({ minor: whole(0, 1_000_000_000_000), currency: z.literal('PKR') })
          .transform(({ minor }) => money(minor)),
        count: whole(0, 9_999),
      }),
    )
    .max(200),
  ask: z.object({ question: texts, letters: whole(0, pieceLimits.askLetters) }),
});

/** One act with a piece of hers, by its button. */
export const moveForm = z.object({ piece: z.string().max(60), move: z.enum(herMoves) });
export const pieceForm = z.object({ piece: z.string().max(60) });
