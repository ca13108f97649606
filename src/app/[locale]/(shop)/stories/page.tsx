import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { storyCards } from '@/modules/stories/queries/published';
import { StoryList } from '@/modules/stories/ui/story-list';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import { Heading, HeadlineFont } from '@/ui/headline';
import { EmptyState } from '@/ui/status';
import { headlines } from '../headlines';
import { pageLanguage, pageMetadata } from '../page-language';

type Props = { params: Promise<{ locale: string }> };

export const dynamic = 'force-static';
export const revalidate = false;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLanguage(params);
  const t = await getTranslations({ locale, namespace: 'stories.list' });
  return pageMetadata(locale, '/stories', { title: t('title'), description: t('description') });
}

export default async function StoriesPage({ params }: Props) {
  const locale = await pageLanguage(params);
  const t = await getTranslations({ locale, namespace: 'stories.list' });
  const stories = await storyCards();
  const titles = stories.map((story) => story.title.ur);
  const artisans = (
    <ButtonLink href={addressIn(locale, '/artisans')}>{t('emptyAction')}</ButtonLink>
  );
  return (
    <main id="main" className="wrap">
      <HeadlineFont cut={await headlines(locale, [t('heading'), ...titles])} />
      <Heading level={1} className="pt-8">
        {t('heading')}
      </Heading>
      <p className="mute mt-3 mb-8 max-w-text">{t('intro')}</p>
      {stories.length > 0 ? (
        <StoryList stories={stories} locale={locale} />
      ) : (
        <EmptyState action={artisans}>{t('empty')}</EmptyState>
      )}
    </main>
  );
}
