import { getTranslations } from 'next-intl/server';
import type { Money } from '@/domain/money';
import { ButtonLink } from '@/ui/button';
import type { Locale } from '@/ui/format';
import { Notice } from '@/ui/notice';
import { Price } from '@/ui/price';
import { Khata, KhataRow } from '@/ui/split';
import type { CartView } from '../queries';

type Props = {
  cart: CartView;
  sums: { readonly shipping: Money; readonly total: Money } | null;
  locale: Locale;
  checkoutHref: string;
};

/** The account of the whole cart and the way on. */
export async function CartSummary({ cart, sums, locale, checkoutHref }: Props) {
  const t = await getTranslations({ locale, namespace: 'cart' });
  const parcels = cart.sections.length;
  return (
    <section aria-labelledby="cart-sum">
      <h2 className="size-2 mb-3" id="cart-sum">
        {t('summary')}
      </h2>
      <Khata>
        <KhataRow label={t('pieces', { count: cart.count })}>
          <Price amount={cart.items} locale={locale} />
        </KhataRow>
        <KhataRow label={t('parcels', { count: parcels })}>
          {sums ? <Price amount={sums.shipping} locale={locale} /> : t('delivery_later')}
        </KhataRow>
        <KhataRow label={sums ? t('total') : t('total_before')} kind="sum">
          <Price amount={sums?.total ?? cart.items} locale={locale} />
        </KhataRow>
      </Khata>
      {cart.isOrderable ? (
        <>
          <ButtonLink size="big" wide href={checkoutHref} className="mt-5">
            {t('checkout')}
          </ButtonLink>
          <p className="small mute mt-3">{t('different_days', { count: parcels })}</p>
        </>
      ) : (
        <div className="mt-5">
          <Notice tone="stop">
            {t('not_yet')} <span className="mute">{t('not_all')}</span>
          </Notice>
        </div>
      )}
    </section>
  );
}
