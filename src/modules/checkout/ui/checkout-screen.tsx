import { getTranslations } from 'next-intl/server';
import { sum } from '@/domain/money';
import type { CartSection } from '@/modules/cart/queries';
import { addressIn } from '@/ui/address';
import type { Locale } from '@/ui/format';
import { Notice } from '@/ui/notice';
import { Photo } from '@/ui/photo';
import { Price } from '@/ui/price';
import { Thappa } from '@/ui/thappa-mark';
import { type CheckoutView, offeredWays } from '../queries';
import { type CheckoutAction, CheckoutForm } from './checkout-form';
import { checkoutWords } from './checkout-words';
import { DistrictOptions } from './district-options';
import type { ShownParcel } from './order-account';
import { shownQuote } from './shown-quote';
import { shownWays } from './shown-ways';

type Props = {
  /** `null` when it could not be read: the form then stays with what was typed. */
  readonly view: CheckoutView | null;
  readonly action: CheckoutAction;
  readonly cartId: string;
  readonly district: string;
  readonly idempotencyKey: string;
  readonly locale: Locale;
};

/** The checkout with everything drawn that needs no scripts. */
export async function CheckoutScreen({
  view,
  action,
  cartId,
  district,
  idempotencyKey,
  locale,
}: Props) {
  const t = await getTranslations({ locale, namespace: 'checkout' });
  const sections = view?.cart.sections ?? [];
  const count = sections.length;
  const parcels = await Promise.all(
    sections.map((section, index) => shownParcel(section, index + 1, locale)),
  );
  return (
    <>
      {view === null && (
        <div className="mb-6">
          <Notice tone="stop" urgent>
            {t('unavailable')}
          </Notice>
        </div>
      )}
      <CheckoutForm
        action={action}
        locale={locale}
        cartId={cartId}
        idempotencyKey={idempotencyKey}
        district={district}
        quote={await shownQuote(view?.quote ?? null, district, locale)}
        ways={await shownWays(view?.ways ?? offeredWays(), locale)}
        districtOptions={view && <DistrictOptions districts={view.districts} locale={locale} />}
        parcels={parcels}
        items={view?.cart.items ?? sum([])}
        counted={{
          pieces: t('pieces', { count: view?.cart.count ?? 0 }),
          parcels: t('parcels', { count }),
          days: count > 0 ? t('different_days', { count }) : '',
        }}
        cartHref={addressIn(locale, '/cart')}
        words={await checkoutWords(locale)}
      />
    </>
  );
}

async function shownParcel(
  { artisan, lines }: CartSection,
  position: number,
  locale: Locale,
): Promise<ShownParcel> {
  const t = await getTranslations({ locale, namespace: 'checkout' });
  return {
    artisanId: artisan.id,
    title: t('parcel', { position, artisan: artisan.name[locale] }),
    mark: <Thappa id={artisan.id} fine />,
    lines: (
      <ul className="py-2">
        {lines.map((line) => (
          <li key={line.cartLineId} className="flex items-start gap-3 py-1.5">
            <div className="w-13 flex-none">
              {line.image && <Photo photo={{ ...line.image, alt: '' }} sizes="3.25rem" />}
            </div>
            <p className="min-w-0 flex-1">
              {line.title[locale]}
              <span className="small mute block">
                {[line.options[locale], t('quantity', { quantity: line.quantity })]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {line.wish !== '' && (
                <b className="small block break-words">
                  <bdi>“{line.wish}”</bdi>
                </b>
              )}
            </p>
            <Price amount={line.total} locale={locale} />
          </li>
        ))}
      </ul>
    ),
  };
}
