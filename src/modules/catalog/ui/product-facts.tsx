import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/ui/format';
import { formatNumber } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { Khata, KhataRow } from '@/ui/split';
import { Stitch } from '@/ui/status';
import type { Place, ProductView } from '../types';
import { placeLine } from './place-line';
import { Tongue } from './tongue';

/** What it is, how it was made, and its account of facts. */
export async function ProductFacts({ product, locale }: { product: ProductView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'catalog.product' });
  const list = (places: readonly Place[]) =>
    places.map((place) => place.name[locale]).join(locale === 'ur' ? '، ' : ', ');
  const { artisan, hoursOfWork } = product;
  const rows: [label: string, value: string][] = [
    [t('material'), list(product.materials)],
    [t('technique'), list(product.techniques)],
    [t('size'), product.size[locale]],
    [t('scale'), product.scale[locale]],
    [t('weight'), product.isWeighed ? weight(product.weightGrams) : ''],
    [t('hours'), hoursOfWork > 0 ? t('hoursCount', { count: hoursOfWork }) : ''],
    [t('care'), product.care[locale]],
    [t('from'), placeLine(artisan.place, artisan.district.name, locale)],
  ];
  function weight(grams: number) {
    return grams < 1000
      ? t('grams', { count: String(grams) })
      : t('kilograms', { count: formatNumber(Math.round(grams / 100) / 10) });
  }
  return (
    <section className="wrap sec grid gap-10 wide:grid-cols-3 wide:gap-14">
      <div>
        <Heading level={2}>{t('description')}</Heading>
        <p className="mt-5 max-w-text whitespace-pre-line">
          <Tongue
            text={product.description[locale]}
            language={product.languages.description[locale]}
            locale={locale}
          />
        </p>
      </div>
      {product.steps.length > 0 && (
        <div>
          <Heading level={2}>{t('howMade')}</Heading>
          <div className="mt-5">
            <Stitch
              steps={product.steps.map((step) => ({
                key: step.text.en,
                state: 'done',
                title: <Tongue text={step.text[locale]} locale={locale} />,
                note: step.duration[locale],
              }))}
            />
          </div>
        </div>
      )}
      <div>
        <Heading level={2}>{t('whatItIs')}</Heading>
        <Khata className="mt-5">
          {rows.map(([label, value]) =>
            value === '' ? null : (
              <KhataRow key={label} label={label}>
                <Tongue text={value} locale={locale} />
              </KhataRow>
            ),
          )}
        </Khata>
      </div>
    </section>
  );
}
