import { expect, test } from 'vitest';
import { wholeStoryOf } from '@/modules/api/queries/present';
import { wholeStory } from '@/modules/api/schema/shapes';
import { readStoryPage } from '@/modules/stories/queries/published';
import { prisma } from '@/platform/db';
import { makeArtisan, makePlaces } from '../../prisma/makers/trade';
import { makeReady } from '../support/pieces';
import { sentStory } from '../support/stories';

const now = new Date('2026-11-22T06:00:00Z');

test('the API tells of a story what its page tells: voice, steps and materials', async () => {
  await makePlaces(prisma);
  const maker = await makeArtisan(prisma);
  const audio = await makeReady(maker.userId, 'audio');
  const id = await sentStory(maker, now, {
    audio,
    steps: [{ text: { ur: 'سوت رنگنا' }, duration: { ur: 'دو دن' } }],
    materials: { ur: 'سوت، نیل' },
    hoursOfWork: 40,
  });
  const { slug } = await prisma.story.update({
    where: { id },
    data: { status: 'published', publishedAt: now },
  });
  const page = await readStoryPage(prisma, slug);
  if (!page) throw new Error('not published');
  const told = wholeStory.strict().parse(wholeStoryOf(page, 'ur'));
  expect(told).toMatchObject({
    language: 'ur',
    audio: { type: 'audio/webm', seconds: 4, bytes: 9 },
    steps: [{ text: 'سوت رنگنا', duration: 'دو دن' }],
    materials: 'سوت، نیل',
    hours_of_work: 40,
  });
  expect(told.audio?.url).toMatch(/^\/media\/audio\/[0-9a-f]{64}\.webm$/);
  expect(JSON.stringify(told)).not.toContain(audio);
});
