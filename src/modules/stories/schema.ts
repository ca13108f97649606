import { z } from 'zod';
import { isId } from '@/domain/ids';
import type { Texts } from '@/domain/product/content';
import type { StoryContent } from '@/domain/story/content';
import { herStoryMoves } from './types';

const text = z.string().max(20_000);
/** A story is kept in the shop's own two languages. */
const told = z.enum(['ur', 'en']);
const texts: z.ZodType<Texts> = z.partialRecord(told, text);

/** A story as a phone sends it; only these fields are ever read. */
export const storyContentShape: z.ZodType<StoryContent> = z.object({
  language: told,
  title: texts,
  body: texts,
  photos: z.array(z.object({ media: z.string().max(300), caption: texts })).max(30),
  audio: z.string().max(60).nullable(),
  steps: z.array(z.object({ text: texts, duration: texts })).max(60),
  materials: texts,
  hoursOfWork: z.int().min(0).max(10_000).nullable(),
  pieces: z
    .array(
      z.custom<StoryContent['pieces'][number]>(
        (id) => typeof id === 'string' && isId('product', id),
      ),
    )
    .max(60),
});

export const moveForm = z.object({
  story: z.string().max(60),
  act: z.enum([...herStoryMoves, 'cancel_change']),
  locale: z.string().optional(),
});
