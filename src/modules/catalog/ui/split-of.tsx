import { getTranslations } from 'next-intl/server';
import { toldSplit } from '@/domain/order/told-split';
import { formatMoney, type Locale } from '@/ui/format';
import { Price } from '@/ui/price';
import { Khata, KhataRow, Split } from '@/ui/split';
import type { Delivery, SplitView } from '../types';

/** Where the price of a piece goes, her share first; the account adds up to the price. */
export async function SplitOf({
  split,
  name,
  delivery,
  locale,
}: {
  split: SplitView;
  name: string;
  /** What the way to an example city costs on top, where it is known. */
  delivery?: Delivery | null;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'catalog.product' });
  const [hers] = split;
  if (!hers) return null;
  return (
    <>
      <Split
        locale={locale}
        label={t.rich('getsSum', {
          name,
          amount: formatMoney(hers.amount, locale),
          sum: () => <Price amount={hers.amount} locale={locale} />,
        })}
        parts={toldSplit(split).map(({ part, amount }) => ({
          key: part,
          label: part === 'artisan' ? name : t(`part.${part}`, { name }),
          amount,
        }))}
      />
      {delivery && (
        <Khata className="small">
          <KhataRow label={t('deliveryOnTop', { city: delivery.city.name[locale] })}>
            <Price amount={delivery.price} locale={locale} />
          </KhataRow>
        </Khata>
      )}
    </>
  );
}
