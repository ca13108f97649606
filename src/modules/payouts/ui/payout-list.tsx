import { getTranslations } from 'next-intl/server';
import type { PayoutState } from '@/domain/payout/flow';
import { addressIn } from '@/ui/address';
import { formatDay, type Locale } from '@/ui/format';
import { Figure } from '@/ui/price';
import { PrivateSum } from '@/ui/private-sum';
import { StatusChip, type Tone } from '@/ui/status';
import type { PayoutView } from '../types';

export const payoutTone: Readonly<Record<PayoutState, Tone>> = {
  pending: 'neutral',
  approved: 'now',
  processing: 'now',
  paid: 'done',
  failed: 'stop',
  returned: 'stop',
  canceled: 'neutral',
};

/** Payouts of hers, each a way to the lines it pays. */
export async function PayoutList({
  payouts,
  locale,
  hiddenLabel,
  pathOf,
}: {
  readonly payouts: readonly PayoutView[];
  readonly locale: Locale;
  readonly hiddenLabel: string | null;
  readonly pathOf: (path: string) => string;
}) {
  const t = await getTranslations({ locale, namespace: 'payouts' });
  return (
    <ul className="border-ink border-t-2">
      {payouts.map((payout) => (
        <li
          key={payout.id}
          className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-rule border-b py-3"
        >
          <a
            className="mb-2 flex min-h-14 flex-col justify-center no-underline"
            href={addressIn(locale, pathOf(`/studio/earnings/payouts/${payout.id}`))}
          >
            <b className="underline underline-offset-4">
              {t('studio.to', {
                kind: t(`account_kinds.${payout.account.kind}`),
                number: `\u2066${payout.account.masked}\u2069`,
              })}
            </b>
            <span className="small mute">
              {formatDay(payout.paidAt ?? payout.createdAt, locale, { year: true })}{' '}
              <Figure>{payout.number}</Figure>
            </span>
          </a>
          <b className="text-end">
            <PrivateSum amount={payout.amount} locale={locale} hiddenLabel={hiddenLabel} />
          </b>
          <span className="col-span-2">
            <StatusChip tone={payoutTone[payout.status]}>{t(`states.${payout.status}`)}</StatusChip>
          </span>
        </li>
      ))}
    </ul>
  );
}
