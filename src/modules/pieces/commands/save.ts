import { type Id, isId } from '@/domain/ids';
import { type Actor, may, type UserActor } from '@/domain/policy';
import { isChangeable } from '@/domain/product/change';
import { contentFailure, tidyContent } from '@/domain/product/check';
import { type PieceContent, unsaidPiece } from '@/domain/product/content';
import type { ProductState } from '@/domain/product/flow';
import { mergePieces } from '@/domain/product/merge';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import type { StudioAnswer, StudioCommand } from '@/domain/studio/command';
import { settleLevel } from '@/modules/levels/commands';
import { type Db, inTx, newId } from '@/platform/db';
import { readShopTerms, unknownTrade } from '../repo/choices';
import { readWholePiece, type WholePiece, workOf } from '../repo/content';
import { findTwin, lockPiece, lockShop } from '../repo/locks';
import { withIds } from '../repo/write';
import { contentShape } from '../schema';
import { changeLive } from './change-live';
import { createPiece, proposePiece, rewritePiece } from './draft';
import { attachedFiles } from './files';

type Command = Extract<StudioCommand, { kind: 'piece.save' }>;
type Saved = Result<StudioAnswer>;
/** What must be written exactly when the piece is; it may throw to take everything back. */
type Alongside = (db: Db, id: string) => Promise<void>;

const dayMillis = 86_400_000;

/**
 * Keeps what she said of a piece. A new one becomes a draft; one that nobody buys yet is written as it is sent, and
 * goes to the checkers with `send`; of one that is for sale price, stock and making days change at once and the rest
 * waits as one change. What another phone changed meanwhile is brought together; where both wrote something else the
 * answer is `conflict` and nothing is saved. Then `theirs` holds both phones' photos and all that could be brought
 * together: she chooses each of `fields` and sends it again, with `theirs` as its base and `version` as its version.
 *
 * Failures: `piece.not_found` (also for another shop's piece, variant or file), `piece.not_now`, `input.invalid`,
 * `piece.photo_unknown` and `piece.audio_unknown` (not hers, or not ready yet), those of `contentFailure`; with `send`
 * those of `whatIsMissing` and `piece.live_limit`; for a piece on sale those of `planChange`, with `piece.unusual` unless
 * the command is `sure`.
 */
export async function savePiece(
  actor: Actor,
  command: Command,
  now: Date,
  alongside?: Alongside,
): Promise<Saved> {
  const { shop, piece } = command;
  if (!isId('artisan', shop) || !may(actor, 'product.change', { artisanId: shop }))
    return fail('piece.not_found');
  if (actor.kind !== 'user' || (piece !== null && !isId('product', piece)))
    return fail('piece.not_found');
  const read = readSent(command);
  if (!read.ok) return read;
  return inTx<Saved>(async (db) => {
    await lockShop(db, shop);
    const sent = { ...command, ...read.value };
    const id = piece ?? (await twinOf(db, shop, sent.content, now));
    const saved =
      id === null
        ? await saveNew(db, actor, sent, now)
        : await saveAgain(db, actor, { ...sent, piece: id as Id<'product'> }, now);
    if (saved.ok && saved.value.state === 'done' && saved.value.id !== null)
      await alongside?.(db, saved.value.id);
    return saved;
  });
}

/** Only what may be said of a piece, tidied; a field that isn't of its kind is named. */
function readSent({ content, base }: Command): Result<Pick<Command, 'content' | 'base'>> {
  const read = contentShape.safeParse(content);
  if (!read.success)
    return fail('input.invalid', { field: String(read.error.issues[0]?.path[0] ?? 'form') });
  const readBase = base === null ? null : contentShape.safeParse(base);
  const tidied = tidyContent(read.data);
  const failure = contentFailure(tidied);
  if (failure) return { ok: false, failure };
  return ok({ content: tidied, base: readBase?.success ? tidyContent(readBase.data) : null });
}

const twinOf = (db: Db, artisanId: string, { photos }: PieceContent, now: Date) =>
  findTwin(db, {
    artisanId,
    media: photos.map(({ media }) => media),
    since: new Date(now.getTime() - dayMillis),
  });

async function saveNew(db: Db, actor: UserActor, sent: Command, now: Date): Promise<Saved> {
  const artisanId = sent.shop as Id<'artisan'>;
  const shop = await readShopTerms(db, artisanId);
  if (!shop || shop.status === 'terminated') return fail('piece.not_now');
  if (sent.content.variants.some(({ id }) => id !== null)) return fail('piece.not_found');
  const craft = sent.content.craft === '' ? shop.craftSlug : sent.content.craft;
  const content = withIds({ ...sent.content, craft }, sent.content, now);
  const failure = await unknownTrade(db, content);
  if (failure) return { ok: false, failure };
  const files = await attachedFiles(db, actor, null, content);
  if (!files.ok) return files;
  const id = newId('product', now);
  await createPiece(db, { id, artisanId }, content, files.value, now);
  await settleLevel(db, artisanId);
  return sent.send ? sendNow(db, actor, id, now) : ok(done(id));
}

async function saveAgain(
  db: Db,
  actor: UserActor,
  sent: Command & { readonly piece: Id<'product'> },
  now: Date,
): Promise<Saved> {
  await lockPiece(db, sent.piece);
  const row = await readWholePiece(db, sent.piece);
  if (!row || row.artisanId !== sent.shop) return fail('piece.not_found');
  if (!isChangeable(row.status as ProductState)) return fail('piece.not_now');
  const merged = mergedWith(row, sent);
  const foreign = strangeVariant(row, merged.content) ? fail('piece.not_found') : null;
  const failure: Failure | null =
    foreign?.failure ?? contentFailure(merged.content) ?? (await unknownTrade(db, merged.content));
  if (failure) return { ok: false, failure };
  if (merged.conflicts.length > 0)
    return ok({
      state: 'conflict',
      version: row.version,
      theirs: merged.content,
      fields: merged.conflicts,
    });
  const content = withIds(merged.content, workOf(row), now);
  const files = await attachedFiles(db, actor, row, content);
  if (!files.ok) return files;
  if (row.status === 'published' || row.status === 'hidden') {
    const changed = await changeLive(db, actor, row, { content, sure: sent.sure === true }, now);
    return changed.ok ? ok(done(sent.piece)) : changed;
  }
  await rewritePiece(db, row, content, files.value, now);
  if (row.images.length === 0 && content.photos.length > 0) await settleLevel(db, sent.shop);
  // What is with the checkers stays sent, and must stay whole.
  return sent.send || row.status === 'proposed'
    ? sendNow(db, actor, sent.piece, now)
    : ok(done(sent.piece));
}

/**
 * While nobody saved since she began, the piece as it is is what she began from; only what was sold meanwhile differs,
 * which the counts of her own base tell. Who names neither version nor base means the piece as it is.
 */
function mergedWith(row: WholePiece, { content, base, baseVersion }: Command) {
  const theirs = workOf(row);
  const craft = content.craft === '' ? theirs.craft : content.craft;
  const mine = tidyContent({ ...content, craft });
  const isFresh = baseVersion === row.version || (baseVersion === null && base === null);
  const began = isFresh
    ? { ...theirs, variants: base?.variants ?? theirs.variants }
    : (base ?? unsaidPiece);
  const { content: merged, conflicts } = mergePieces({ base: began, mine, theirs });
  return { content: tidyContent(merged), conflicts };
}

/** A row named by an id must be one of this piece's own. */
function strangeVariant(row: WholePiece, content: PieceContent): boolean {
  const known = new Set<string>([
    ...row.variants.map(({ id }) => id),
    ...workOf(row).variants.flatMap(({ id }) => id ?? []),
  ]);
  return content.variants.some(({ id }) => id !== null && !known.has(id));
}

async function sendNow(db: Db, actor: UserActor, id: Id<'product'>, now: Date): Promise<Saved> {
  const sent = await proposePiece(db, actor, id, now);
  return sent.ok ? ok(done(id)) : sent;
}

const done = (id: Id<'product'>): StudioAnswer => ({
  state: 'done',
  id,
  path: `/studio/products/${id}`,
});
