import { getTranslations } from 'next-intl/server';
import { isUrdu, Tongue, titleIn } from '@/modules/catalog/ui/tongue';
import { addressIn } from '@/ui/address';
import type { Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import type { ArtisanView } from '../types';

/** Who the maker is, and the stories that were told, each by its opening. */
export async function ArtisanAbout({ artisan, locale }: { artisan: ArtisanView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'artisans.page' });
  const name = artisan.name[locale];
  // A sentence is not put together of two languages.
  const isTheirs = isUrdu(name) === (locale === 'ur');
  if (!artisan.about[locale] && artisan.stories.length === 0) return null;
  return (
    <div className="sec wrap grid gap-10 wide:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] wide:gap-20">
      {artisan.about[locale] && (
        <section>
          <Heading level={2}>{t(isTheirs ? 'about' : 'aboutMaker', { name })}</Heading>
          <p className="mt-4 max-w-text">
            <Tongue text={artisan.about[locale]} locale={locale} />
          </p>
        </section>
      )}
      {artisan.stories.length > 0 && (
        <div className="grid content-start gap-8">
          {artisan.stories.map((story) => (
            <article key={story.slug} className="border-t-2 border-ink pt-4">
              <Heading level={2} size={2}>
                {titleIn(story.title[locale], locale)}
              </Heading>
              <p className="mt-2 line-clamp-4">
                <Tongue text={story.opening[locale]} locale={locale} />
              </p>
              <p className="mt-3">
                <a className="font-semibold" href={addressIn(locale, `/stories/${story.slug}`)}>
                  {t('readStory')}
                  <span className="vh">: {story.title[locale]}</span>
                </a>
              </p>
            </article>
          ))}
        </div>
      )}
    </div>
  );
}
