import { step } from '@/domain/flow';
import { type Id, isId } from '@/domain/ids';
import { isReason } from '@/domain/moderation/reasons';
import { type Actor, may, type UserActor } from '@/domain/policy';
import { type ProductMove, type ProductState, productFlow } from '@/domain/product/flow';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { plainText } from '@/domain/text/plain';
import { recordAudit } from '@/modules/audit/commands';
import { refreshListing } from '@/modules/catalog/commands';
import { recordDecision } from '@/modules/decisions/commands';
import { type Db, inTx } from '@/platform/db';
import {
  contentOf,
  pendingOf,
  readContent,
  readWholePiece,
  type WholePiece,
  withStock,
} from '../repo/content';
import { lockPiece } from '../repo/locks';
import { endChange, keepReview, moveProduct, pieceOfChange } from '../repo/move';
import { asJson } from '../repo/write';
import { rewritePiece, roomFor } from './draft';
import { attachedFiles } from './files';
import { tellJudged } from './notices';

type PieceDecision = 'approve' | 'request_changes' | 'reject';
export type Judged = {
  /** Of a product, or of a change of one. */
  readonly id: string;
  readonly kind: 'product' | 'product_change';
  readonly decision: PieceDecision;
  readonly reasons: readonly string[];
  readonly note: string;
  /** The version that was looked at; one that she saved meanwhile is looked at again. */
  readonly version?: number;
};
type JudgeFailure = Failure;
type Verdict = Pick<Judged, 'decision' | 'reasons' | 'note'>;

const moves = {
  approve: 'publish',
  request_changes: 'request_changes',
  reject: 'reject',
} as const satisfies Record<PieceDecision, ProductMove>;

/**
 * A moderator decides about a piece that was sent, or about a change of one that is for sale; the piece as it stands
 * goes on being sold until a change is approved. A piece that is approved before its shop is, is listed when the shop
 * opens. She is told by a message with a link.
 *
 * Failures: `piece.not_found` (also for who may not), `piece.own_shop`, `piece.reason_missing`, `piece.judged`
 * (somebody was first, or she took it back), `piece.changed_meanwhile`, `piece.live_limit`, `piece.photo_unknown`.
 */
export async function judgePiece(
  actor: Actor,
  judged: Judged,
  now: Date,
): Promise<Result<null, JudgeFailure>> {
  if (actor.kind !== 'user' || !may(actor, 'moderation.decide', null))
    return fail('piece.not_found');
  const verdict = { ...judged, note: plainText(judged.note).slice(0, 1000) };
  if (verdict.decision !== 'approve' && verdict.reasons.length === 0 && verdict.note === '')
    return fail('piece.reason_missing', { field: 'reasons' });
  if (!verdict.reasons.every(isReason)) return fail('input.invalid', { field: 'reasons' });
  return inTx<Result<null, JudgeFailure>>(async (db) => {
    const productId = await productOf(db, judged);
    if (productId === null) return fail('piece.not_found');
    await lockPiece(db, productId);
    const row = await readWholePiece(db, productId);
    if (!row) return fail('piece.not_found');
    if (actor.artisans.some(({ id }) => id === row.artisanId)) return fail('piece.own_shop');
    if (judged.version !== undefined && judged.version !== row.version)
      return fail('piece.changed_meanwhile');
    const done =
      judged.kind === 'product'
        ? await judgeNew(db, row, verdict, now)
        : await judgeChange(db, row, verdict, now);
    if (!done.ok) return done;
    await keepDecision(db, actor, row, verdict, now);
    await refreshListing(db, [row.id], now);
    return ok(null);
  });
}

async function productOf(db: Db, { id, kind }: Judged): Promise<string | null> {
  if (kind === 'product') return isId('product', id) ? id : null;
  return isId('productChange', id) ? pieceOfChange(db, id) : null;
}

type Done = Result<null, JudgeFailure>;

async function judgeNew(db: Db, row: WholePiece, verdict: Verdict, now: Date): Promise<Done> {
  const move = moves[verdict.decision];
  const next = step(productFlow, move, row.status as ProductState, 'staff');
  if (!next.ok) return fail('piece.judged');
  const isApproved = verdict.decision === 'approve';
  if (isApproved) {
    const room = await roomFor(db, row);
    if (!room.ok) return room;
  }
  const moved = await moveProduct(
    db,
    row.id,
    { from: [row.status as ProductState], to: next.value, now },
    isApproved
      ? { publishedAt: row.publishedAt ?? now, reviewNote: null, reviewReasons: [] }
      : { reviewNote: verdict.note, reviewReasons: [...verdict.reasons] },
  );
  return moved ? ok(null) : fail('piece.judged');
}

/** Price, stock and days are those of today, whatever they were when the change was sent. */
async function judgeChange(
  db: Db,
  row: WholePiece,
  verdict: Verdict & Pick<Judged, 'id'>,
  now: Date,
): Promise<Done> {
  const change = pendingOf(row);
  if (change?.id !== verdict.id) return fail('piece.judged');
  const isApproved = verdict.decision === 'approve';
  const status = isApproved ? 'confirmed' : 'declined';
  const word = { note: isApproved ? null : verdict.note, reasons: verdict.reasons };
  if (!(await endChange(db, change.id, { ...word, status, now }))) return fail('piece.judged');
  await keepReview(db, row.id, word.note, isApproved ? [] : word.reasons);
  if (!isApproved) return ok(null);
  const content = withStock(readContent(change.content), row);
  const files = await attachedFiles(db, null, row, content);
  if (!files.ok) return files;
  await rewritePiece(db, row, content, files.value, now);
  return ok(null);
}

async function keepDecision(
  db: Db,
  actor: UserActor,
  row: WholePiece,
  { id, kind, decision, reasons, note }: Judged,
  now: Date,
): Promise<void> {
  const artisanId = row.artisanId as Id<'artisan'>;
  const change = pendingOf(row);
  const content = kind === 'product' || !change ? contentOf(row) : readContent(change.content);
  const snapshot = { version: row.version, content: asJson(content) };
  await recordDecision(
    db,
    { subjectKind: kind, subjectId: id, artisanId, decision, reasons, note, snapshot },
    actor,
    now,
  );
  const subject = { kind: 'product', id: row.id };
  await recordAudit(
    db,
    { actor, action: 'product.judge', subject, details: { decision, kind } },
    now,
  );
  await tellJudged(db, row, { id, decision }, now);
}
