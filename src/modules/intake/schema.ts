import { z } from 'zod';
import type { PieceContent } from '@/domain/product/content';
import type { StoryContent } from '@/domain/story/content';
import type { StudioCommand } from '@/domain/studio/command';
import { declineReasons } from '@/modules/orders/commands/answer';

// Shape and size only, and generous: what is allowed is said by the commands, in words that fit.
const id = z.string().max(60);
/** Its shape is the editor's and the server's contract, read again by the command that saves it. */
const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const content = z.custom<PieceContent>(isObject);
const story = z.custom<StoryContent>(isObject);

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
    sure: z.boolean().optional(),
  }),
  z.object({
    kind: z.literal('story.save'),
    shop: id,
    story: id.nullable(),
    baseVersion: z.int().nullable(),
    content: story,
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
