import { getTranslations } from 'next-intl/server';
import type { BuyersRefund } from '@/modules/refunds/queries/buyer';
import { formatMoment, type Locale } from '@/ui/format';
import { Price } from '@/ui/price';
import { Khata, KhataRow } from '@/ui/split';

/** What goes back of a purchase, where to, and how far it has come; nothing where nothing does. */
export async function MoneyBack({
  refunds,
  locale,
}: {
  refunds: readonly BuyersRefund[];
  locale: Locale;
}) {
  if (refunds.length === 0) return null;
  const t = await getTranslations({ locale, namespace: 'pay.refund' });
  return (
    <div className="mt-6">
      <h2 className="size-1 mb-2">{t('title')}</h2>
      <Khata>
        {refunds.map((refund) => (
          <KhataRow key={refund.number} label={<About refund={refund} locale={locale} />}>
            <Price
              amount={refund.amount.minor > 0 ? refund.amount : refund.credit}
              locale={locale}
            />
          </KhataRow>
        ))}
      </Khata>
    </div>
  );
}

async function About({ refund, locale }: { refund: BuyersRefund; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'pay.refund' });
  const moment = refund.paidAt ? formatMoment(refund.paidAt, locale) : '';
  return (
    <>
      {t(`to.${refund.destination}`)}
      {refund.destinationMasked && (
        <>
          {' '}
          <bdi className="num">{refund.destinationMasked}</bdi>
        </>
      )}
      <span className="small mute block">{t(`stage.${refund.stage}`, { moment })}</span>
    </>
  );
}
