import { getTranslations } from 'next-intl/server';
import { type Money, negate } from '@/domain/money';
import type { WithheldLine } from '@/modules/tax/queries';
import { formatDay, type Locale } from '@/ui/format';
import { Figure } from '@/ui/price';
import { PrivateSum } from '@/ui/private-sum';
import type { StatementLine } from '../queries/statement';

type Shown = { readonly locale: Locale; readonly hiddenLabel: string | null };
const row =
  'grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-rule border-b py-3 break-inside-avoid';

/** Each line of the month: what it was, how the sum comes about, and what stood there after it. */
export async function StatementTable({
  lines,
  ...shown
}: Shown & { readonly lines: readonly StatementLine[] }) {
  const { locale, hiddenLabel } = shown;
  const t = await getTranslations({ locale, namespace: 'payouts' });
  const sumOf = (amount: Money) => (
    <PrivateSum amount={amount} locale={locale} hiddenLabel={hiddenLabel} />
  );
  return (
    <ol className="border-ink border-t-2">
      {lines.map((line) => {
        const key = `kinds.${line.kind}` as 'kinds.other';
        return (
          <li key={line.id} className={row}>
            <span>
              <b>{t.has(key) ? t(key) : t('kinds.other')}</b>{' '}
              {line.number && <Figure>{line.number}</Figure>}
            </span>
            <b className="text-end">{sumOf(line.amount)}</b>
            <span className="small mute">{formatDay(line.at, locale, { weekday: true })}</span>
            <span className="small mute text-end">
              {t('statement.balance')} {sumOf(line.balance)}
            </span>
            {line.order && hiddenLabel === null && <Shares line={line} {...shown} />}
          </li>
        );
      })}
    </ol>
  );
}

/** How an order's sum comes about, where the line is the whole of it. */
async function Shares({ line, locale, hiddenLabel }: Shown & { readonly line: StatementLine }) {
  const t = await getTranslations({ locale, namespace: 'ledger' });
  if (!line.order || line.order.due.minor !== line.amount.minor) return null;
  const sumOf = (amount: Money) => (
    <PrivateSum amount={amount} locale={locale} hiddenLabel={hiddenLabel} />
  );
  return (
    <span className="small col-span-2 flex flex-wrap gap-x-4">
      <span>
        {t('buyer_paid')} {sumOf(line.order.items)}
      </span>
      {line.order.fees.map(({ part, amount }) => (
        <span key={part}>
          {t(`fees.${part}`)} {sumOf(negate(amount))}
        </span>
      ))}
    </span>
  );
}

/** Tax taken in her name, with the receipt of its deposit. */
export async function WithheldTable({
  lines,
  locale,
  hiddenLabel,
}: Shown & { readonly lines: readonly WithheldLine[] }) {
  const t = await getTranslations({ locale, namespace: 'payouts.statement' });
  return (
    <ol className="border-ink border-t-2">
      {lines.map((line) => (
        <li key={`${line.orderId}:${line.kind}:${line.at.getTime()}`} className={row}>
          <span>
            <b>{t(`tax_kinds.${line.kind}`)}</b> <Figure>{line.number}</Figure>
          </span>
          <b className="text-end">
            <PrivateSum amount={line.amount} locale={locale} hiddenLabel={hiddenLabel} />
          </b>
          <span className="small mute">{formatDay(line.at, locale)}</span>
          <span className="small mute text-end">
            {t('certificate')}:{' '}
            {line.certificate ? <Figure>{line.certificate}</Figure> : t('not_yet')}
          </span>
        </li>
      ))}
    </ol>
  );
}
