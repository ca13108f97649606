import { createHash } from 'node:crypto';
import type { Id } from '@/domain/ids';
import { codRepayment } from '@/domain/ledger/money-entries';
import { money } from '@/domain/money';
import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { plainLine } from '@/domain/text/plain';
import { recordAudit } from '@/modules/audit/commands';
import { post } from '@/modules/ledger/commands';
import { inTx } from '@/platform/db';
import { lockArtisan } from '../repo/accounts';
import { findArtisan, readOwed } from '../repo/holds';

type RepaymentFailure = Failure<
  | 'repayment.not_found'
  | 'repayment.artisan'
  | 'repayment.amount'
  | 'repayment.reference'
  | 'repayment.too_much'
  | 'repayment.twice'
>;

/**
 * She paid into our bank what she owed the platform for orders whose cash she kept. Never more than she owes, one
 * repayment after the other, and each bank reference once. Failures: `repayment.not_found` (for who may not),
 * `.artisan`, `.amount`, `.reference`, `.too_much` (with the `most`, in minor units), `.twice`.
 */
export const recordRepayment = (
  actor: Actor,
  paid: { readonly artisan: string; readonly amountMinor: number; readonly reference: string },
  now: Date,
): Promise<Result<null, RepaymentFailure>> =>
  inTx<Result<null, RepaymentFailure>>(async (db) => {
    if (!may(actor, 'payouts.make', null) || actor.kind !== 'user')
      return fail('repayment.not_found');
    const artisan = await findArtisan(db, plainLine(paid.artisan));
    if (!artisan) return fail('repayment.artisan', { field: 'artisan' });
    const artisanId = artisan.id as Id<'artisan'>;
    const reference = plainLine(paid.reference).toUpperCase().slice(0, 80);
    if (reference === '') return fail('repayment.reference', { field: 'reference' });
    if (!Number.isSafeInteger(paid.amountMinor) || paid.amountMinor <= 0)
      return fail('repayment.amount', { field: 'amount' });
    await lockArtisan(db, artisanId);
    const most = Math.max(0, 0 - (await readOwed(db, artisanId)));
    if (paid.amountMinor > most)
      return fail('repayment.too_much', { field: 'amount', params: { most } });
    const amount = money(paid.amountMinor);
    const entry = codRepayment({ sourceId: sourceOf(reference), artisanId, amount });
    const isNew = await post(
      db,
      entry,
      {
        orderId: null,
        memo: `Repaid by ${artisan.publicName}, ${reference}`,
        transfers: [{ kind: 'cod_repayment', artisanId, minor: amount.minor, provider: 'bank' }],
      },
      now,
    );
    if (!isNew) return fail('repayment.twice', { field: 'reference' });
    const details = { amountMinor: amount.minor, reference };
    const subject = { kind: 'artisan', id: artisanId };
    await recordAudit(db, { actor, action: 'cod_debt.repaid', subject, details }, now);
    return ok(null);
  });

const sourceOf = (reference: string): string =>
  `repayment:${createHash('sha256').update(reference).digest('hex').slice(0, 32)}`;
