import type { CraftTile } from '@/modules/catalog/types';
import { inQuilt } from '@/modules/catalog/ui/home-quilt';
import type { StoryCard } from '@/modules/stories/types';
import { addressIn } from '@/ui/address';
import type { Locale } from '@/ui/format';

/** The large picture of the quilt: the newest story that has one. */
export function heroOf(stories: readonly StoryCard[], locale: Locale) {
  for (const { picture, slug, title } of stories) {
    if (picture)
      return { picture, href: addressIn(locale, `/stories/${slug}`), name: title[locale] };
  }
  return null;
}

/** The front page's Urdu headlines, what stands highest first. */
export const homeHeadlines = (
  t: (key: string, values?: Record<string, number>) => string,
  crafts: readonly CraftTile[],
  stories: readonly StoryCard[],
): string[] => [
  `${t('heroFirst')} ${t('heroSecond')}`,
  t('allCrafts', { count: crafts.length }),
  ...['new', 'voices', 'split', 'regions'].map((key) => t(key)),
  ...inQuilt(crafts).map((craft) => craft.name.ur),
  ...stories.map((story) => story.artisan.quote.ur),
];
