import { getLocale, getTranslations } from 'next-intl/server';
import { isLocale } from '@/messages/locales';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import { Heading } from '@/ui/headline';

/** A wrong key, a missing one and a number nobody has say the same: how to find the order anyway. */
export default async function OrderNotFound() {
  const asked = await getLocale();
  const locale = isLocale(asked) ? asked : 'en';
  const t = await getTranslations({ locale, namespace: 'orders.not_here' });
  return (
    <main id="main" className="wrap py-16">
      <Heading level={1}>{t('title')}</Heading>
      <p className="mt-4 mb-6 max-w-text text-t1">{t('text')}</p>
      <ButtonLink href={addressIn(locale, '/track')}>{t('track')}</ButtonLink>
    </main>
  );
}
