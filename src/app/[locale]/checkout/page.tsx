import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { isLocale } from '@/messages/locales';
import { type CheckoutView, checkoutView } from '@/modules/checkout/queries';
import { CheckoutScreen } from '@/modules/checkout/ui/checkout-screen';
import { pathOfPlaced } from '@/modules/orders/queries/tracked';
import { checkoutAction } from '@/modules/settlement/actions';
import { heldCart } from '@/platform/cart-cookie';
import { now } from '@/platform/clock';
import { cutHeadlines } from '@/platform/headline-font';
import { log } from '@/platform/log';
import { inLocale } from '@/platform/request';
import { randomText } from '@/platform/secrets';
import { Heading, HeadlineFont } from '@/ui/headline';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ district?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'checkout' });
  return { title: t('page_title'), robots: { index: false } };
}

export default async function CheckoutPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations({ locale, namespace: 'checkout' });
  const held = await heldCart();
  if (!held) redirect(inLocale(locale, '/cart'));
  const district = [(await searchParams).district].flat()[0] ?? '';
  const seen = await look(held, district);
  if (seen.placed !== null) redirect(inLocale(locale, seen.placed));
  if (seen.isEmpty) redirect(inLocale(locale, '/cart'));
  return (
    <main id="main" className="wrap py-6">
      <HeadlineFont cut={locale === 'ur' ? await cutHeadlines([t('title')]) : null} />
      <Heading level={1} size={4} className="mb-5">
        {t('title')}
      </Heading>
      <CheckoutScreen
        view={seen.view}
        action={checkoutAction}
        cartId={held.cartId}
        district={district}
        idempotencyKey={randomText(18)}
        locale={locale}
      />
    </main>
  );
}

type Seen = { view: CheckoutView | null; placed: string | null; isEmpty: boolean };

/** While the database is away the page still stands, so that a form sent without scripts isn't lost. */
async function look(held: { cartId: string; token: string }, district: string): Promise<Seen> {
  try {
    const moment = now();
    const view = await checkoutView(held, { district, method: 'cod' }, moment);
    if (!view.ok) return { view: null, placed: null, isEmpty: true };
    const placed = await pathOfPlaced(held, moment);
    return { view: view.value, placed, isEmpty: view.value.cart.count === 0 };
  } catch (error) {
    log.error('checkout.unreadable', { error });
    return { view: null, placed: null, isEmpty: false };
  }
}
