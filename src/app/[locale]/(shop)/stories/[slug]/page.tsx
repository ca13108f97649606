import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { isSlug } from '@/domain/text/slug';
import { PieceGrid } from '@/modules/catalog/ui/piece-grid';
import { Section } from '@/modules/catalog/ui/section';
import { storyPage } from '@/modules/stories/queries/published';
import { StoryText } from '@/modules/stories/ui/story-text';
import { addressIn } from '@/ui/address';
import { HeadlineFont } from '@/ui/headline';
import { Breadcrumbs } from '@/ui/navigation';
import { headlines } from '../../headlines';
import { PageBorder } from '../../page-border';
import { pageLanguage, pageMetadata } from '../../page-language';

type Props = { params: Promise<{ locale: string; slug: string }> };

export const dynamic = 'force-static';
export const revalidate = false;
export const generateStaticParams = () => [];

async function read({ params }: Props) {
  const locale = await pageLanguage(params);
  const { slug } = await params;
  const story = isSlug(slug) ? await storyPage(slug) : null;
  if (!story) notFound();
  return { locale, story };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, story } = await read(props);
  return pageMetadata(locale, `/stories/${story.slug}`, {
    title: story.title[locale],
    description: (story.body[locale][0] ?? '').slice(0, 200),
    image: story.pictures[0] && `${story.pictures[0].base}-640.webp`,
  });
}

export default async function StoryPage(props: Props) {
  const { locale, story } = await read(props);
  const t = await getTranslations({ locale, namespace: 'stories.page' });
  const shop = await getTranslations({ locale, namespace: 'shop' });
  const cut = await headlines(locale, [story.title.ur, t('pieces'), story.body.ur[0] ?? '']);
  const stories = addressIn(locale, '/stories');
  const herPage = (
    <a href={addressIn(locale, `/artisans/${story.artisan.slug}`)}>
      {t('toArtisan', { name: story.artisan.name[locale] })}
    </a>
  );
  return (
    <main id="main">
      <HeadlineFont cut={cut} />
      <StoryText story={story} locale={locale}>
        <Breadcrumbs label={shop('stories')} steps={[{ href: stories, label: shop('stories') }]} />
      </StoryText>
      {story.listings.length > 0 && (
        <Section title={t('pieces')} more={herPage}>
          <PieceGrid listings={story.listings} locale={locale} />
        </Section>
      )}
      <PageBorder band={story.artisan.craft.band} />
    </main>
  );
}
