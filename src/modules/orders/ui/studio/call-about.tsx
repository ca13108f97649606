import { getTranslations } from 'next-intl/server';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import type { Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';

type Props = { readonly orderId: string; readonly number: string; readonly locale: Locale };

/** The way to a call about this order, on its card. */
export async function CallLink({ orderId, number, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'studio.call' });
  return (
    <a className="call-link" href={addressIn(locale, `/studio/help?order=${orderId}`)}>
      <Icon name="phone-call" />
      {t('me')} <span className="vh">{t('about', { number })}</span>
    </a>
  );
}

/** The same below the order itself, where there is room for a button. */
export async function CallAbout({ orderId, number, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'studio.call' });
  return (
    <ButtonLink
      variant="line"
      size="big"
      wide
      href={addressIn(locale, `/studio/help?order=${orderId}`)}
    >
      <Icon name="phone-call" />
      <span>
        {t('me')} <span className="vh">{t('about', { number })}</span>
      </span>
    </ButtonLink>
  );
}
