import type { Id } from '@/domain/ids';
import { type Actor, may } from '@/domain/policy';
import { fail, ok, type Result } from '@/domain/result';
import { recordAudit } from '@/modules/audit/commands';
import { inTx, newId } from '@/platform/db';
import { endRow, insertRate, insertRule, type NewRate, type NewRule, readNames } from './repo';

type Rule = Omit<NewRule, 'id' | 'artisanId' | 'productId'> & {
  readonly artisan: string;
  readonly piece: string;
};

/**
 * Adds a dated commission rule; sums already frozen stay. Failures: `tariff.not_allowed`, `tariff.past` (it would
 * begin before now), `tariff.empty`, `promotion.scope_unknown`.
 */
export async function addRule(
  actor: Actor,
  written: Rule,
  now: Date,
): Promise<Result<Id<'commissionRule'>>> {
  if (!may(actor, 'tariff.change', null)) return fail('tariff.not_allowed');
  if (written.validFrom < now) return fail('tariff.past', { field: 'from' });
  if (written.bps === 0 && written.fixedMinor === 0n)
    return fail('tariff.empty', { field: 'percent' });
  const { artisan, piece, ...rule } = written;
  return inTx<Result<Id<'commissionRule'>>>(async (db) => {
    const found = await readNames(db, { artisan, piece, craft: rule.craftSlug ?? '' });
    if (found.missing !== null) return fail('promotion.scope_unknown', { field: found.missing });
    const id = newId('commissionRule', now);
    const { artisanId, productId } = found;
    await insertRule(db, { ...rule, id, artisanId, productId });
    const details = { part: rule.part, bps: rule.bps };
    await recordAudit(
      db,
      { actor, action: 'tariff.add_rule', subject: { kind: 'tariff', id }, details },
      now,
    );
    return ok(id);
  });
}

/** Adds a dated tax rate. Failures: `tariff.not_allowed`, `tariff.past`. */
export async function addRate(
  actor: Actor,
  written: Omit<NewRate, 'id'>,
  now: Date,
): Promise<Result<Id<'taxRate'>>> {
  if (!may(actor, 'tariff.change', null)) return fail('tariff.not_allowed');
  if (written.validFrom < now) return fail('tariff.past', { field: 'from' });
  return inTx<Result<Id<'taxRate'>>>(async (db) => {
    const id = newId('taxRate', now);
    await insertRate(db, { ...written, id });
    const details = { kind: written.kind ?? 'income_tax', bps: written.bps };
    await recordAudit(
      db,
      { actor, action: 'tariff.add_rate', subject: { kind: 'tariff', id }, details },
      now,
    );
    return ok(id);
  });
}

/**
 * Ends a rule or a rate, never in the past: what was frozen under it stays. Failures: `tariff.not_allowed`,
 * `tariff.past`, `tariff.not_now` (it has ended, or would end before it begins).
 */
export async function endTariff(
  actor: Actor,
  which: { readonly table: 'rule' | 'rate'; readonly id: string },
  at: Date,
  now: Date,
): Promise<Result<null>> {
  if (!may(actor, 'tariff.change', null)) return fail('tariff.not_allowed');
  if (at < now) return fail('tariff.past', { field: 'from' });
  return inTx<Result<null>>(async (db) => {
    if (!(await endRow(db, which, at))) return fail('tariff.not_now', { field: 'from' });
    const subject = { kind: 'tariff', id: which.id };
    await recordAudit(
      db,
      { actor, action: 'tariff.end', subject, details: { at: at.toISOString() } },
      now,
    );
    return ok(null);
  });
}
