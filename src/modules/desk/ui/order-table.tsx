import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { DeskOrder } from '@/modules/orders/types';
import { classNames } from '@/ui/class-names';
import { formatAmount, formatDay, formatMoment, formatTime, type Locale } from '@/ui/format';
import { Figure } from '@/ui/price';
import { ArtisanBadge } from '@/ui/product-card';
import { type StaffColumn, StaffTable } from '@/ui/staff-table';
import { deskHref, type Words } from './desk-address';
import { isUrgent, nextStep } from './next-step';
import { OrderChip, ParcelChip } from './state-chips';

type Props = {
  readonly caption: string;
  readonly orders: readonly DeskOrder[];
  readonly chosen: string | null;
  /** The list's own path and what stands behind its question mark. */
  readonly path: string;
  readonly words: Words;
  readonly now: Date;
  readonly locale: Locale;
  /** Left out where the list can't be turned round. */
  readonly sorted?: 'oldest' | 'newest';
};

/** Orders as dense rows. One of them can be chosen; its verbs then stand in the tray. */
export async function OrderTable(props: Props) {
  const { caption, orders, chosen } = props;
  return (
    <StaffTable
      caption={caption}
      rows={orders}
      rowKey={(order) => order.id}
      isCurrent={(order) => order.id === chosen}
      columns={[...(await whichColumns(props)), ...(await stateColumns(props))]}
    />
  );
}

async function whichColumns(props: Props): Promise<StaffColumn<DeskOrder>[]> {
  const { locale, sorted, path, words, now } = props;
  const t = await getTranslations({ locale, namespace: 'admin.orders' });
  const other = sorted === 'oldest' ? 'newest' : 'oldest';
  return [
    { key: 'number', head: t('order'), cell: (order) => <Chooser order={order} {...props} /> },
    {
      key: 'placed',
      head: t('placed'),
      ...(sorted
        ? {
            sorted: sorted === 'oldest' ? ('ascending' as const) : ('descending' as const),
            sortHref: deskHref(locale, path, { ...words, sort: other, after: '' }),
          }
        : {}),
      cell: (order) => <Placed at={order.createdAt} now={now} locale={locale} />,
    },
    { key: 'buyer', head: t('buyer'), cell: (order) => <bdi>{order.buyer}</bdi> },
    { key: 'to', head: t('to'), cell: (order) => order.district[locale] },
    {
      key: 'artisan',
      head: t('artisan'),
      cell: ({ artisan }) => <ArtisanBadge id={artisan.id} name={artisan.name[locale]} />,
    },
    {
      key: 'total',
      head: t('total'),
      kind: 'figure',
      cell: (order) => <Figure>{formatAmount(order.total)}</Figure>,
    },
  ];
}

async function stateColumns({ locale, now }: Props): Promise<StaffColumn<DeskOrder>[]> {
  const t = await getTranslations({ locale, namespace: 'admin.orders' });
  const next = await getTranslations({ locale, namespace: 'admin.next' });
  return [
    {
      key: 'state',
      head: t('state'),
      cell: (order) => <OrderChip status={order.status} locale={locale} />,
    },
    {
      key: 'parcel',
      head: t('parcel'),
      cell: ({ parcel }) => (
        <ParcelChip
          parcel={parcel && { ...parcel, isAttempted: parcel.tracking === 'attempted' }}
          locale={locale}
        />
      ),
    },
    {
      key: 'next',
      head: t('next'),
      cell: (order) => (
        <span
          className={classNames(
            'inline-block min-w-24 whitespace-normal leading-snug',
            isUrgent(order) && 'font-semibold text-madder',
          )}
        >
          {nextStep(order, now, next, locale)}
        </span>
      ),
    },
  ];
}

/** Today by the hour, yesterday by its name, anything older by the day. */
async function Placed({ at, now, locale }: { at: Date; now: Date; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'admin.orders' });
  const day = (moment: Date) => formatDay(moment, locale, { short: true, year: true });
  const isToday = day(at) === day(now);
  const isYesterday = day(at) === day(new Date(now.getTime() - 86_400_000));
  const older = isYesterday ? t('yesterday') : formatDay(at, locale, { short: true });
  return (
    <time className="mute" dateTime={at.toISOString()} title={formatMoment(at, locale)}>
      {isToday ? formatTime(at, locale) : older}
    </time>
  );
}

const box =
  'inline-grid h-5 w-5 shrink-0 place-items-center border-[1.5px] border-edge bg-surface aria-[current]:border-neel aria-[current]:bg-neel';

/** Chooses a row for the tray, and opens the purchase it belongs to. */
async function Chooser({ order, chosen, path, words, locale }: Props & { order: DeskOrder }) {
  const t = await getTranslations({ locale, namespace: 'admin.orders' });
  const isChosen = order.id === chosen;
  return (
    <span className="flex items-center gap-2">
      <Link
        href={deskHref(locale, path, { ...words, chosen: isChosen ? '' : order.id })}
        scroll={false}
        prefetch={false}
        className={box}
        aria-current={isChosen ? 'true' : undefined}
        aria-label={t(isChosen ? 'drop' : 'choose', { number: order.number })}
        data-desk-choose
      />
      <a href={deskHref(locale, `/admin/orders/${order.groupId}`)} data-desk-row>
        <Figure>{order.number}</Figure>
      </a>
    </span>
  );
}
