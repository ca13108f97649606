import { getTranslations } from 'next-intl/server';
import { formatDay, type Locale } from '@/ui/format';
import { Figure } from '@/ui/price';
import { PrivateSum } from '@/ui/private-sum';
import { Khata, KhataRow } from '@/ui/split';
import { StatusChip } from '@/ui/status';
import { MoneyLine } from '@/ui/studio-shell';
import type { MoneyLineView, PayoutView } from '../types';
import { MoneyLines } from './money-lines';
import { payoutTone } from './payout-list';

/** Where it stands: only what has arrived is called sent. */
export async function payoutHeading({ status }: PayoutView, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'payouts' });
  if (status === 'paid') return t('studio.paid');
  const isOnWay = status === 'pending' || status === 'approved' || status === 'processing';
  return isOnWay ? t('studio.on_way') : t(`states.${status}`);
}

/** One payout: how much went where, and each line it pays. */
export async function PayoutScreen({
  payout,
  lines,
  locale,
  hiddenLabel,
}: {
  readonly payout: PayoutView;
  readonly lines: readonly MoneyLineView[];
  readonly locale: Locale;
  readonly hiddenLabel: string | null;
}) {
  const t = await getTranslations({ locale, namespace: 'payouts' });
  return (
    <div className="two-col">
      <section>
        <MoneyLine
          label={t('studio.to', {
            kind: t(`account_kinds.${payout.account.kind}`),
            number: `\u2066${payout.account.masked}\u2069`,
          })}
          sum={<PrivateSum amount={payout.amount} locale={locale} hiddenLabel={hiddenLabel} />}
        />
        <Khata className="mt-4">
          <KhataRow label={t('desk.status')}>
            <StatusChip tone={payoutTone[payout.status]}>{t(`states.${payout.status}`)}</StatusChip>
          </KhataRow>
          <KhataRow label={t('statement.day')}>
            {formatDay(payout.paidAt ?? payout.createdAt, locale, { year: true })}
          </KhataRow>
          {payout.bankRef && (
            <KhataRow label={t('studio.reference')}>
              <Figure>{payout.bankRef}</Figure>
            </KhataRow>
          )}
        </Khata>
      </section>
      <MoneyLines lines={lines} locale={locale} hiddenLabel={hiddenLabel} />
    </div>
  );
}
