import { getLocale, getTranslations } from 'next-intl/server';
import { isLocale } from '@/messages/locales';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import { Heading } from '@/ui/headline';

/** What a wrong or old address says; the shop around it stays. */
export default async function NotFound() {
  const asked = await getLocale();
  const locale = isLocale(asked) ? asked : 'en';
  const t = await getTranslations({ locale, namespace: 'shop.notFound' });
  return (
    <main id="main" className="wrap py-16">
      <Heading level={1}>{t('title')}</Heading>
      <p className="mt-4 mb-6 max-w-text text-t1">{t('text')}</p>
      <p className="flex flex-wrap gap-4">
        <ButtonLink href={addressIn(locale, '/search')}>{t('search')}</ButtonLink>
        <ButtonLink variant="line" href={addressIn(locale, '/')}>
          {t('home')}
        </ButtonLink>
      </p>
    </main>
  );
}
