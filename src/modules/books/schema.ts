import { z } from 'zod';
import { isMonth } from '@/domain/ledger/month';
import { providers } from '@/domain/payment/fact';
import { rupees } from '@/modules/desk/schema/forms';

const id = z.string().max(60);
const long = z.string().max(2000);
const month = z.string().refine(isMonth, 'input.invalid');
const taxKind = z.enum(['income_tax', 'sales_tax']);
const ITEM = 'item.';

export const checkForm = z.object({});
export const findingForm = z.object({ findingId: id });
export const alertForm = z.object({ alertId: id });
export const closeAlertForm = z.object({ alertId: id, resolution: long });
export const writeOffForm = z.object({
  account: z.string().max(120),
  item: z.string().max(120),
  reason: long,
});
export const decisionForm = z.object({ writeOffId: id });
export const periodForm = z.object({ month, reason: long.optional() });
export const depositForm = z.object({ month, kind: taxKind, amount: rupees, receipt: long });

/** A day of Pakistan; the payout is of everything up to its end. Boxes named `item.…` choose some of it. */
export const settlementForm = z
  .looseObject({
    provider: z.enum(providers),
    upTo: z.iso.date('settlement.day_missing'),
    arrived: rupees,
    fee: rupees,
    reference: long,
    choose: z.literal('some').optional(),
  })
  .transform(({ provider, upTo, arrived, fee, reference, choose, ...rest }) => ({
    provider,
    upTo: new Date(`${upTo}T23:59:59.999+05:00`),
    arrivedMinor: arrived,
    feeMinor: fee,
    reference,
    items:
      choose === 'some'
        ? Object.keys(rest).flatMap((key) => (key.startsWith(ITEM) ? [key.slice(ITEM.length)] : []))
        : undefined,
  }));

type Asked = Readonly<Record<string, string | string[] | undefined>>;
const word = (asked: Asked, name: string, shape: RegExp): string | null => {
  const value = asked[name];
  return typeof value === 'string' && shape.test(value) ? value : null;
};

/** What stands behind the question mark of the books' addresses; what can't be read is left out. */
export const booksAsked = (asked: Asked) => ({
  told: word(asked, 'told', /^[a-z_]{1,30}$/),
  kind: word(asked, 'kind', /^[a-z_]{1,40}$/),
  chosen: word(asked, 'chosen', /^[\w.:-]{1,120}$/),
  after: word(asked, 'after', /^jnl_[0-9a-z]{26}\.pst_[0-9a-z]{26}$/),
});

export const statementAsked = z.object({ month, kind: taxKind });
