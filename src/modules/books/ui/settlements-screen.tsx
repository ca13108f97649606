import { getTranslations } from 'next-intl/server';
import { deskHref } from '@/modules/desk/ui/desk-address';
import type { Held, PastSettlement } from '@/modules/ledger/queries/closing';
import { formatDay, formatMoment, formatMoney, type Locale } from '@/ui/format';
import { Price } from '@/ui/price';
import { StaffTable } from '@/ui/staff-table';
import { recordSettlementAction } from '../actions';
import { SettlementForm } from './settlement-form';

type Props = {
  readonly held: readonly Held[];
  readonly past: readonly PastSettlement[];
  /** Today's date in Pakistan, as a date field wants it. */
  readonly today: string;
  readonly locale: Locale;
};

/** What each provider holds of ours, a form for what it paid out, and what was recorded before. */
export async function SettlementsScreen({ held, past, today, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'books' });
  return (
    <div className="grid gap-6 [&>*]:min-w-0">
      <ul className="border-t-2 border-ink">
        {held.map((one) => (
          <li key={one.provider} className="border-b border-rule py-3">
            <HeldBy held={one} today={today} locale={locale} />
          </li>
        ))}
      </ul>
      <section aria-labelledby="past">
        <h2 id="past" className="mb-1">
          {t('settlements.past')}
        </h2>
        {past.length === 0 ? (
          <p className="mute py-2">{t('settlements.none')}</p>
        ) : (
          <StaffTable
            caption={t('settlements.past')}
            rows={past}
            rowKey={(row) => row.entryId}
            columns={[
              {
                key: 'reference',
                head: t('settlements.reference'),
                cell: (row) => (
                  <a href={deskHref(locale, `/admin/ledger/entries/${row.entryId}`)}>
                    <span className="num">{row.reference}</span>
                  </a>
                ),
              },
              { key: 'at', head: t('when'), cell: (row) => formatMoment(row.at, locale) },
              {
                key: 'arrived',
                head: t('settlements.arrived'),
                kind: 'figure',
                cell: (row) => <Price amount={row.arrived} locale={locale} isExact />,
              },
              {
                key: 'fee',
                head: t('settlements.fee'),
                kind: 'figure',
                cell: (row) => <Price amount={row.fee} locale={locale} isExact />,
              },
            ]}
          />
        )}
      </section>
    </div>
  );
}

async function HeldBy({ held, today, locale }: { held: Held; today: string; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'books' });
  const { provider, total, items } = held;
  const oldest = items[0];
  return (
    <>
      <h2>{t(`providers.${provider as 'stripe'}`)}</h2>
      {oldest ? (
        <>
          <p>
            <b>
              <Price amount={total} locale={locale} />
            </b>{' '}
            <span className="mute">
              {t('settlements.items', {
                count: items.length,
                day: formatDay(oldest.since, locale, { short: true }),
              })}
            </span>
          </p>
          <SettlementForm
            action={recordSettlementAction}
            provider={provider}
            locale={locale}
            today={today}
            words={{
              upTo: t('settlements.up_to'),
              arrived: t('settlements.arrived'),
              fee: t('settlements.fee'),
              reference: t('settlements.reference'),
              submit: t('settlements.record'),
              busy: t('busy'),
              choose: t('settlements.choose'),
              chooseHint: t('settlements.choose_hint'),
              ticked: t('settlements.ticked'),
            }}
            items={items.map(({ item, number, amount, since }) => ({
              id: item,
              name: number ?? item.slice(-10),
              rest: `${formatMoney(amount, locale)} · ${formatDay(since, locale, { short: true })}`,
            }))}
          />
        </>
      ) : (
        <p className="mute">{t('settlements.nothing')}</p>
      )}
    </>
  );
}
