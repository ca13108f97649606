import { beforeAll, describe, expect, test } from 'vitest';
import type { UserActor } from '@/domain/policy';
import { judgeShop } from '@/modules/joining/commands/judge';
import { moderationItem } from '@/modules/moderation/queries/item';
import { judgeStory } from '@/modules/stories/commands/judge';
import { prisma } from '@/platform/db';
import { makeArtisan, makePlaces, makeTariff } from '../../prisma/makers/trade';
import { staffActor } from '../support/actors';
import { makeUser } from '../support/people';
import { sentStory } from '../support/stories';

const now = new Date();
let moderator: UserActor;

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
  const { id } = await makeUser({ staffRole: 'moderator' });
  moderator = { ...(staffActor('moderator') as UserActor), id: id as UserActor['id'] };
});

async function judge(
  id: string,
  decision: 'approve' | 'request_changes',
  reasons: readonly string[],
): Promise<void> {
  const { version } = await prisma.story.findUniqueOrThrow({ where: { id } });
  const verdict = { id, kind: 'story', decision, reasons, note: '', version } as const;
  expect((await judgeStory(moderator, verdict, now)).ok).toBe(true);
}

describe('what a moderator is told of the maker', () => {
  test('is how her other things fared, and why some came back', async () => {
    const other = await makeArtisan(prisma);
    const first = await sentStory(other, now);
    expect((await moderationItem(moderator, first, now))?.maker.past).toMatchObject({ all: 0 });
    await judge(first, 'request_changes', ['photo_dark']);
    const taken = await sentStory(other, now);
    await judge(taken, 'approve', []);
    const third = await sentStory(other, now);
    const found = await moderationItem(moderator, third, now);
    expect(found?.history).toEqual([]);
    expect(found?.maker).toMatchObject({ isOpen: true, sold: 0, past: { all: 2, taken: 1 } });
    const [refused, ...rest] = found?.maker.past.refused ?? [];
    expect(rest).toEqual([]);
    expect(refused).toMatchObject({ reasons: ['photo_dark'], subjectKind: 'story' });
    expect(refused?.title.ur).toBe('امی کی کھڈی');
  });
});

describe('a shop', () => {
  test('is never judged by who works in it', async () => {
    const joining = await makeArtisan(prisma, { status: 'ready_for_review' });
    const own: UserActor = { ...moderator, artisans: [{ id: joining.id, role: 'owner' }] };
    for (const decision of ['approve', 'reject'] as const)
      expect(
        await judgeShop(
          own,
          { artisanId: joining.id, decision, reasons: ['other'], note: 'x' },
          now,
        ),
      ).toEqual({ ok: false, failure: { code: 'shop.own' } });
  });
});
