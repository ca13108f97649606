import { z } from 'zod';
import { isId } from '@/domain/ids';
import { currencies, type Money, money } from '@/domain/money';
import { languages, type PieceContent, shots, type Texts } from '@/domain/product/content';
import { stockKinds } from '@/domain/stock/available';
import type { StudioCommand } from '@/domain/studio/command';
import { declineReasons } from '@/modules/orders/commands/answer';

// Shape and size only, and generous: what is allowed is said by the commands, in words that fit.
const id = z.string().max(60);
const whole = z.int().min(-1e12).max(1e12);
const written = z.string().max(12_000).optional();
const texts: z.ZodType<Texts> = z.object({
  ur: written,
  en: written,
  sd: written,
  ps: written,
  pa: written,
  skr: written,
  bal: written,
});
const price = z
  .object({ minor: whole, currency: z.enum(currencies) })
  .transform(({ minor, currency }): Money => money(minor, currency));
const media = z.custom<PieceContent['photos'][number]['media']>(
  (text) => typeof text === 'string' && isId('media', text),
  'photo.not_arrived',
);
const variantId = z.custom<NonNullable<PieceContent['variants'][number]['id']>>(
  (text) => typeof text === 'string' && isId('variant', text),
);

const content: z.ZodType<PieceContent> = z.object({
  language: z.enum(languages),
  craft: id,
  materials: z.array(id).max(30),
  techniques: z.array(id).max(30),
  title: texts,
  description: texts,
  size: texts,
  care: texts,
  photos: z.array(z.object({ media, shot: z.enum(shots) })).max(30),
  audio: media.nullable(),
  hoursOfWork: z.number().min(0).max(1e6).nullable(),
  weightGrams: z.number().min(0).max(1e9).nullable(),
  steps: z.array(z.object({ text: texts, duration: texts })).max(30),
  kind: z.enum(stockKinds),
  weeklyCapacity: z.number().min(0).max(1e6).nullable(),
  options: z.array(z.object({ name: texts, values: z.array(texts).max(60) })).max(6),
  variants: z
    .array(
      z.object({
        id: variantId.nullable(),
        values: z.array(z.int().min(0).max(60)).max(6),
        price,
        count: whole,
      }),
    )
    .max(300),
  ask: z.object({ question: texts, letters: z.number().min(0).max(10_000) }),
});

/** What her phone may send later, each kind with its own shape. */
export const studioCommand: z.ZodType<StudioCommand> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('order.accept'), order: id }),
  z.object({ kind: z.literal('order.decline'), order: id, reason: z.enum(declineReasons) }),
  z.object({ kind: z.literal('order.pack'), order: id, photo: id.nullable() }),
  z.object({
    kind: z.literal('piece.save'),
    shop: id,
    piece: id.nullable(),
    baseVersion: z.int().nullable(),
    base: content.nullable(),
    content,
    send: z.boolean(),
  }),
  z.object({
    kind: z.literal('support.ask'),
    path: z.string().max(600),
    order: id.nullable(),
    note: z.string().max(2_000),
  }),
]);

/** The key a phone gave its item. */
export const itemKey = z.string().regex(/^[\x21-\x7e]{1,200}$/);
