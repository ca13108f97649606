'use server';

import type { Id } from '@/domain/ids';
import { fail, ok } from '@/domain/result';
import { defineAction } from '@/platform/action';
import { askForReview, sendContinueLink } from '../commands/ask-review';
import { beginFirstPiece, type FirstPiece, sendFirstPhoto } from '../commands/first-piece';
import { choosePortrait, handIn } from '../commands/hand-in';
import { keepSentFile } from '../commands/sent-file';
import { photoForm, portraitForm, preparedForm, shopForm, taskForm } from '../schema';

const tasks = (shop: string, more: string) => `/join/tasks?shop=${shop}${more}`;
const shopIn = (text: string) => text as Id<'artisan'>;

const afterPhoto = ({ artisanId, first }: { artisanId: string; first: FirstPiece }) =>
  first.piece === null
    ? `/join/photo?shop=${artisanId}&media=${first.media}`
    : tasks(artisanId, '&in=1');

export const sendPhotoAction = defineAction({
  input: photoForm,
  run: async (actor, { artisanId, photo, key }, { locale, now }) => {
    const sent = { artisanId: shopIn(artisanId), photo, key, locale };
    const first = await sendFirstPhoto(actor, sent, now);
    return first.ok ? ok({ artisanId, first: first.value }) : first;
  },
  after: afterPhoto,
});

/** For a photo that took longer to prepare than anybody waits. */
export const photoReadyAction = defineAction({
  input: preparedForm,
  run: async (actor, { artisanId, media }, { locale, now }) => {
    const first = await beginFirstPiece(
      actor,
      { artisanId: shopIn(artisanId), media, locale },
      now,
    );
    return first.ok ? ok({ artisanId, first: first.value }) : first;
  },
  after: afterPhoto,
});

export const handInAction = defineAction({
  input: taskForm,
  run: async (actor, { artisanId, slug, number, paper, key }, { now }) => {
    if (actor.kind !== 'user') return fail('joining.sign_in');
    const isSent = paper !== null && paper.size > 0;
    const kept = isSent
      ? await keepSentFile(actor, { kind: 'paper', key, file: paper }, now)
      : ok(null);
    if (!kept.ok) return kept;
    const sent = { slug, number, paper: kept.value };
    const done = await handIn(actor, shopIn(artisanId), sent, now);
    return done.ok ? ok(artisanId) : done;
  },
  after: (shop) => tasks(shop, '&saved=1'),
  secret: ['number'],
});

export const portraitAction = defineAction({
  input: portraitForm,
  run: async (actor, { artisanId, avatar }, { now }) => {
    const chosen = await choosePortrait(actor, shopIn(artisanId), avatar, now);
    return chosen.ok ? ok(artisanId) : chosen;
  },
  after: (shop) => tasks(shop, '&saved=1'),
});

export const openShopAction = defineAction({
  input: shopForm,
  run: async (actor, { artisanId }, { now }) => {
    const asked = await askForReview(actor, shopIn(artisanId), now);
    return asked.ok ? ok(artisanId) : asked;
  },
  after: (shop) => tasks(shop, '&saved=1'),
});

export const sendLinkAction = defineAction({
  input: shopForm,
  run: async (actor, { artisanId }, { now }) => {
    const sent = await sendContinueLink(actor, shopIn(artisanId), now);
    return sent.ok ? ok(artisanId) : sent;
  },
  after: (shop) => tasks(shop, '&link=1'),
});
