import { getTranslations } from 'next-intl/server';
import { money } from '@/domain/money';
import { oneRow } from '@/modules/desk/ui/chip-row';
import { deskHref } from '@/modules/desk/ui/desk-address';
import { formatMoment, formatNumber, type Locale } from '@/ui/format';
import { Chips, Pagination } from '@/ui/navigation';
import { Notice } from '@/ui/notice';
import { Figure, Price } from '@/ui/price';
import { type StaffColumn, StaffTable } from '@/ui/staff-table';
import { EmptyState, StatusChip } from '@/ui/status';
import type { DeskPayment, PaymentSelection, PaymentsPage } from '../../queries/desk';
import { TryChip } from './words';

const PATH = '/admin/payments';

type Props = {
  readonly page: PaymentsPage;
  readonly selection: PaymentSelection;
  readonly after: string | null;
  readonly locale: Locale;
};

/** Tries to pay by what waits for a person, newest first. */
export async function PaymentList(props: Props) {
  const { page, selection, after, locale } = props;
  const t = await getTranslations({ locale, namespace: 'settlement.desk' });
  return (
    <>
      <div className={`desk-bar ${oneRow}`}>
        <Selections {...props} />
      </div>
      <Strays {...props} />
      {page.payments.length === 0 ? (
        <EmptyState>{t(`none.${selection}`)}</EmptyState>
      ) : (
        <StaffTable
          caption={t('title')}
          rows={page.payments}
          rowKey={({ id }) => id}
          columns={await columns(locale)}
        />
      )}
      {(page.next || after) && (
        <Pagination
          nextHref={page.next && deskHref(locale, PATH, { show: selection, after: page.next })}
          nextLabel={t('more')}
        >
          {after && <a href={deskHref(locale, PATH, { show: selection })}>{t('from_start')}</a>}
        </Pagination>
      )}
    </>
  );
}

async function Selections({ page: { counts }, selection, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'settlement.desk' });
  const chip = (key: PaymentSelection, count?: number) => ({
    key,
    href: deskHref(locale, PATH, key === 'look' ? {} : { show: key }),
    label: t(`show.${key}`),
    isOn: key === selection,
    ...(count === undefined ? {} : { count: formatNumber(count) }),
  });
  return (
    <Chips
      label={t('selections')}
      chips={[chip('look', counts.look), chip('slips', counts.slips), chip('all')]}
    />
  );
}

/** Statements about payments that nobody here knows. */
async function Strays({ page: { strays }, locale }: Props) {
  if (strays.length === 0) return null;
  const t = await getTranslations({ locale, namespace: 'settlement.desk' });
  return (
    <div className="py-3">
      <Notice tone="stop">
        <p>{t('strays', { count: strays.length })}</p>
        <ul>
          {strays.map((event) => (
            <li key={event.id}>
              <Figure>{event.reference}</Figure> · {event.provider} ·{' '}
              {t(`outcomes.${outcome(event)}`)}
              {event.amountMinor !== null && (
                <>
                  {' · '}
                  <Price amount={money(event.amountMinor)} locale={locale} />
                </>
              )}{' '}
              <span className="mute">{formatMoment(event.at, locale)}</span>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

const outcome = (event: { readonly outcome: string }) => event.outcome as 'paid';

async function columns(locale: Locale): Promise<StaffColumn<DeskPayment>[]> {
  const t = await getTranslations({ locale, namespace: 'settlement.desk' });
  return [
    {
      key: 'order',
      head: t('order'),
      cell: (one) => (
        <a href={deskHref(locale, `${PATH}/${one.id}`)} data-desk-row>
          <Figure>{one.group.number}</Figure>
        </a>
      ),
    },
    {
      key: 'status',
      head: t('status'),
      cell: (one) => (
        <>
          <TryChip status={one.status} locale={locale} />{' '}
          {one.hasSlip && <StatusChip tone="now">{t('slip')}</StatusChip>}
        </>
      ),
    },
    { key: 'way', head: t('way'), cell: (one) => t(`ways.${one.method}`) },
    {
      key: 'amount',
      head: t('amount'),
      kind: 'figure',
      cell: (one) => <Price amount={one.amount} locale={locale} />,
    },
    {
      key: 'came',
      head: t('came'),
      kind: 'figure',
      cell: (one) => (one.paid ? <Price amount={one.paid} locale={locale} /> : '–'),
    },
    {
      key: 'started',
      head: t('started'),
      cell: (one) => <span className="mute">{formatMoment(one.startedAt, locale)}</span>,
    },
    { key: 'buyer', head: t('buyer'), cell: (one) => <bdi>{one.group.buyer}</bdi> },
    { key: 'reference', head: t('reference'), cell: (one) => <Figure>{one.reference}</Figure> },
  ];
}
