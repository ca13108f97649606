import { randomUUID } from 'node:crypto';
import type { Id } from '@/domain/ids';
import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import type { Prisma } from '@/generated/prisma/client';
import { refreshShop } from '@/modules/artisans/commands';
import { recordAudit } from '@/modules/audit/commands';
import { beginUpload } from '@/modules/media/commands/begin';
import { receiveBytes } from '@/modules/media/commands/receive';
import { comingMedia, type ReadyMedia, readyMedia } from '@/modules/media/queries/ready';
import { type Db, inTx, prisma } from '@/platform/db';
import { portraitNotes } from '../portrait';
import { lockShop } from '../repo/members';
import { changeShop, readShop, waitingPortraits } from '../repo/shop';
import { workshops } from '../workshops';
import { inOwnShop, type ShopMissing } from './own-shop';

type PictureFailure = Failure<'shop.picture' | 'shop.workshop' | 'shop.photo_missing'>;

/**
 * Shows her mark alone, or a drawn workshop with it. A portrait she sent before is forgotten with it.
 * Failures: `shop.not_found`, `shop.picture`, `shop.workshop`.
 */
export const changePicture = (
  actor: Actor,
  artisanId: string,
  chosen: { readonly avatar: string; readonly workshop: string },
  now: Date,
): Promise<Result<null, PictureFailure | ShopMissing>> =>
  inOwnShop<null, PictureFailure>(actor, 'shop.change', artisanId, async (db, shop) => {
    if (chosen.avatar === 'thappa') {
      await changeShop(db, shop.id, { avatar: 'thappa', portrait: {} });
    } else if (chosen.avatar === 'drawn') {
      const workshop = workshops.find(({ name }) => name === chosen.workshop);
      if (!workshop) return fail('shop.workshop', { field: 'workshop' });
      const { name: _, widths, ...picture } = workshop;
      const drawn = { ...picture, widths: [...widths] };
      await changeShop(db, shop.id, { avatar: 'drawn', picture: drawn, portrait: {} });
    } else return fail('shop.picture', { field: 'avatar' });
    await refreshShop(db, shop.id, now);
    await audit(db, actor, shop.id, chosen.avatar, now);
    return ok(null);
  });

/**
 * Takes a photo for her page; it is shown once it has been prepared, until then her page stays as it is, also with
 * the photo before it. Failures: `shop.not_found`, `shop.photo_missing`, those of `beginUpload` and `receiveBytes`.
 */
export async function sendPortrait(
  actor: Actor,
  artisanId: Id<'artisan'>,
  photo: Blob | null,
  now: Date,
): Promise<Result<null>> {
  if (actor.kind !== 'user' || !may(actor, 'shop.change', { artisanId }))
    return fail('shop.not_found');
  if (!photo || photo.size === 0) return fail('shop.photo_missing', { field: 'photo' });
  const announced = { kind: 'photo', key: `portrait:${randomUUID()}`, bytes: photo.size };
  const begun = await beginUpload(actor, announced, now);
  if (!begun.ok) return atPhoto(begun.failure);
  const received = await receiveBytes(actor, begun.value.id, 0, chunksOf(photo), now);
  if (!received.ok) return atPhoto(received.failure);
  const media = begun.value.id;
  return inOwnShop<null, PictureFailure>(actor, 'shop.change', artisanId, async (db, shop) => {
    await changeShop(db, shop.id, { portrait: { ...keptPortrait(shop.portrait), next: media } });
    await audit(db, actor, shop.id, 'photo', now);
    return ok(null);
  });
}

/**
 * Shows the portraits that have been prepared since, and notes those that can't be; how many are shown is returned.
 * Safe to repeat.
 */
export async function showReadyPortraits(now: Date): Promise<number> {
  const waiting = await waitingPortraits(prisma);
  const sent = waiting.map(({ media }) => media);
  const coming = await comingMedia(prisma, sent);
  const ready = await readyMedia(prisma, sent);
  let shown = 0;
  for (const { id, media } of waiting) {
    if (coming.has(media)) continue;
    const photo = ready.get(media);
    const done = await inTx<Result<boolean>>(async (db) => {
      await lockShop(db, id);
      const shop = await readShop(db, id);
      if (!shop || portraitNotes(shop.portrait).next !== media) return ok(false);
      if (photo?.kind !== 'photo') {
        await changeShop(db, id, {
          portrait: { ...keptPortrait(shop.portrait), isUnreadable: true },
        });
        return ok(false);
      }
      await changeShop(db, id, { avatar: 'photo', portrait: portraitOf(photo) });
      await refreshShop(db, id, now);
      return ok(true);
    });
    if (done.ok && done.value) shown += 1;
  }
  return shown;
}

const portraitOf = ({ id, base, widths, width, height, thumbhash }: ReadyPhoto) => ({
  ...{ media: id, base, widths: [...widths], w: width, h: height, thumbhash },
  ...{ alt: 'A photo chosen by the maker', altUr: 'کاریگر کی چنی ہوئی تصویر' },
});
type ReadyPhoto = Extract<ReadyMedia, { kind: 'photo' }>;

/** The portrait that is shown, without what was noted of one that was sent after it. */
function keptPortrait(portrait: Prisma.JsonValue): Prisma.InputJsonObject {
  if (typeof portrait !== 'object' || portrait === null || Array.isArray(portrait)) return {};
  const { next: _next, isUnreadable: _isUnreadable, ...kept } = portrait;
  return kept as Prisma.InputJsonObject;
}

async function* chunksOf(photo: Blob): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(await photo.arrayBuffer());
}

const atPhoto = (failure: Failure): Result<null> => ({
  ok: false,
  failure: { ...failure, field: 'photo' },
});

const audit = (db: Db, actor: Actor, artisanId: string, avatar: string, now: Date) =>
  recordAudit(
    db,
    {
      actor,
      action: 'shop.picture',
      subject: { kind: 'artisan', id: artisanId },
      details: { avatar },
    },
    now,
  );
