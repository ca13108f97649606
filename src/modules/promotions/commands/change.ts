import { type Id, isId } from '@/domain/ids';
import { type Actor, may } from '@/domain/policy';
import type { Bearer, Deal, Promotion } from '@/domain/promotion/promotion';
import { readTerms, type Terms, type WrittenPromotion } from '@/domain/promotion/written';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { recordAudit } from '@/modules/audit/commands';
import type { AuditedAction } from '@/modules/audit/types';
import { type Db, inTx, newId, prisma } from '@/platform/db';
import { insertPromotion, isCodeTaken, readPromotion, readScope, setStatus } from '../repo';

export type WrittenScope = {
  readonly artisan: string;
  readonly craft: string;
  readonly piece: string;
};

/**
 * Finance starts a promotion that the platform bears; what an artisan gives away only she decides. Failures:
 * `promotion.not_allowed`, those of `readTerms`, `promotion.scope_unknown`, `promotion.code_taken`.
 */
export async function startPromotion(
  actor: Actor,
  written: WrittenPromotion & WrittenScope & { readonly exclusive: boolean },
  now: Date,
): Promise<Result<Id<'promotion'>>> {
  if (!may(actor, 'promotions.change', null)) return fail('promotion.not_allowed');
  const terms = readTerms(written, now);
  if (!terms.ok) return terms;
  const scope = await scopeOf(written);
  if (!scope.ok) return scope;
  const frame = { issuer: 'platform', bearer: 'platform', exclusive: written.exclusive } as const;
  return start(actor, terms.value, { ...scope.value, ...frame }, now);
}

/**
 * An artisan starts one on her own pieces; she bears it. Failures: `promotion.not_allowed`, those of `readTerms`,
 * `promotion.code_taken`.
 */
export async function startOwnPromotion(
  actor: Actor,
  artisanId: Id<'artisan'>,
  written: WrittenPromotion,
  now: Date,
): Promise<Result<Id<'promotion'>>> {
  if (!may(actor, 'artisanPromotions.change', { artisanId })) return fail('promotion.not_allowed');
  const terms = readTerms(written, now);
  if (!terms.ok) return terms;
  const own = { issuer: 'artisan', bearer: 'artisan', exclusive: false } as const;
  return start(actor, terms.value, { ...own, artisanId, craft: null, productId: null }, now);
}

type Frame = {
  readonly issuer: 'platform' | 'artisan';
  readonly bearer: Bearer;
  readonly exclusive: boolean;
  readonly artisanId: string | null;
  readonly craft: string | null;
  readonly productId: string | null;
};

const start = (
  actor: Actor,
  terms: Terms,
  frame: Frame,
  now: Date,
): Promise<Result<Id<'promotion'>>> =>
  inTx<Result<Id<'promotion'>>>(async (db) => {
    const { code, name, max, minItems } = terms;
    if (code !== null && (await isCodeTaken(db, code)))
      return fail('promotion.code_taken', { field: 'code' });
    const id = newId('promotion', now);
    const { craft, ...rest } = frame;
    await insertPromotion(db, {
      id,
      code,
      name: name.en,
      nameUr: name.ur,
      ...dealRow(terms.deal),
      maxMinor: max && BigInt(max.minor),
      minItems: minItems && BigInt(minItems.minor),
      ...rest,
      craftSlug: craft,
      limitTotal: terms.limitTotal,
      limitPerPhone: terms.limitPerPhone,
      validFrom: terms.validFrom,
      validTo: terms.validTo,
      createdBy: actor.kind === 'user' ? actor.id : null,
      createdAt: now,
    });
    const details = { kind: terms.deal.kind, code, bearer: frame.bearer };
    await audit(db, actor, 'promotions.start', id, details, now);
    return ok(id);
  });

const dealRow = (deal: Deal) => ({
  kind: deal.kind,
  bps: 'bps' in deal ? deal.bps : null,
  amountMinor: 'amount' in deal ? BigInt(deal.amount.minor) : null,
  buyQuantity: 'buy' in deal ? deal.buy : null,
  getQuantity: 'get' in deal ? deal.get : null,
});

async function scopeOf(written: WrittenScope) {
  const { artisanId, craft, piece } = await readScope(prisma, written);
  const unknown = (field: keyof WrittenScope) =>
    fail('promotion.scope_unknown', { field }) satisfies Result<never, Failure>;
  if (written.artisan !== '' && artisanId === null) return unknown('artisan');
  if (written.craft !== '' && craft === null) return unknown('craft');
  if (written.piece !== '' && piece === null) return unknown('piece');
  return ok({ artisanId, craft, productId: piece?.id ?? null });
}

const moves = {
  pause: { from: ['active'], to: 'paused' },
  resume: { from: ['paused'], to: 'active' },
  end: { from: ['active', 'paused'], to: 'ended' },
} as const satisfies Record<
  string,
  { readonly from: readonly Promotion['status'][]; readonly to: Promotion['status'] }
>;
export type PromotionMove = keyof typeof moves;
export const promotionMoves = Object.keys(moves) as PromotionMove[];

/**
 * Pauses, resumes or ends a promotion; purchases placed with it keep what they got. Finance moves any, an artisan her
 * own. Failures: `promotion.not_found`, `promotion.not_now`.
 */
export async function movePromotion(
  actor: Actor,
  id: string,
  move: PromotionMove,
  now: Date,
): Promise<Result<null>> {
  const row = isId('promotion', id) ? await readPromotion(prisma, id) : null;
  if (!row || !mayMove(actor, row)) return fail('promotion.not_found');
  return inTx<Result<null>>(async (db) => {
    const { from, to } = moves[move];
    if (!(await setStatus(db, id, from, to))) return fail('promotion.not_now');
    await audit(db, actor, `promotions.${move}`, id, {}, now);
    return ok(null);
  });
}

const mayMove = (actor: Actor, row: { issuer: string; artisanId: string | null }): boolean =>
  may(actor, 'promotions.change', null) ||
  (row.issuer === 'artisan' &&
    row.artisanId !== null &&
    may(actor, 'artisanPromotions.change', { artisanId: row.artisanId as Id<'artisan'> }));

const audit = (
  db: Db,
  actor: Actor,
  action: AuditedAction,
  id: string,
  details: Readonly<Record<string, string | null>>,
  now: Date,
) => recordAudit(db, { actor, action, subject: { kind: 'promotion', id }, details }, now);
