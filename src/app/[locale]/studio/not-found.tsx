import { getLocale, getTranslations } from 'next-intl/server';
import { isLocale } from '@/messages/locales';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';

/** What isn't theirs and what isn't there say the same. */
export default async function StudioNotFound() {
  const asked = await getLocale();
  const locale = isLocale(asked) ? asked : 'en';
  const t = await getTranslations({ locale, namespace: 'studio.not_found' });
  return (
    <main id="main" className="wrap py-16">
      <h1>{t('title')}</h1>
      <p className="mt-4 mb-6 max-w-text text-t1">{t('text')}</p>
      <ButtonLink size="big" href={addressIn(locale, '/studio')}>
        {t('home')}
      </ButtonLink>
    </main>
  );
}
