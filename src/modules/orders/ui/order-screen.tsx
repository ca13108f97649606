import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { isPhone, maskedPhone } from '@/domain/phone';
import { formatMoment, type Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { Khata } from '@/ui/split';
import type { GroupView } from '../queries/group';
import { CashReady } from './cash-ready';
import { ConfirmOrder } from './confirm-order';
import { OrderPart } from './order-part';
import { stageOf } from './stage';
import { Sums } from './sums';

type Props = {
  readonly group: GroupView;
  readonly orderKey: string;
  readonly headline: string;
  /** What is to be paid and how, above all parcels. */
  readonly payment: ReactNode;
  /** Money that goes back, below the account. */
  readonly refunds: ReactNode;
  readonly locale: Locale;
};

/** A purchase as its buyer follows it: what happens next, what she must do, and each parcel on its way. */
export async function OrderScreen({ group, orderKey, headline, payment, refunds, locale }: Props) {
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
        {payment}
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
        <div>
          <Account group={group} locale={locale} />
          {refunds}
        </div>
      </section>
    </>
  );
}

async function WhereTo({ group, locale }: { group: GroupView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'orders' });
  const { contact, address } = group;
  return (
    <div className="min-w-0">
      <h2 className="size-1 mb-2">{t('where_to')}</h2>
      <address className="[overflow-wrap:anywhere]">
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
        <bdi>{address.city}</bdi>
        {locale === 'ur' ? '، ' : ', '}
        {address.district[locale]}
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
        <Sums orders={due} totalLabel={t('total')} locale={locale} />
      </Khata>
      <p className="small mute mt-2">{t(howPaid(group))}</p>
    </div>
  );
}

function howPaid({ payment }: GroupView): 'paid_at_door' | 'paid_before' | 'to_be_paid' {
  if (payment.method === 'cod') return 'paid_at_door';
  return payment.status === 'captured' ? 'paid_before' : 'to_be_paid';
}
