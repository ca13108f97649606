import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Money } from '@/domain/money';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import type { Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { EmptyState } from '@/ui/status';
import type { CartView } from '../queries';
import { CartSection, type SectionDelivery } from './cart-section';
import { CartSummary } from './cart-summary';
import { NewPrices } from './new-prices';

export type CartSums = {
  readonly shipping: Money;
  readonly total: Money;
  readonly byArtisan: Readonly<Record<string, SectionDelivery>>;
};

type Props = {
  cart: CartView;
  /** Exact once a district is chosen and nothing stands in the way. */
  sums: CartSums | null;
  /** Where the buyer says her district. */
  destination: ReactNode;
  now: Date;
  locale: Locale;
  checkoutHref: string;
};

/** The whole cart, a section per artisan. */
export async function CartScreen(props: Props) {
  const { cart, sums, destination, now, locale } = props;
  const t = await getTranslations({ locale, namespace: 'cart' });
  return (
    <div className="grid gap-10 wide:grid-cols-[minmax(0,44rem)_minmax(0,24rem)] wide:justify-between wide:gap-16">
      <div className="grid content-start gap-8">
        <div>
          <Heading level={1} size={4}>
            {t('title')}
          </Heading>
          <p className="mute mt-1">
            {t('count', { count: cart.count, artisans: cart.sections.length })}
          </p>
        </div>
        <NewPrices cart={cart} locale={locale} />
        {cart.sections.map((section) => (
          <CartSection
            key={section.artisan.id}
            section={section}
            delivery={sums?.byArtisan[section.artisan.id] ?? null}
            now={now}
            locale={locale}
          />
        ))}
      </div>
      <aside className="wide:sticky wide:top-6 wide:self-start">
        {destination}
        <CartSummary cart={cart} sums={sums} locale={locale} checkoutHref={props.checkoutHref} />
      </aside>
    </div>
  );
}

/** No cart, or nothing in it; `placedHref` is the order its last cart became. */
export async function EmptyCart({
  locale,
  placedHref,
}: {
  locale: Locale;
  placedHref: string | null;
}) {
  const t = await getTranslations({ locale, namespace: 'cart' });
  return (
    <>
      <Heading level={1} size={4} className="mb-6">
        {t('title')}
      </Heading>
      <EmptyState
        action={<ButtonLink href={addressIn(locale, '/crafts')}>{t('browse')}</ButtonLink>}
      >
        {t('empty')}
      </EmptyState>
      {placedHref && (
        <p>
          {t('placed')} <a href={placedHref}>{t('see_placed')}</a>
        </p>
      )}
    </>
  );
}
