import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { personOf } from '@/modules/outbox/queries';
import { piecesToTellOf, storyForEditing } from '@/modules/stories/queries/own';
import { ReviewWords } from '@/modules/stories/ui/own-stories';
import { OwnStoryHead } from '@/modules/stories/ui/own-story-head';
import { StoryMoves } from '@/modules/stories/ui/story-moves';
import { StoryEditor } from '@/modules/stories/ui/telling/story-editor';
import { cutHeadlines } from '@/platform/headline-font';
import { requireArtisan } from '@/platform/session';
import { HeadlineFont } from '@/ui/headline';
import { pageLanguage } from '../../../(shop)/page-language';
import { StudioFrame } from '../../frame';
import { inShop, openShop, type StudioProps, textOf } from '../../shop-door';

type Props = Pick<StudioProps, 'searchParams'> & {
  readonly params: Promise<{ readonly locale: string; readonly id: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLanguage(params) });
  return { title: `${t('telling.title')} · ${t('studio.title')}`, robots: { index: false } };
}

/** One story of hers: how it stands, and the story itself to go on with. */
export default async function OwnStoryPage({ params, searchParams }: Props) {
  const locale = await pageLanguage(params);
  const { id } = await params;
  const path = `/studio/stories/${id}`;
  const actor = await requireArtisan(locale, path);
  const story = await storyForEditing(actor, id);
  if (!story) notFound();
  const open = await openShop(actor, story.artisanId, locale);
  const pieces = await piecesToTellOf(actor, story.artisanId);
  const t = await getTranslations({ locale, namespace: 'telling' });
  const { title, language } = story.content;
  const name = title[language] || t('untitled');
  const list = inShop(open, '/studio/stories');
  const isOpen = story.status !== 'rejected' && story.status !== 'archived';
  return (
    <StudioFrame open={open} place="stories" path={path} back={list} locale={locale}>
      <HeadlineFont cut={locale === 'ur' ? await cutHeadlines([name]) : null} />
      <OwnStoryHead name={name} story={story} locale={locale} />
      {story.review && <ReviewWords review={story.review} locale={locale} />}
      <div className="my-5">
        <StoryMoves
          story={story}
          done={textOf((await searchParams).done) ?? null}
          locale={locale}
        />
      </div>
      {isOpen && (
        <StoryEditor
          shop={story.artisanId}
          edited={story}
          pieces={pieces}
          person={personOf(actor)}
          listPath={list}
          locale={locale}
        />
      )}
    </StudioFrame>
  );
}
