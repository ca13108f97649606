import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { fewLeft } from '@/domain/stock/available';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import { RadioCards } from '@/ui/choice';
import { Select } from '@/ui/field';
import { formatDay, formatDayRange, formatMoney, type Locale } from '@/ui/format';
import { Heading, Headline } from '@/ui/headline';
import { Icon } from '@/ui/icon';
import { Notice } from '@/ui/notice';
import { Price } from '@/ui/price';
import type { ProductView, VariantView } from '../types';
import { type AddToCartAction, AddToCartForm } from './add-to-cart-form';
import { namesPlace } from './place-line';
import { ProductTerms } from './product-terms';
import { SplitOf } from './split-of';
import { Tongue } from './tongue';

const offered = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Title, price, split, delivery and the form: all that is needed to decide. */
export async function ProductBuy({
  product,
  locale,
  action,
}: {
  product: ProductView;
  locale: Locale;
  /** Null where it is only looked at. */
  action: AddToCartAction | null;
}) {
  const t = await getTranslations({ locale, namespace: 'catalog.product' });
  const name = product.artisan.name[locale];
  const shown = shownVariant(product);
  if (!shown) return null;
  const isSold = product.variants.every((variant) => variant.available === 0);
  return (
    <section className="px-gut py-5 wide:p-0">
      {locale === 'en' && (
        <Headline as="p" size={3} lang="ur" className="text-madder">
          {product.craft.name.ur}
        </Headline>
      )}
      <Heading level={1} size={4}>
        {titleIn(product, locale)}
      </Heading>
      <p className="mute mt-2 mb-4">
        {namesPlace(product.artisan.name, product.artisan.place, locale)
          ? name
          : t('by', { name, place: product.artisan.place[locale] })}{' '}
        {product.size[locale] && `· ${product.size[locale]}`}
      </p>
      <p className="text-t3 leading-snug">
        <Price amount={shown.price} locale={locale} />
      </p>
      <div className="mt-4 mb-5">
        <SplitOf split={shown.split} name={name} delivery={product.delivery} locale={locale} />
      </div>
      <Away product={product} locale={locale} />
      {isSold ? (
        <SoldOut product={product} locale={locale} />
      ) : (
        <>
          <ProductTerms product={product} shown={shown} locale={locale} />
          {action && (
            <AddToCartForm
              action={action}
              locale={locale}
              words={{ add: t('addToCart'), adding: t('adding') }}
              asks={
                product.asks && {
                  question: product.asks.question[locale],
                  hint: t('wishHint', { name, letters: product.asks.letters }),
                  letters: product.asks.letters,
                }
              }
              aside={<Price amount={shown.price} locale={locale} />}
            >
              <Choice product={product} shown={shown} locale={locale} />
            </AddToCartForm>
          )}
        </>
      )}
    </section>
  );
}

/** The bare text where it is in the page's language, as only that is set in the headline face. */
function titleIn({ title, languages }: ProductView, locale: Locale): ReactNode {
  const language = languages.title[locale];
  const text = title[locale];
  return language === locale ? text : <Tongue text={text} language={language} locale={locale} />;
}

/** The first variant that can be had, or the first of all. */
export const shownVariant = (product: ProductView): VariantView | undefined =>
  product.variants.find((variant) => variant.available > 0) ?? product.variants[0];

async function Choice({
  product,
  shown,
  locale,
}: {
  product: ProductView;
  shown: VariantView;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'catalog.product' });
  const name = product.artisan.name[locale];
  const most = Math.max(...product.variants.map((variant) => variant.available));
  const note = (variant: VariantView) => {
    if (variant.available === 0) return t('variantSold');
    const [hers] = variant.split;
    const amount = formatMoney(variant.price, locale);
    return hers
      ? `${amount} · ${t('gets', { name, amount: formatMoney(hers.amount, locale) })}`
      : amount;
  };
  return (
    <div className="my-4 grid gap-4">
      {product.variants.length > 1 ? (
        <RadioCards
          name="variantId"
          legend={t('variant')}
          defaultValue={shown.id}
          cards={product.variants.map((variant) => ({
            value: variant.id,
            label: variant.options[locale],
            note: note(variant),
            disabled: variant.available === 0,
          }))}
        />
      ) : (
        <input type="hidden" name="variantId" value={shown.id} />
      )}
      <div className="flex flex-wrap items-end gap-x-4">
        {most > 1 ? (
          <div className="w-28 [&>.field]:mb-0">
            <Select name="quantity" label={t('quantity')} defaultValue="1">
              {offered.slice(0, most).map((count) => (
                <option key={count}>{count}</option>
              ))}
            </Select>
          </div>
        ) : (
          <input type="hidden" name="quantity" value="1" />
        )}
        <p className="small mute pb-3">{await stockWords(shown, locale)}</p>
      </div>
    </div>
  );
}

async function stockWords(variant: VariantView, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'catalog.product' });
  if (variant.kind === 'made_to_order') return t('madeForYou', { days: variant.makingDays });
  if (variant.kind === 'one_of_a_kind') return t('stockOne');
  return variant.available <= fewLeft
    ? t('stockLeft', { count: variant.available })
    : t('stockMany');
}

async function SoldOut({ product, locale }: { product: ProductView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'catalog.product' });
  const name = product.artisan.name[locale];
  return (
    <div className="grid justify-items-start gap-4">
      <Notice tone="neutral">
        <p>
          <b>{t('soldOut')}.</b> {t('soldOutNote', { name })}
        </p>
      </Notice>
      <ButtonLink variant="line" href={addressIn(locale, `/artisans/${product.artisan.slug}`)}>
        {t('soldOutMore', { name })}
      </ButtonLink>
    </div>
  );
}

async function Away({ product, locale }: { product: ProductView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'catalog.product' });
  const { name, closedFrom, closedTo } = product.artisan;
  if (closedFrom === null) return null;
  const from = new Date(closedFrom);
  const lastDay = closedTo && new Date(Date.parse(closedTo) - 1);
  return (
    <Notice tone="now" sign={<Icon name="calendar-blank" />}>
      <p>
        {closedTo && lastDay
          ? t('away', {
              name: name[locale],
              days: formatDayRange(from, lastDay, locale),
              back: formatDay(new Date(closedTo), locale, { weekday: true }),
            })
          : t('awayFrom', { name: name[locale], day: formatDay(from, locale) })}
      </p>
    </Notice>
  );
}
