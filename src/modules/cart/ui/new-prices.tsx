import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/ui/action-form';
import { formatMoney, type Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { Notice } from '@/ui/notice';
import { SubmitButton } from '@/ui/submit-button';
import { acceptPricesAction } from '../actions';
import type { CartView } from '../queries';
import { hasNewPrice } from './line-issues';

/** Prices that changed since the buyer chose, old beside new, and one button to agree. */
export async function NewPrices({ cart, locale }: { cart: CartView; locale: Locale }) {
  const changed = cart.sections.flatMap(({ lines }) => lines.filter(hasNewPrice));
  if (changed.length === 0) return null;
  const t = await getTranslations({ locale, namespace: 'cart' });
  const count = changed.length;
  return (
    <Notice tone="now" sign={<Icon name="tag" />}>
      <p>
        <b>{t('price_changed', { count })}</b>
      </p>
      <ul className="mb-3">
        {changed.map((line) => (
          <li key={line.cartLineId}>
            {t('price_was', {
              title: line.title[locale],
              was: formatMoney(line.seenPrice, locale),
              now: formatMoney(line.price, locale),
            })}
          </li>
        ))}
      </ul>
      <ActionForm action={acceptPricesAction} hidden={{ locale }} name="prices">
        <SubmitButton variant="line" busyLabel={t('accepting')}>
          {t('accept_prices', { count })}
        </SubmitButton>
      </ActionForm>
    </Notice>
  );
}
