import { getTranslations } from 'next-intl/server';
import { Tongue, titleIn } from '@/modules/catalog/ui/tongue';
import { addressIn } from '@/ui/address';
import type { Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { Photo } from '@/ui/photo';
import { Thappa } from '@/ui/thappa-mark';
import type { StoryCard } from '../types';

/** Stories side by side, each with its picture, title, teller and opening lines. */
export async function StoryList({
  stories,
  locale,
}: {
  stories: readonly StoryCard[];
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'stories.list' });
  return (
    <div className="story-grid grid gap-x-8 gap-y-12 sm:grid-cols-2 wide:grid-cols-3">
      {stories.map(({ slug, title, opening, artisan, picture }, index) => (
        <article key={slug} className="card">
          {picture && (
            <Photo
              photo={{ ...picture, alt: picture.alt[locale] }}
              ratio="5/4"
              sizes="(min-width: 60rem) 25rem, (min-width: 40rem) 50vw, 88vw"
              priority={index === 0}
            />
          )}
          <a href={addressIn(locale, `/stories/${slug}`)}>
            <Heading level={2} size={2} className="mt-3">
              {titleIn(title[locale], locale)}
            </Heading>
          </a>
          <p className="by mt-2">
            <Thappa id={artisan.id} />
            {t('by', {
              name: artisan.name[locale],
              craft: artisan.craft.name[locale],
              place: artisan.place[locale],
            })}
          </p>
          <p className="mt-2 line-clamp-3">
            <Tongue text={opening[locale]} locale={locale} />
          </p>
        </article>
      ))}
    </div>
  );
}
