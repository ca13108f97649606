import { type Id, isId } from '@/domain/ids';
import { type Actor, may } from '@/domain/policy';
import { unsaidPiece } from '@/domain/product/content';
import { fail, ok, type Result } from '@/domain/result';
import { savePiece } from '@/modules/pieces/commands/save';
import { inTx } from '@/platform/db';
import { settleShop } from './hand-in';
import { keepSentFile, looksReady } from './sent-file';

/** Her first piece: the draft that was made of the photo, or the photo that is still being prepared. */
export type FirstPiece = { readonly piece: string | null; readonly media: string };

type Sent = {
  readonly artisanId: Id<'artisan'>;
  readonly photo: File | null;
  readonly key: string;
  readonly locale: 'en' | 'ur';
};

/**
 * Takes one photo of a piece that came with a form and begins a draft with it. Failures: `joining.not_found` (also for
 * a foreign shop), `joining.photo_missing`, those of uploads and of saving a piece.
 */
export async function sendFirstPhoto(
  actor: Actor,
  sent: Sent,
  now: Date,
): Promise<Result<FirstPiece>> {
  const { artisanId, photo, key } = sent;
  if (actor.kind !== 'user' || !may(actor, 'joining.continue', { artisanId }))
    return fail('joining.not_found');
  const kept = await keepSentFile(actor, { kind: 'photo', key, file: photo }, now);
  return kept.ok ? beginFirstPiece(actor, { ...sent, media: kept.value }, now) : kept;
}

/** Begins the draft once the photo is prepared. Failures as `sendFirstPhoto`. */
export async function beginFirstPiece(
  actor: Actor,
  sent: Omit<Sent, 'photo' | 'key'> & { readonly media: string },
  now: Date,
): Promise<Result<FirstPiece>> {
  const { artisanId, media, locale } = sent;
  const isHers = actor.kind === 'user' && may(actor, 'joining.continue', { artisanId });
  if (!isHers || !isId('media', media)) return fail('joining.not_found');
  const ready = await looksReady(actor, media);
  if (!ready.ok) return ready;
  if (!ready.value) return ok({ piece: null, media });
  const saved = await savePiece(
    actor,
    {
      kind: 'piece.save',
      shop: artisanId,
      piece: null,
      baseVersion: null,
      base: null,
      // She says the rest later; what she works in is the shop's craft.
      content: {
        ...unsaidPiece,
        kind: 'one_of_a_kind',
        language: locale,
        photos: [{ media, shot: 'front' }],
      },
      send: false,
    },
    now,
  );
  if (!saved.ok) return saved;
  await inTx(async (db) => ok(await settleShop(db, artisanId, now)));
  return ok({ piece: saved.value.state === 'done' ? saved.value.id : null, media });
}
