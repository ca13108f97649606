import { beforeAll, describe, expect, test } from 'vitest';
import { type Actor, guest } from '@/domain/policy';
import { judgeStory } from '@/modules/stories/commands/judge';
import { cancelStoryChange, moveOwnStory } from '@/modules/stories/commands/move';
import { saveStory } from '@/modules/stories/commands/save';
import { herStories, storyForEditing } from '@/modules/stories/queries/own';
import { readStoryPage } from '@/modules/stories/queries/published';
import { prisma } from '@/platform/db';
import {
  type MadeArtisan,
  makeArtisan,
  makePlaces,
  makeProduct,
  makeTariff,
} from '../../prisma/makers/trade';
import { artisanActor, staffActor } from '../support/actors';
import { makeUser } from '../support/people';
import { makeReady } from '../support/pieces';
import { sentStory, takenUpStory, telling, tellOver, toldBy } from '../support/stories';

const now = new Date();
let hers: MadeArtisan;
let other: MadeArtisan;

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
  hers = await makeArtisan(prisma);
  other = await makeArtisan(prisma);
});

const failing = (code: string) => ({ ok: false, failure: { code } });
const save = async (over: Parameters<typeof toldBy>[1], send = false, actor?: Actor) =>
  saveStory(actor ?? artisanActor(hers), telling(hers, await toldBy(hers, over), { send }), now);
const savedId = (saved: Awaited<ReturnType<typeof saveStory>>): string => {
  if (!saved.ok || saved.value.state !== 'done' || saved.value.id === null)
    throw new Error(JSON.stringify(saved));
  return saved.value.id;
};

describe('a draft', () => {
  test('may lack everything, and is found again as she left it', async () => {
    const empty = { title: {}, body: {}, photos: [] };
    const id = savedId(await save(empty));
    expect((await takenUpStory(hers, id)).content).toMatchObject(empty);
    expect((await herStories(artisanActor(hers), hers.id))?.map((one) => one.id)).toContain(id);
  });

  test('keeps steps, captions, her recording and the pieces it tells of', async () => {
    const piece = await makeProduct(prisma, hers);
    const audio = await makeReady(hers.userId, 'audio');
    const photo = await makeReady(hers.userId);
    const whole = {
      audio,
      photos: [{ media: photo, caption: { ur: 'کھڈی' } }],
      steps: [{ text: { ur: 'دھاگا رنگنا' }, duration: { ur: 'دو دن' } }],
      materials: { ur: 'سوت' },
      hoursOfWork: 40,
      pieces: [piece.id],
    };
    const id = savedId(await save(whole));
    const story = await takenUpStory(hers, id);
    expect(story.content).toMatchObject(whole);
    expect(story.audio).toMatchObject({ format: 'webm', durationMs: 4000 });
    expect(story.photos).toHaveLength(1);
  });

  test('is refused with a phone number in it, and in a language stories are not kept in', async () => {
    expect(await save({ body: { ur: 'مجھے 0300 1234567 پر فون کریں' } })).toMatchObject(
      failing('story.says_contact'),
    );
    expect(await save({ language: 'sd', title: { sd: 'ڪهاڻي' } })).toMatchObject(
      failing('input.invalid'),
    );
  });

  test('takes no other shop’s pieces and nobody else’s photos or voice', async () => {
    const piece = await makeProduct(prisma, other);
    const photo = { media: await makeReady(other.userId), caption: {} };
    const audio = await makeReady(other.userId, 'audio');
    expect(await save({ pieces: [piece.id] })).toMatchObject(failing('story.not_found'));
    expect(await save({ photos: [photo] })).toMatchObject(failing('story.photo_unknown'));
    expect(await save({ audio })).toMatchObject(failing('story.audio_unknown'));
    const voice = await makeReady(hers.userId, 'audio');
    expect(await save({ photos: [{ media: voice, caption: {} }] })).toMatchObject(
      failing('story.photo_unknown'),
    );
  });
});

describe('sending', () => {
  test('needs a name, words and three photos, and with a recording its transcript', async () => {
    const lacks = async (over: Parameters<typeof toldBy>[1]) => save(over, true);
    expect(await lacks({ title: {} })).toMatchObject(failing('story.title_missing'));
    expect(await lacks({ body: {} })).toMatchObject(failing('story.text_missing'));
    const audio = await makeReady(hers.userId, 'audio');
    expect(await lacks({ body: {}, audio })).toMatchObject(failing('story.transcript_missing'));
    expect(await lacks({ photos: [] })).toMatchObject(failing('story.photos_missing'));
  });

  test('can be taken back, put away and taken out again', async () => {
    const id = await sentStory(hers, now);
    const status = async () => (await takenUpStory(hers, id)).status;
    expect(await status()).toBe('proposed');
    for (const [act, then] of [
      ['withdraw', 'draft'],
      ['archive', 'archived'],
      ['restore', 'draft'],
    ] as const) {
      expect(await moveOwnStory(artisanActor(hers), id, act, now)).toEqual({
        ok: true,
        value: null,
      });
      expect(await status()).toBe(then);
    }
  });
});

describe('a published story', () => {
  const live = async () => {
    const id = await sentStory(hers, now, { title: { ur: 'رنگ' } });
    await prisma.story.update({ where: { id }, data: { status: 'published', publishedAt: now } });
    const { slug } = await prisma.story.findUniqueOrThrow({ where: { id } });
    return { id, slug };
  };

  test('stays as it is while one change of it waits, however often she edits', async () => {
    const { id, slug } = await live();
    for (const title of ['نیا نام', 'اور نیا نام'])
      expect((await tellOver(hers, id, (old) => ({ ...old, title: { ur: title } }), now)).ok).toBe(
        true,
      );
    expect((await readStoryPage(prisma, slug))?.title.ur).toBe('رنگ');
    expect(await prisma.storyChange.count({ where: { storyId: id, status: 'pending' } })).toBe(1);
    expect((await takenUpStory(hers, id)).content.title).toEqual({ ur: 'اور نیا نام' });
    expect((await cancelStoryChange(artisanActor(hers), id, now)).ok).toBe(true);
    expect((await takenUpStory(hers, id)).content.title).toEqual({ ur: 'رنگ' });
  });

  test('has no change when she writes it back to how it is read', async () => {
    const { id } = await live();
    await tellOver(hers, id, (old) => ({ ...old, title: { ur: 'نیا' } }), now);
    await tellOver(hers, id, (old) => ({ ...old, title: { ur: 'رنگ' } }), now);
    expect(await prisma.storyChange.count({ where: { storyId: id, status: 'pending' } })).toBe(0);
    expect((await takenUpStory(hers, id)).isChanging).toBe(false);
  });

  test('that is put away waits for nobody any more, and comes back hidden', async () => {
    const { id } = await live();
    await tellOver(hers, id, (old) => ({ ...old, title: { ur: 'نیا' } }), now);
    await moveOwnStory(artisanActor(hers), id, 'archive', now);
    expect(await prisma.storyChange.count({ where: { storyId: id, status: 'pending' } })).toBe(0);
    const listed = (await herStories(artisanActor(hers), hers.id))?.find((one) => one.id === id);
    expect(listed?.status).toBe('archived');
    await moveOwnStory(artisanActor(hers), id, 'restore', now);
    expect((await takenUpStory(hers, id)).status).toBe('hidden');
  });

  test('keeps the order of its photos, and what a drawn one shows, through a change', async () => {
    const { id } = await live();
    const drawn = {
      base: '/pictures/x',
      widths: [320],
      w: 4,
      h: 5,
      thumbhash: '',
      alt: 'Thar',
      altUr: 'تھر',
    };
    const { pictures } = await prisma.story.findUniqueOrThrow({ where: { id } });
    const all = [...(pictures as object[]), drawn];
    await prisma.story.update({ where: { id }, data: { pictures: all } });
    const turned = (await takenUpStory(hers, id)).content.photos.toReversed();
    await tellOver(hers, id, (old) => ({ ...old, photos: turned }), now);
    const change = await prisma.storyChange.findFirstOrThrow({ where: { storyId: id } });
    const moderator = await makeUser({ staffRole: 'moderator' });
    const { version } = await prisma.story.findUniqueOrThrow({ where: { id } });
    const judged = await judgeStory(
      { ...staffActor('moderator'), id: moderator.id } as Actor,
      {
        id: change.id,
        kind: 'story_change',
        decision: 'approve',
        reasons: [],
        note: '',
        version,
      },
      now,
    );
    expect(judged).toEqual({ ok: true, value: null });
    expect((await takenUpStory(hers, id)).content.photos).toEqual(turned);
    const after = await prisma.story.findUniqueOrThrow({ where: { id } });
    expect((after.pictures as { alt: string }[])[0]?.alt).toBe('Thar');
  });

  test('is asked about when another phone saved it first', async () => {
    const { id } = await live();
    const { content, version } = await takenUpStory(hers, id);
    const send = () =>
      saveStory(
        artisanActor(hers),
        telling(hers, content, { story: id, baseVersion: version }),
        now,
      );
    const both = await Promise.all([send(), send()]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject(failing('story.changed_meanwhile'));
  });

  test('is hidden and shown by her at once, told in one language is read in both', async () => {
    const { id, slug } = await live();
    expect((await readStoryPage(prisma, slug))?.title).toEqual({ en: 'رنگ', ur: 'رنگ' });
    expect((await readStoryPage(prisma, slug))?.body.en).toHaveLength(2);
    await moveOwnStory(artisanActor(hers), id, 'hide', now);
    expect(await readStoryPage(prisma, slug)).toBeNull();
    await moveOwnStory(artisanActor(hers), id, 'show', now);
    expect(await readStoryPage(prisma, slug)).not.toBeNull();
  });

  test('is nobody else’s: not found for guests, other shops and helpers', async () => {
    const { id } = await live();
    const packer: Actor = {
      ...(artisanActor(hers) as Extract<Actor, { kind: 'user' }>),
      artisans: [{ id: hers.id, role: 'stock' }],
    };
    for (const actor of [guest, artisanActor(other), packer]) {
      expect(await storyForEditing(actor, id)).toBeNull();
      expect(await moveOwnStory(actor, id, 'hide', now)).toEqual(failing('story.not_found'));
      expect(await cancelStoryChange(actor, id, now)).toEqual(failing('story.not_found'));
      expect(await save({}, false, actor)).toEqual(failing('story.not_found'));
    }
    const foreign = telling(other, await toldBy(other), { story: id, baseVersion: 1 });
    expect(await saveStory(artisanActor(other), foreign, now)).toEqual(failing('story.not_found'));
  });
});
