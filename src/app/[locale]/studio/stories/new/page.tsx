import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { may } from '@/domain/policy';
import { personOf } from '@/modules/outbox/queries';
import { piecesToTellOf } from '@/modules/stories/queries/own';
import { StoryEditor } from '@/modules/stories/ui/telling/story-editor';
import { cutHeadlines } from '@/platform/headline-font';
import { requireArtisan } from '@/platform/session';
import { Heading, HeadlineFont } from '@/ui/headline';
import { ListenButton } from '@/ui/listen-button';
import { StudioHead } from '@/ui/studio-shell';
import { pageLanguage } from '../../../(shop)/page-language';
import { StudioFrame } from '../../frame';
import { inShop, openShop, type StudioProps, textOf } from '../../shop-door';

const path = '/studio/stories/new';

export async function generateMetadata({ params }: StudioProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLanguage(params) });
  return { title: `${t('telling.new')} · ${t('studio.title')}`, robots: { index: false } };
}

/** A new story, told or written. */
export default async function NewStoryPage({ params, searchParams }: StudioProps) {
  const locale = await pageLanguage(params);
  const actor = await requireArtisan(locale, path);
  const open = await openShop(actor, textOf((await searchParams).shop), locale);
  if (!may(actor, 'story.change', { artisanId: open.shop.id })) notFound();
  const pieces = await piecesToTellOf(actor, open.shop.id);
  const t = await getTranslations({ locale, namespace: 'telling' });
  const list = inShop(open, '/studio/stories');
  return (
    <StudioFrame open={open} place="stories" path={inShop(open, path)} back={list} locale={locale}>
      <HeadlineFont cut={locale === 'ur' ? await cutHeadlines([t('new')]) : null} />
      <StudioHead
        heading={<Heading level={1}>{t('new')}</Heading>}
        ear={
          <ListenButton
            text={`${t('new')}. ${t('editor.voice_hint')}`}
            label={t('listen', { text: t('new') })}
            locale={locale}
          />
        }
      />
      <StoryEditor
        shop={open.shop.id}
        edited={null}
        pieces={pieces}
        person={personOf(actor)}
        listPath={list}
        locale={locale}
      />
    </StudioFrame>
  );
}
