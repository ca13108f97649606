import { providerReceipts } from '@/domain/ledger/accounts';
import { providerSettled } from '@/domain/ledger/money-entries';
import { money } from '@/domain/money';
import type { ProviderKey } from '@/domain/payment/fact';
import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { plainLine } from '@/domain/text/plain';
import { recordAudit } from '@/modules/audit/commands';
import { inTx } from '@/platform/db';
import { post } from '../commands';
import { isPosted, lockAccount, readHeld } from '../repo/settlements';

export type Settlement = {
  readonly provider: ProviderKey;
  /** What the provider calls this payout; it is taken once. */
  readonly reference: string;
  /** Everything it took up to this moment is in it. */
  readonly upTo: Date;
  readonly arrivedMinor: number;
  readonly feeMinor: number;
  /** Only these items, when the payout is not of everything. */
  readonly items?: readonly string[];
};

type SettleFailure = Failure<
  | 'settlement.not_allowed'
  | 'settlement.reference_missing'
  | 'settlement.too_early'
  | 'settlement.nothing_open'
  | 'settlement.differs'
  | 'settlement.recorded_before'
>;

const LONGEST = 60;

/**
 * A provider has paid out what it held, less its fee: every item it holds up to that moment (or those named) comes to
 * zero, provided that they are exactly what arrived and the fee. Failures: `settlement.not_allowed`,
 * `settlement.reference_missing`, `settlement.too_early`, `settlement.nothing_open`, `settlement.recorded_before`,
 * `settlement.differs` (`expected`, `given`, `difference` in minor units).
 */
export const recordSettlement = (
  actor: Actor,
  paidOut: Settlement,
  now: Date,
): Promise<Result<null, SettleFailure>> =>
  inTx<Result<null, SettleFailure>>(async (db) => {
    if (!may(actor, 'ledger.settle', null)) return fail('settlement.not_allowed');
    const reference = plainLine(paidOut.reference).slice(0, LONGEST);
    if (reference === '') return fail('settlement.reference_missing', { field: 'reference' });
    if (paidOut.upTo > now) return fail('settlement.too_early', { field: 'upTo' });
    const settlementId = `${paidOut.provider}:${reference}`;
    if (await isPosted(db, 'provider_settled', settlementId))
      return fail('settlement.recorded_before', { field: 'reference' });
    const account = providerReceipts(paidOut.provider);
    await lockAccount(db, account);
    const held = await readHeld(db, account, paidOut.upTo);
    const chosen = paidOut.items ? held.filter(({ item }) => paidOut.items?.includes(item)) : held;
    if (chosen.length === 0) return fail('settlement.nothing_open', { field: 'upTo' });
    const expected = chosen.reduce((all, { minor }) => all + Number(minor), 0);
    const given = paidOut.arrivedMinor + paidOut.feeMinor;
    const difference = given - expected;
    if (difference !== 0)
      return fail('settlement.differs', {
        field: 'arrived',
        params: { expected, given, difference },
      });
    const entry = providerSettled({
      settlementId,
      provider: paidOut.provider,
      items: chosen.map(({ item, minor }) => ({ attemptId: item, amount: money(Number(minor)) })),
      fee: money(paidOut.feeMinor),
    });
    const memo = `${paidOut.provider} paid out ${chosen.length} items, reference ${reference}`;
    if (!(await post(db, entry, { orderId: null, memo }, now)))
      return fail('settlement.recorded_before', { field: 'reference' });
    const subject = { kind: 'settlement', id: settlementId };
    const { arrivedMinor, feeMinor } = paidOut;
    const details = { arrivedMinor, feeMinor, items: chosen.length };
    await recordAudit(db, { actor, action: 'settlement.record', subject, details }, now);
    return ok(null);
  });
