import { beforeAll, describe, expect, test } from 'vitest';
import { guest, type UserActor } from '@/domain/policy';
import { refreshShop } from '@/modules/artisans/commands';
import { askedOf } from '@/modules/levels/queries';
import { type ModerationItem, moderationItem } from '@/modules/moderation/queries/item';
import { moderationQueue } from '@/modules/moderation/queries/queue';
import { judgePiece } from '@/modules/pieces/commands/judge';
import { judgeStory } from '@/modules/stories/commands/judge';
import { readStoryPage } from '@/modules/stories/queries/published';
import { prisma } from '@/platform/db';
import { type MadeArtisan, makeArtisan, makePlaces, makeTariff } from '../../prisma/makers/trade';
import { artisanActor, staffActor } from '../support/actors';
import { makeUser } from '../support/people';
import { makeReady, sentPiece } from '../support/pieces';
import { sentStory, takenUpStory, tellOver } from '../support/stories';

const now = new Date();
let hers: MadeArtisan;
let moderator: UserActor;

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
  hers = await makeArtisan(prisma);
  const { id } = await makeUser({ staffRole: 'moderator' });
  moderator = { ...(staffActor('moderator') as UserActor), id: id as UserActor['id'] };
});

const failing = (code: string) => ({ ok: false, failure: { code } });
const versionOf = async (id: string) =>
  (await prisma.story.findUniqueOrThrow({ where: { id } })).version;
const judge = async (
  id: string,
  over: Partial<Parameters<typeof judgeStory>[1]> = {},
  who: Parameters<typeof judgeStory>[0] = moderator,
) =>
  judgeStory(
    who,
    {
      id,
      kind: 'story',
      decision: 'approve',
      reasons: [],
      note: '',
      version: id.startsWith('sto_') ? await versionOf(id) : 1,
      ...over,
    },
    now,
  );
const contentOfPiece = (found: ModerationItem | null) => {
  if (!found || !('productId' in found.item)) throw new Error('no piece waits');
  return found.item.after.content;
};
const slugOf = async (id: string) => (await prisma.story.findUniqueOrThrow({ where: { id } })).slug;

describe('a new story', () => {
  test('is public once it is approved; the decision is kept with what was seen, and she is told', async () => {
    const id = await sentStory(hers, now);
    expect(await readStoryPage(prisma, await slugOf(id))).toBeNull();
    expect(await judge(id)).toEqual({ ok: true, value: null });
    expect(await readStoryPage(prisma, await slugOf(id))).not.toBeNull();
    const [kept] = await prisma.moderationDecision.findMany({ where: { subjectId: id } });
    expect(kept).toMatchObject({ decision: 'approve', decidedBy: moderator.id });
    expect(JSON.stringify(kept?.snapshot)).toContain('امی کی کھڈی');
    const told = await prisma.notification.findFirstOrThrow({
      where: { template: 'story.approved' },
    });
    expect(told.params).toEqual({ storyLink: `/studio/stories/${id}` });
  });

  test('comes back with reasons and a note, and may be sent again', async () => {
    const id = await sentStory(hers, now);
    const asked = { decision: 'request_changes', reasons: ['photo_dark'], note: 'شکریہ' } as const;
    expect(await judge(id, { ...asked, reasons: [], note: ' ' })).toMatchObject(
      failing('story.reason_missing'),
    );
    expect((await judge(id, asked)).ok).toBe(true);
    expect(await takenUpStory(hers, id)).toMatchObject({
      status: 'changes_requested',
      review: { reasons: ['photo_dark'], note: 'شکریہ' },
    });
    await tellOver(hers, id, (old) => ({ ...old, title: { ur: 'صبح کی روشنی' } }), now);
    expect(await takenUpStory(hers, id)).toMatchObject({ status: 'proposed', review: null });
  });

  test('is decided once, by a moderator, and never by who works in the shop', async () => {
    const id = await sentStory(hers, now);
    for (const actor of [
      guest,
      artisanActor(hers),
      staffActor('support'),
      staffActor('moderator', false),
    ])
      expect(await judge(id, {}, actor)).toEqual(failing('story.not_found'));
    const own: UserActor = { ...moderator, artisans: [{ id: hers.id, role: 'orders' }] };
    expect(await judge(id, {}, own)).toEqual(failing('story.own_shop'));
    const both = await Promise.all([
      judge(id),
      judge(id, { decision: 'reject', reasons: ['not_her_photo'] }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual(failing('story.judged'));
    expect(await prisma.moderationDecision.count({ where: { subjectId: id } })).toBe(1);
  });

  test('is refused for a reason nobody knows', async () => {
    const id = await sentStory(hers, now);
    expect(await judge(id, { decision: 'reject', reasons: ['<b>'] })).toMatchObject(
      failing('input.invalid'),
    );
  });

  test('counts for her level, is not read before her shop opens, and then is', async () => {
    const joining = await makeArtisan(prisma, { status: 'onboarding' });
    const id = await sentStory(joining, now);
    const standing = async () =>
      (await askedOf(prisma, joining.id)).find(({ computes }) => computes === 'story')?.standing;
    const waiting = await standing();
    await judge(id);
    expect(await standing()).not.toBe(waiting);
    expect(await takenUpStory(joining, id)).toMatchObject({ isShopOpen: false });
    expect(await readStoryPage(prisma, await slugOf(id))).toBeNull();
    await prisma.artisan.update({ where: { id: joining.id }, data: { status: 'approved' } });
    const before = new Date();
    await refreshShop(prisma, joining.id, now);
    expect(await readStoryPage(prisma, await slugOf(id))).not.toBeNull();
    const tag = `story:${await slugOf(id)}`;
    const [stale] = await prisma.$queryRaw<{ at: Date }[]>`
      SELECT revalidated_at AS at FROM cache_tags WHERE tag = ${tag}`;
    expect(stale?.at.getTime()).toBeGreaterThanOrEqual(before.getTime() - 1000);
  });

  test('that she saved meanwhile is looked at again', async () => {
    const id = await sentStory(hers, now);
    const seen = await versionOf(id);
    await tellOver(hers, id, (old) => ({ ...old, title: { ur: 'اور نام' } }), now);
    expect(await judge(id, { version: seen })).toEqual(failing('story.changed_meanwhile'));
  });
});

describe('a change of a published story', () => {
  async function changed() {
    const id = await sentStory(hers, now);
    await judge(id);
    await tellOver(hers, id, (old) => ({ ...old, title: { ur: 'نیا نام' } }), now);
    const change = await prisma.storyChange.findFirstOrThrow({
      where: { storyId: id, status: 'pending' },
    });
    return { id, change: change.id };
  }
  const titleOf = async (id: string) => (await readStoryPage(prisma, await slugOf(id)))?.title.ur;
  const verdict = async (id: string) =>
    ({ kind: 'story_change', version: await versionOf(id) }) as const;

  test('is shown beside what is public, and takes its place when it is approved', async () => {
    const { id, change } = await changed();
    expect(await titleOf(id)).toBe('امی کی کھڈی');
    const found = await moderationItem(moderator, change, now);
    expect(found?.item.before?.content.title).toEqual({ ur: 'امی کی کھڈی' });
    expect(found?.item.after.content.title).toEqual({ ur: 'نیا نام' });
    expect((await judge(change, await verdict(id))).ok).toBe(true);
    expect(await titleOf(id)).toBe('نیا نام');
    expect(await judge(change, await verdict(id))).toEqual(failing('story.judged'));
  });

  test('that is turned down leaves the story in the shop and tells her why', async () => {
    const { id, change } = await changed();
    const no = {
      ...(await verdict(id)),
      decision: 'reject',
      reasons: ['other'],
      note: 'فون کریں',
    } as const;
    expect((await judge(change, no)).ok).toBe(true);
    expect(await titleOf(id)).toBe('امی کی کھڈی');
    expect(await takenUpStory(hers, id)).toMatchObject({
      status: 'published',
      isChanging: false,
      review: { reasons: ['other'], note: 'فون کریں' },
    });
  });

  test('that came back is what she goes on from, with its photos, until she answers', async () => {
    const id = await sentStory(hers, now);
    await judge(id);
    const media = await makeReady(hers.userId);
    const more = { media, caption: { ur: 'نئی' } };
    await tellOver(hers, id, (old) => ({ ...old, photos: [...old.photos, more] }), now);
    const { id: change } = await prisma.storyChange.findFirstOrThrow({ where: { storyId: id } });
    const asked = { decision: 'request_changes', reasons: ['photo_dark'] } as const;
    expect((await judge(change, { ...(await verdict(id)), ...asked })).ok).toBe(true);
    const story = await takenUpStory(hers, id);
    expect(story.content.photos).toHaveLength(4);
    expect(story.photos).toHaveLength(4);
    await tellOver(hers, id, (old) => ({ ...old, title: { ur: 'بہتر' } }), now);
    expect(await takenUpStory(hers, id)).toMatchObject({ isChanging: true, review: null });
  });
});

describe('the queue', () => {
  test('holds pieces and stories, the longest waiting first, for moderators alone', async () => {
    const piece = await sentPiece(hers, new Date(now.getTime() - 60_000));
    const story = await sentStory(hers, now);
    const ids = (await moderationQueue(moderator)).map((one) => one.id as string);
    expect(ids).toContain(piece);
    expect(ids.indexOf(piece)).toBeLessThan(ids.indexOf(story));
    const found = await moderationItem(moderator, piece, now);
    const { price, parts = [] } = found?.split?.after ?? {};
    expect(parts[0]).toMatchObject({ part: 'artisan' });
    expect(parts.reduce((sum, { amount }) => sum + amount.minor, 0)).toBe(price?.minor);
    const { craft, materials, techniques } = contentOfPiece(found);
    expect(found?.names.crafts.get(craft)?.ur).toBeTruthy();
    for (const slug of materials) expect(found?.names.materials.get(slug)?.ur).toBeTruthy();
    for (const slug of techniques) expect(found?.names.techniques.get(slug)?.ur).toBeTruthy();
    for (const actor of [guest, artisanActor(hers), staffActor('finance')]) {
      expect(await moderationQueue(actor)).toEqual([]);
      expect(await moderationItem(actor, story, now)).toBeNull();
    }
    await judgePiece(
      moderator,
      { id: piece, kind: 'product', decision: 'approve', reasons: [], note: '' },
      now,
    );
    const left = (await moderationQueue(moderator)).map((one) => one.id as string);
    expect(left).not.toContain(piece);
    expect(await moderationItem(moderator, piece, now)).toBeNull();
  });

  test('keeps every decision as it was made', async () => {
    const all = await prisma.moderationDecision.findFirstOrThrow();
    await expect(
      prisma.moderationDecision.update({ where: { id: all.id }, data: { note: 'x' } }),
    ).rejects.toThrow();
    await expect(prisma.moderationDecision.deleteMany()).rejects.toThrow();
  });
});
