import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { isLocale } from '@/messages/locales';
import { CartScreen, type CartSums, EmptyCart } from '@/modules/cart/ui/cart-screen';
import { DestinationForm } from '@/modules/cart/ui/destination-form';
import { checkoutView, type Quote } from '@/modules/checkout/queries';
import { DistrictOptions } from '@/modules/checkout/ui/district-options';
import { pathOfPlaced } from '@/modules/orders/queries/tracked';
import { heldCart } from '@/platform/cart-cookie';
import { now } from '@/platform/clock';
import { cutHeadlines } from '@/platform/headline-font';
import { addressIn } from '@/ui/address';
import { HeadlineFont } from '@/ui/headline';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ district?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'cart' });
  return { title: t('title'), robots: { index: false } };
}

export default async function CartPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations({ locale, namespace: 'cart' });
  const district = [(await searchParams).district].flat()[0] ?? '';
  const held = await heldCart();
  const moment = now();
  const view = held && (await checkoutView(held, { district, method: 'cod' }, moment));
  const placed = held && (await pathOfPlaced(held, moment));
  const query = district ? `?${new URLSearchParams({ district })}` : '';
  return (
    <main id="main" className="wrap py-6">
      <HeadlineFont cut={locale === 'ur' ? await cutHeadlines([t('title'), t('summary')]) : null} />
      {view?.ok && view.value.cart.count > 0 ? (
        <CartScreen
          cart={view.value.cart}
          sums={view.value.quote && sumsOf(view.value.quote)}
          now={moment}
          locale={locale}
          checkoutHref={addressIn(locale, `/checkout${query}`)}
          destination={
            <DestinationForm district={district} locale={locale}>
              <DistrictOptions districts={view.value.districts} locale={locale} />
            </DestinationForm>
          }
        />
      ) : (
        <EmptyCart locale={locale} placedHref={placed && addressIn(locale, placed)} />
      )}
    </main>
  );
}

const sumsOf = ({ shipping, total, orders }: Quote): CartSums => ({
  shipping,
  total,
  byArtisan: Object.fromEntries(orders.map((order) => [order.artisanId, order])),
});
