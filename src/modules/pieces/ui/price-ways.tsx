import { getTranslations } from 'next-intl/server';
import type { Money } from '@/domain/money';
import type { SplitWay } from '@/domain/order/split-ways';
import { formatMoney, type Locale } from '@/ui/format';
import { Price } from '@/ui/price';
import { Split } from '@/ui/split';

/** What a price brings her: one bar for each way of paying that comes to another sum. */
export async function PriceWays({
  price,
  ways,
  locale,
}: {
  price: Money;
  ways: readonly SplitWay[];
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'pieces' });
  const tStudio = await getTranslations({ locale, namespace: 'studio.split' });
  return (
    <div className="grid gap-4">
      {ways.map(({ methods, parts }) => {
        const [hers] = parts;
        return (
          <section key={methods.join()}>
            {ways.length > 1 && <p className="mb-1">{wayWords(methods, t)}</p>}
            <Split
              locale={locale}
              label={
                hers &&
                t.rich('gets', {
                  amount: formatMoney(hers.amount, locale),
                  sum: () => <Price amount={hers.amount} locale={locale} />,
                })
              }
              parts={parts.map(({ part, amount }) => ({
                key: part,
                label: part === 'artisan' ? t('you') : tStudio(part),
                amount,
              }))}
              foldedLabel={t('where')}
              total={{ label: tStudio('total'), amount: price }}
            />
          </section>
        );
      })}
      <p className="mute">{t('delivery')}</p>
    </div>
  );
}

type Words = Awaited<ReturnType<typeof getTranslations<'pieces'>>>;

function wayWords(methods: SplitWay['methods'], t: Words): string {
  if (methods.length === 1 && methods[0] === 'cod') return t('way_cash');
  // Everything but cash is paid before; a single one of them says which.
  if (methods.length > 1 && !methods.includes('cod')) return t('way_before');
  return t('way_by', { methods: methods.map((method) => t(`method.${method}`)).join(' · ') });
}
