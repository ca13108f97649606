import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type Money, negate, sum, zero } from '@/domain/money';
import { type ToldFeePart, toldFees } from '@/domain/order/told-split';
import type { DeskGroup } from '@/modules/orders/queries/admin';
import type { OrderView } from '@/modules/orders/queries/order-view';
import { formatDay, formatDayRange, formatMoment, type Locale } from '@/ui/format';
import { Figure, Price } from '@/ui/price';
import { StaffTable } from '@/ui/staff-table';
import { deskHref } from './desk-address';

type Line = {
  readonly key: string;
  readonly label: ReactNode;
  readonly cell: (order: OrderView) => ReactNode;
  readonly total?: Money;
  readonly isHers?: boolean;
};

/** The purchase as one account: a column for each artisan's part, the last one for all of it. */
export async function GroupKhata({ group, locale }: { group: DeskGroup; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'admin.order' });
  const lines = [...(await moneyLines(group, locale)), ...(await wayLines(locale))];
  const several = group.orders.length > 1;
  return (
    <section aria-labelledby="parts">
      <h2 id="parts" className="mb-1">
        {t('parts')}
      </h2>
      <div className="[&_td]:align-top [&_th]:align-top">
        <StaffTable
          caption={t('khata')}
          rows={lines}
          rowKey={(line) => line.key}
          columns={[
            {
              key: 'label',
              head: <span className="vh">{t('line')}</span>,
              cell: (line) => line.label,
            },
            ...group.orders.map((order, index) => ({
              key: order.id,
              head: (
                <>
                  <Figure>{index + 1}</Figure> {order.artisan.name[locale]}
                </>
              ),
              cell: (line: Line) => line.cell(order),
            })),
            ...(several
              ? [
                  {
                    key: 'all',
                    head: t('all_parts'),
                    kind: 'figure' as const,
                    cell: (line: Line) =>
                      line.total && (
                        <Sum amount={line.total} locale={locale} isHers={line.isHers} />
                      ),
                  },
                ]
              : []),
          ]}
        />
      </div>
    </section>
  );
}

function Sum({ amount, locale, isHers }: { amount: Money; locale: Locale; isHers?: boolean }) {
  return (
    <span className={isHers ? 'hers' : undefined}>
      <Price amount={amount} locale={locale} />
    </span>
  );
}

async function moneyLines(group: DeskGroup, locale: Locale): Promise<Line[]> {
  const t = await getTranslations({ locale, namespace: 'admin.order' });
  const line = (key: string, of: (order: OrderView) => Money, isHers?: boolean): Line => ({
    key,
    label: t(`lines.${key as 'items'}`),
    cell: (order) => <Sum amount={of(order)} locale={locale} isHers={isHers} />,
    total: sum(group.orders.map(of)),
    isHers,
  });
  const whereAny = (key: 'discount' | 'credit'): Line[] =>
    group.orders.some((order) => order[key].minor > 0)
      ? [line(key, (order) => negate(order[key]))]
      : [];
  return [
    {
      key: 'pieces',
      label: t('lines.pieces'),
      cell: (order) => <Pieces order={order} locale={locale} />,
    },
    line('items', (order) => order.items),
    line('shipping', (order) => order.shipping),
    ...whereAny('discount'),
    ...whereAny('credit'),
    line('total', (order) => order.total),
    line('due', (order) => order.due, true),
    line('platform', (order) => feeOf(order, 'platform')),
    line('payment', (order) => feeOf(order, 'payment')),
    line('tax', (order) => feeOf(order, 'tax')),
  ];
}

const feeOf = (order: OrderView, part: ToldFeePart): Money =>
  toldFees(order.lines.flatMap((line) => line.fees)).find((fee) => fee.part === part)?.amount ??
  zero();

function Pieces({ order, locale }: { order: OrderView; locale: Locale }) {
  return (
    <ul className="min-w-28 whitespace-normal">
      {order.lines.map((line) => (
        <li key={line.id}>
          <a href={deskHref(locale, `/products/${line.productSlug}`)}>{line.title[locale]}</a>
          {line.options[locale] && `, ${line.options[locale]}`}
          {line.quantity > 1 && (
            <>
              {' '}
              × <Figure>{line.quantity}</Figure>
            </>
          )}
          {line.wish !== '' && (
            <b className="block" dir="auto">
              “{line.wish}”
            </b>
          )}
        </li>
      ))}
    </ul>
  );
}

async function wayLines(locale: Locale): Promise<Line[]> {
  const t = await getTranslations({ locale, namespace: 'admin.order' });
  const day = (date: string) => formatDay(new Date(date), locale, { short: true });
  const range = ({ from, to }: OrderView['promise']) =>
    formatDayRange(new Date(from), new Date(to), locale, { short: true });
  return [
    {
      key: 'answer',
      label: t('lines.answer'),
      cell: (order) =>
        order.acceptance === 'awaiting' && order.acceptBy && order.status === 'placed'
          ? t('answer_by', { moment: formatMoment(order.acceptBy, locale) })
          : t(`answers.${order.acceptance}`),
    },
    { key: 'send', label: t('lines.send'), cell: (order) => day(order.promise.sendBy) },
    { key: 'arrive', label: t('lines.arrive'), cell: (order) => range(order.promise) },
    {
      key: 'parcel',
      label: t('lines.parcel'),
      cell: (order) => <Parcels order={order} locale={locale} />,
    },
  ];
}

async function Parcels({ order, locale }: { order: OrderView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'admin.order' });
  if (order.parcels.length === 0) return <span className="mute">{t('no_parcel')}</span>;
  return (
    <ul className="whitespace-normal">
      {order.parcels.map((parcel) => (
        <li key={parcel.id}>
          <Figure>{parcel.number}</Figure>
          {parcel.trackingNumber && (
            <>
              <br />
              {parcel.courier} <Figure>{parcel.trackingNumber}</Figure>
            </>
          )}
          {parcel.attempts > 0 && (
            <>
              <br />
              {t('tries', { count: parcel.attempts })}
            </>
          )}
          {parcel.packedPhoto && (
            <>
              <br />
              <a href={`/media/packed/${parcel.packedPhoto}`}>{t('packed_photo')}</a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
