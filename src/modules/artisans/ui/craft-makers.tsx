import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import type { ArtisanCard } from '../types';
import { ArtisanList } from './artisan-list';

/** Who makes a craft here; nothing at all while nobody does. */
export async function CraftMakers({
  artisans,
  locale,
}: {
  artisans: readonly ArtisanCard[];
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'catalog.craft' });
  if (artisans.length === 0) return null;
  return (
    <section className="sec wrap">
      <div className="head-row">
        <Heading level={2}>{t('makers')}</Heading>
        <span className="mute">{t('makersNote', { count: artisans.length })}</span>
      </div>
      <ArtisanList artisans={artisans} locale={locale} />
    </section>
  );
}
