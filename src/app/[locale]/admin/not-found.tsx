import { getLocale, getTranslations } from 'next-intl/server';
import { isLocale } from '@/messages/locales';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';

/** The same for what isn't there and for what isn't theirs. */
export default async function DeskNotFound() {
  const asked = await getLocale();
  const locale = isLocale(asked) ? asked : 'en';
  const t = await getTranslations({ locale, namespace: 'admin.not_found' });
  return (
    <main id="main" className="wrap py-16">
      <h1 className="type-4">{t('title')}</h1>
      <p className="mt-4 mb-6 max-w-text">{t('text')}</p>
      <ButtonLink href={addressIn(locale, '/admin')}>{t('back')}</ButtonLink>
    </main>
  );
}
