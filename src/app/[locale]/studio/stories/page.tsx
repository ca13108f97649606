import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { personOf } from '@/modules/outbox/queries';
import { WaitingItems } from '@/modules/outbox/ui/waiting-items';
import { herStories } from '@/modules/stories/queries/own';
import { OwnStories } from '@/modules/stories/ui/own-stories';
import { cutHeadlines } from '@/platform/headline-font';
import { requireArtisan } from '@/platform/session';
import { Heading, HeadlineFont } from '@/ui/headline';
import { ListenButton } from '@/ui/listen-button';
import { StudioHead } from '@/ui/studio-shell';
import { pageLanguage } from '../../(shop)/page-language';
import { StudioFrame } from '../frame';
import { inShop, openShop, type StudioProps, textOf } from '../shop-door';

const path = '/studio/stories';

export async function generateMetadata({ params }: StudioProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLanguage(params) });
  return { title: `${t('telling.title')} · ${t('studio.title')}`, robots: { index: false } };
}

/** Her stories. */
export default async function StudioStoriesPage({ params, searchParams }: StudioProps) {
  const locale = await pageLanguage(params);
  const actor = await requireArtisan(locale, path);
  const open = await openShop(actor, textOf((await searchParams).shop), locale);
  const stories = await herStories(actor, open.shop.id);
  if (!stories) notFound();
  const t = await getTranslations({ locale, namespace: 'telling' });
  return (
    <StudioFrame
      open={open}
      place="stories"
      path={inShop(open, path)}
      back={inShop(open, '/studio')}
      locale={locale}
    >
      <HeadlineFont cut={locale === 'ur' ? await cutHeadlines([t('title')]) : null} />
      <StudioHead
        heading={<Heading level={1}>{t('title')}</Heading>}
        lead={t('say')}
        ear={
          <ListenButton
            text={`${t('title')}. ${t('say')}`}
            label={t('listen', { text: t('title') })}
            locale={locale}
          />
        }
      />
      <WaitingItems person={personOf(actor)} kind="story.save" locale={locale} />
      <OwnStories stories={stories} newPath={inShop(open, `${path}/new`)} locale={locale} />
    </StudioFrame>
  );
}
