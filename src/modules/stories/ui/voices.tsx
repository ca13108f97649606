import { getTranslations } from 'next-intl/server';
import { titleIn } from '@/modules/catalog/ui/tongue';
import { addressIn } from '@/ui/address';
import type { Locale } from '@/ui/format';
import { Headline } from '@/ui/headline';
import { Thappa } from '@/ui/thappa-mark';
import type { StoryCard } from '../types';

/** Makers in their own words, each leading to the whole story. */
export async function Voices({
  stories,
  locale,
}: {
  stories: readonly StoryCard[];
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'stories.list' });
  return (
    <ul>
      {stories.map(({ slug, title, artisan }) => (
        <li key={slug} className="voice">
          <Thappa id={artisan.id} fine />
          <div>
            <Headline as="q">{titleIn(artisan.quote[locale], locale)}</Headline>
            <p className="small mute mt-1">
              {t('by', {
                name: artisan.name[locale],
                craft: artisan.craft.name[locale],
                place: artisan.place[locale],
              })}
            </p>
            <p className="mt-2">
              <a className="font-semibold" href={addressIn(locale, `/stories/${slug}`)}>
                {title[locale]}
              </a>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
