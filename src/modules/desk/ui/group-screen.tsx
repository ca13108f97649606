import { getTranslations } from 'next-intl/server';
import { isPhone } from '@/domain/phone';
import { may } from '@/domain/policy';
import type { MessageNote } from '@/modules/notifications/queries';
import type { DeskGroup } from '@/modules/orders/queries/admin';
import type { OrderView } from '@/modules/orders/queries/order-view';
import { formatMoment, type Locale } from '@/ui/format';
import { Notice } from '@/ui/notice';
import { Figure } from '@/ui/price';
import { ArtisanBadge } from '@/ui/product-card';
import type { EntryView } from '../queries/entries';
import { deskHref } from './desk-address';
import { GroupKhata } from './group-khata';
import { GroupMoney } from './group-money';
import { GroupTimeline } from './group-timeline';
import { CallLink } from './order-tray';
import { OrderVerbs, type VerbsProps } from './order-verbs';
import { OrderChip, ParcelChip } from './state-chips';

type Props = Omit<VerbsProps, 'order' | 'without'> & {
  readonly group: DeskGroup;
  readonly messages: readonly MessageNote[];
  readonly entries: readonly EntryView[] | null;
};

/** One purchase as staff works on it: the verbs first, then its parts as columns of one account, money, and all that happened. */
export async function GroupScreen(props: Props) {
  const { group, messages, entries, couriers, locale } = props;
  const t = await getTranslations({ locale, namespace: 'admin.order' });
  return (
    <>
      <p className="mute flex flex-wrap gap-x-3 py-3">
        <span>{t('placed', { moment: formatMoment(group.createdAt, locale) })}</span>
        {group.confirmBy && group.orders.some(({ status }) => status === 'unconfirmed') && (
          <span>{t('confirm_by', { moment: formatMoment(group.confirmBy, locale) })}</span>
        )}
        <span>{t(`language.${group.locale}`)}</span>
      </p>
      {group.isHeldForReview && <Notice tone="stop">{t('held')}</Notice>}
      <Work {...props} />
      <div className="grid grid-cols-1 gap-x-10 gap-y-8 pt-6 wide:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="grid min-w-0 grid-cols-1 content-start gap-8">
          <GroupKhata group={group} locale={locale} />
          <GroupMoney group={group} entries={entries} locale={locale} />
        </div>
        <div className="grid min-w-0 grid-cols-1 content-start gap-8">
          <Contact group={group} locale={locale} />
          <GroupTimeline group={group} messages={messages} couriers={couriers} locale={locale} />
        </div>
      </div>
    </>
  );
}

/** What can be done now: for the whole purchase, then part by part. */
async function Work(props: Props) {
  const { group, locale } = props;
  const t = await getTranslations({ locale, namespace: 'admin.order' });
  const waiting = group.orders.find(({ status }) => status === 'unconfirmed');
  return (
    <section aria-label={t('work')} className="border-t-2 border-ink">
      {waiting && (
        <div className="flex flex-wrap items-center gap-3 border-b border-rule py-3">
          <b>{t('whole')}</b>
          <OrderVerbs
            {...props}
            order={verbOrder(waiting)}
            without={['hand_over', 'attempt', 'deliver', 'refuse', 'receive_back', 'cancel']}
          />
        </div>
      )}
      {group.orders.map((order, index) => (
        <div
          key={order.id}
          id={order.id}
          className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-rule py-3"
        >
          <Figure>{index + 1}</Figure>
          <span className="min-w-44 [--mark:1.5rem]">
            <ArtisanBadge id={order.artisan.id} name={order.artisan.name[locale]} />
          </span>
          <OrderChip status={order.status} locale={locale} />
          <ParcelChip parcel={parcelOf(order)} locale={locale} />
          <OrderVerbs {...props} order={verbOrder(order)} without={['confirm']} />
          {isRefundable(order) && may(props.actor, 'refunds.request', null) && (
            <a
              className="btn line"
              href={deskHref(locale, '/admin/refunds/new', { order: order.id })}
            >
              {t('refund')}
            </a>
          )}
        </div>
      ))}
    </section>
  );
}

/** Delivered, and not all of it has gone back. What ends before is refunded by itself. */
const isRefundable = (order: OrderView): boolean =>
  ['paid', 'partially_refunded'].includes(order.paymentStatus) &&
  order.parcels.some(({ status }) => status === 'delivered');

const current = (order: OrderView) =>
  order.parcels.findLast(({ status }) => status !== 'canceled') ?? order.parcels.at(-1) ?? null;

function parcelOf(order: OrderView) {
  const parcel = current(order);
  return parcel && { ...parcel, isAttempted: parcel.trackingStatus === 'attempted' };
}

const verbOrder = (order: OrderView) => ({ ...order, parcel: current(order) });

async function Contact({ group, locale }: { group: DeskGroup; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'admin.order' });
  const { name, city, district, reach } = group.contact;
  return (
    <section aria-labelledby="contact">
      <h2 id="contact" className="mb-2">
        {t('buyer')}
      </h2>
      <address className="mb-3">
        <b>
          <bdi>{name}</bdi>
        </b>
        {reach && (
          <>
            <br />
            <bdi>{reach.line}</bdi>
          </>
        )}
        {reach?.landmark && (
          <>
            <br />
            <bdi>{reach.landmark}</bdi>
          </>
        )}
        <br />
        <bdi>{city}</bdi>, {district[locale]}
        {reach?.postcode && (
          <>
            {' '}
            <Figure>{reach.postcode}</Figure>
          </>
        )}
        {reach?.email && (
          <>
            <br />
            <bdi>{reach.email}</bdi>
          </>
        )}
      </address>
      {reach && isPhone(reach.phone) && <CallLink phone={reach.phone} label={t('call')} />}
      {!reach && <p className="mute">{t('no_reach')}</p>}
    </section>
  );
}
