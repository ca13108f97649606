import { getTranslations } from 'next-intl/server';
import type { Money } from '@/domain/money';
import type { SplitWay } from '@/domain/order/split-ways';
import { formatMoney, type Locale } from '@/ui/format';
import { Price } from '@/ui/price';
import { Khata, KhataRow, Split } from '@/ui/split';

type Props = {
  readonly price: Money;
  readonly ways: readonly SplitWay[];
  readonly locale: Locale;
};

/** What a price brings her: the first way of paying as a bar, every other that comes to another sum below it. */
export async function PriceWays({ price, ways, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'pieces' });
  const [first, ...others] = ways;
  if (!first) return null;
  return (
    <>
      {others.length > 0 && <p className="mb-1">{wayWords(first, ways, t, locale)}</p>}
      <WayBar way={first} price={price} locale={locale} isFolded />
      {others.length > 0 && (
        <>
          <Khata className="mt-3">
            {others.map((way) => (
              <KhataRow key={keyOf(way)} label={wayWords(way, ways, t, locale)} kind="maker">
                {way.parts[0] && <Price amount={way.parts[0].amount} locale={locale} />}
              </KhataRow>
            ))}
          </Khata>
          <details>
            <summary className="plain small">{t('where_each')}</summary>
            {others.map((way) => (
              <section key={keyOf(way)} className="mb-5">
                <p className="mb-1">{wayWords(way, ways, t, locale)}</p>
                <WayBar way={way} price={price} locale={locale} />
              </section>
            ))}
          </details>
        </>
      )}
      <p className="mute mt-3">{t('delivery')}</p>
    </>
  );
}

async function WayBar({
  way: { parts },
  price,
  isFolded,
  locale,
}: Omit<Props, 'ways'> & { way: SplitWay; isFolded?: boolean }) {
  const t = await getTranslations({ locale, namespace: 'pieces' });
  const tStudio = await getTranslations({ locale, namespace: 'studio.split' });
  const [hers] = parts;
  if (!hers) return null;
  return (
    <Split
      locale={locale}
      label={t.rich('gets', {
        amount: formatMoney(hers.amount, locale),
        sum: () => <Price amount={hers.amount} locale={locale} />,
      })}
      parts={parts.map(({ part, amount }) => ({
        key: part,
        label: part === 'artisan' ? t('you') : tStudio(part),
        amount,
      }))}
      foldedLabel={isFolded ? t('where') : undefined}
      total={{ label: tStudio('total'), amount: price }}
    />
  );
}

const keyOf = ({ methods }: SplitWay): string => methods.join();

type Words = Awaited<ReturnType<typeof getTranslations<'pieces'>>>;

function wayWords(
  { methods }: SplitWay,
  ways: readonly SplitWay[],
  t: Words,
  locale: Locale,
): string {
  if (methods.length === 1 && methods[0] === 'cod') return t('way_cash');
  // Cash and all the rest: the rest need not be named one by one.
  if (ways.length === 2 && !methods.includes('cod')) return t('way_before');
  const names = methods.map((method) => t(`method.${method}`));
  const list = new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
  return t('way_by', { methods: list });
}
