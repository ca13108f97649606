import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/messages/locales';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import { Heading } from '@/ui/headline';

/** What a wrong or old address says, and the ways on. */
export async function NotHere({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'shop.notFound' });
  return (
    <div className="wrap py-16">
      <Heading level={1}>{t('title')}</Heading>
      <p className="mt-4 mb-6 max-w-text text-t1">{t('text')}</p>
      <p className="flex flex-wrap gap-4">
        <ButtonLink href={addressIn(locale, '/search')}>{t('search')}</ButtonLink>
        <ButtonLink variant="line" href={addressIn(locale, '/')}>
          {t('home')}
        </ButtonLink>
      </p>
    </div>
  );
}
