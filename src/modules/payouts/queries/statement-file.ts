import { getTranslations } from 'next-intl/server';
import { add, type Money, zero } from '@/domain/money';
import type { Actor } from '@/domain/policy';
import { csvLine, csvRupees } from '@/domain/text/csv';
import type { Shop } from '@/modules/orders/queries/shops';
import { formatDay, type Locale } from '@/ui/format';
import { artisanStatement, type StatementLine } from './statement';

/** The statement as a CSV file, with the words of the screen. Null for who may not read it. */
export async function statementFile(
  actor: Actor,
  shop: Shop,
  month: string | undefined,
  locale: Locale,
  now: Date,
): Promise<{ readonly name: string; readonly text: string } | null> {
  const statement = await artisanStatement(actor, shop.id, month, now);
  if (!statement) return null;
  const t = await getTranslations({ locale, namespace: 'payouts' });
  const s = await getTranslations({ locale, namespace: 'payouts.statement' });
  const rupees = (amount: Money) => csvRupees(amount.minor);
  const kindOf = (kind: string) =>
    t(`kinds.${t.has(`kinds.${kind}` as 'kinds.other') ? (kind as 'other') : 'other'}`);
  const rows = statement.lines.map((line) => [
    formatDay(line.at, locale, { year: true }),
    kindOf(line.kind),
    line.number ?? '',
    line.order ? rupees(line.order.items) : '',
    line.order ? rupees(feesOf(line.order)) : '',
    rupees(line.amount),
    rupees(line.balance),
  ]);
  const tax = statement.withheld.map((line) => [
    formatDay(line.at, locale, { year: true }),
    s(`tax_kinds.${line.kind}`),
    line.number,
    rupees(line.gross),
    rupees(line.amount),
    line.certificate ?? s('not_yet'),
  ]);
  const head = [s('day'), s('what'), s('number'), s('gross'), s('fees'), s('amount'), s('balance')];
  const table = [
    [s('name', { artisan: shop.name[locale] }), statement.month],
    head,
    ['', s('opening'), '', '', '', '', rupees(statement.opening)],
    ...rows,
    ['', s('closing'), '', '', '', '', rupees(statement.closing)],
    ...(tax.length > 0 ? [[], [s('tax')], ...tax] : []),
  ];
  return {
    name: `hunarmand-${statement.month}.csv`,
    text: `\uFEFF${table.map((row) => csvLine(row)).join('')}`,
  };
}

/** What the shares of an order took from what the buyer paid for the work. */
export const feesOf = (order: NonNullable<StatementLine['order']>): Money =>
  order.fees.map(({ amount }) => amount).reduce(add, zero());
