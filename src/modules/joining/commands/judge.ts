import { type ArtisanMove, type ArtisanState, artisanFlow } from '@/domain/artisan/flow';
import { isReadyFor } from '@/domain/artisan/level';
import { startsOf, step } from '@/domain/flow';
import type { Id } from '@/domain/ids';
import { isReason, reasons as known, type ReasonCode } from '@/domain/moderation/reasons';
import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { plainLine } from '@/domain/text/plain';
import { refreshShop } from '@/modules/artisans/commands';
import { recordAudit } from '@/modules/audit/commands';
import { recordDecision } from '@/modules/decisions/commands';
import { askedOf } from '@/modules/levels/queries';
import { type Db, inTx } from '@/platform/db';
import { moveShop, readShop } from '../repo/shops';
import { lockShop } from '../repo/submissions';
import { settleShop } from './hand-in';
import { tellOwners } from './notices';

export type ShopDecision = 'approve' | 'request_changes' | 'reject';
export type Judged = {
  readonly artisanId: Id<'artisan'>;
  readonly decision: ShopDecision;
  readonly reasons: readonly string[];
  /** What she is told beside the reasons. */
  readonly note: string;
};
type JudgeFailure = Failure<
  | 'artisan.not_found'
  | 'shop.own'
  | 'shop.not_ready'
  | 'shop.why_missing'
  | 'flow.not_now'
  | 'flow.not_yours'
>;

const moves = {
  approve: 'approve',
  request_changes: 'ask_changes',
  reject: 'reject',
} as const satisfies Record<ShopDecision, ArtisanMove>;
const actions = {
  approve: 'artisans.approve',
  request_changes: 'artisans.ask_changes',
  reject: 'artisans.reject',
} as const;
const templates = {
  approve: 'joining.approved',
  request_changes: 'joining.changes',
  reject: 'joining.rejected',
} as const;

/**
 * Staff opens a shop that waits, sends it back for changes or turns it down; her owner is told by a message.
 * Failures: `artisan.not_found` (also for who may not), `shop.own` (nobody judges a shop she works in),
 * `shop.not_ready` (something that selling needs is missing), `shop.why_missing` (anything but a yes needs a reason or
 * a note), those of the life cycle.
 */
export async function judgeShop(
  actor: Actor,
  judged: Judged,
  now: Date,
): Promise<Result<null, JudgeFailure>> {
  if (actor.kind !== 'user' || !may(actor, 'moderation.decide', null))
    return fail('artisan.not_found');
  const { artisanId, decision } = judged;
  if (actor.artisans.some(({ id }) => id === artisanId)) return fail('shop.own');
  const reasons = judged.reasons.filter(isReason);
  const note = plainLine(judged.note).slice(0, 500);
  if (decision !== 'approve' && note === '' && reasons.length === 0)
    return fail('shop.why_missing', { field: 'note' });
  return inTx<Result<null, JudgeFailure>>(async (db) => {
    await lockShop(db, artisanId);
    const shop = await readShop(db, artisanId);
    if (!shop) return fail('artisan.not_found');
    const next = step(artisanFlow, moves[decision], shop.status as ArtisanState, 'staff');
    if (!next.ok) return next;
    const asked = await askedOf(db, artisanId);
    if (decision === 'approve' && !isReadyFor('selling', asked)) return fail('shop.not_ready');
    await moveShop(db, artisanId, startsOf(artisanFlow, moves[decision]), {
      status: next.value,
      reviewNote: decision === 'approve' ? null : toldTo(shop.locale, reasons, note),
      ...(decision === 'approve' ? { approvedAt: now } : {}),
    });
    const snapshot = {
      craft: shop.craftSlug,
      district: shop.districtSlug,
      publicName: shop.publicName,
      requirements: asked.map(({ slug, standing }) => ({ slug, standing })),
    };
    const decided = { subjectKind: 'artisan' as const, subjectId: artisanId, artisanId };
    await recordDecision(db, { ...decided, decision, reasons, note, snapshot }, actor, now);
    const subject = { kind: 'artisan', id: artisanId };
    await recordAudit(db, { actor, action: actions[decision], subject }, now);
    await tellOwners(db, shop, templates[decision], now);
    if (decision === 'approve') await showOpened(db, artisanId, now);
    return ok(null);
  });
}

/** What she reads: the reasons' sentences in her language, then what was written to her. */
function toldTo(locale: string, reasons: readonly ReasonCode[], note: string): string {
  const language = locale === 'en' ? 'en' : 'ur';
  const sentences = reasons.map((reason) => known[reason].sentence[language]);
  return [...sentences, note].filter((sentence) => sentence !== '').join(' ');
}

/** Brings lists and public pages in line with the shop that has just opened. */
async function showOpened(db: Db, artisanId: Id<'artisan'>, now: Date): Promise<void> {
  await settleShop(db, artisanId, now);
  await refreshShop(db, artisanId, now);
}
