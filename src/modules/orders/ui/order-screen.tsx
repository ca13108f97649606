import { getTranslations } from 'next-intl/server';
import { sum } from '@/domain/money';
import { isPhone, maskedPhone } from '@/domain/phone';
import { formatMoment, type Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { Price } from '@/ui/price';
import { Khata, KhataRow } from '@/ui/split';
import type { GroupView } from '../queries/group';
import { CashReady } from './cash-ready';
import { ConfirmOrder } from './confirm-order';
import { OrderPart } from './order-part';
import { stageOf } from './stage';

type Props = {
  readonly group: GroupView;
  readonly orderKey: string;
  readonly headline: string;
  readonly locale: Locale;
};

/** A purchase as its buyer follows it: what happens next, what she must do, and each parcel on its way. */
export async function OrderScreen({ group, orderKey, headline, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'orders' });
  return (
    <>
      <p className="small mute">
        {t('number')} <span className="num">{group.number}</span> ·{' '}
        {t('placed', { moment: formatMoment(group.createdAt, locale) })}
      </p>
      <Heading level={1} className="max-w-[20ch]">
        {headline}
      </Heading>
      <div className="mt-5 mb-8 grid max-w-[46rem] gap-4">
        <ConfirmOrder group={group} orderKey={orderKey} locale={locale} />
        <CashReady group={group} locale={locale} />
      </div>
      {group.orders.map((order) => (
        <OrderPart
          key={order.id}
          order={order}
          paysCash={group.payment.method === 'cod'}
          confirmBy={group.confirmBy}
          locale={locale}
        />
      ))}
      <section className="grid gap-8 border-t-2 border-ink pt-6 wide:grid-cols-2 wide:gap-16">
        <WhereTo group={group} locale={locale} />
        <Account group={group} locale={locale} />
      </section>
    </>
  );
}

async function WhereTo({ group, locale }: { group: GroupView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'orders' });
  const { contact, address } = group;
  return (
    <div>
      <h2 className="size-1 mb-2">{t('where_to')}</h2>
      <address>
        <bdi>
          <b>{contact.name}</b>
        </bdi>
        <br />
        <bdi>{address.line}</bdi>
        {address.landmark && (
          <>
            <br />
            {t('near', { landmark: address.landmark })}
          </>
        )}
        <br />
        <bdi>{address.city}</bdi>, {address.district[locale]}
        <br />
        {isPhone(contact.phone) && <span className="num">{maskedPhone(contact.phone)}</span>}
      </address>
    </div>
  );
}

/** Only what will still be paid: a part that ended costs nothing. */
async function Account({ group, locale }: { group: GroupView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'orders' });
  const due = group.orders.filter((order) => !['ended', 'refused'].includes(stageOf(order)));
  if (due.length === 0) return null;
  return (
    <div>
      <h2 className="size-1 mb-2">{t('account')}</h2>
      <Khata>
        <KhataRow label={t('items')}>
          <Price amount={sum(due.map((order) => order.items))} locale={locale} />
        </KhataRow>
        <KhataRow label={t('delivery')}>
          <Price amount={sum(due.map((order) => order.shipping))} locale={locale} />
        </KhataRow>
        <KhataRow label={t('total')} kind="sum">
          <Price amount={sum(due.map((order) => order.total))} locale={locale} />
        </KhataRow>
      </Khata>
      {group.payment.method === 'cod' && <p className="small mute mt-2">{t('paid_at_door')}</p>}
    </div>
  );
}
