import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { craftTiles } from '@/modules/catalog/queries/crafts';
import { regions } from '@/modules/catalog/queries/districts';
import { newPieces } from '@/modules/catalog/queries/listings';
import { splitOfListing } from '@/modules/catalog/queries/split';
import { HomeQuilt } from '@/modules/catalog/ui/home-quilt';
import { HomeSplit } from '@/modules/catalog/ui/home-split';
import { PieceGrid } from '@/modules/catalog/ui/piece-grid';
import { Regions } from '@/modules/catalog/ui/regions';
import { Section, SideSection } from '@/modules/catalog/ui/section';
import { voices } from '@/modules/stories/queries/published';
import { Voices } from '@/modules/stories/ui/voices';
import { now } from '@/platform/clock';
import { addressIn } from '@/ui/address';
import { formatNumber } from '@/ui/format';
import { HeadlineFont } from '@/ui/headline';
import { EmptyState } from '@/ui/status';
import { headlines } from './headlines';
import { heroOf, homeHeadlines } from './home-parts';
import { pageLanguage, pageMetadata } from './page-language';

type Props = { params: Promise<{ locale: string }> };

export const dynamic = 'force-static';
export const revalidate = false;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLanguage(params);
  const t = await getTranslations({ locale, namespace: 'catalog.home' });
  const { title: _, ...rest } = pageMetadata(locale, '/', {
    title: t('title'),
    description: t('description'),
  });
  return rest;
}

export default async function HomePage({ params }: Props) {
  const locale = await pageLanguage(params);
  const t = await getTranslations({ locale, namespace: 'catalog.home' });
  const [crafts, pieces, stories, places] = await Promise.all([
    craftTiles(),
    newPieces(8),
    voices(3),
    regions(),
  ]);
  const [example] = pieces;
  const split = example ? await splitOfListing(example, now()) : [];
  const total = crafts.reduce((all, craft) => all + craft.pieces, 0);
  const all = (
    <a href={addressIn(locale, '/search')}>{t('seeAll', { count: formatNumber(total) })}</a>
  );
  const cut = await headlines(locale, homeHeadlines(t, crafts, stories));
  return (
    <main id="main">
      <HeadlineFont cut={cut} />
      <HomeQuilt
        crafts={crafts}
        districts={places.reduce((count, region) => count + region.districts.length, 0)}
        hero={heroOf(stories, locale)}
        split={split}
        locale={locale}
      />
      <Section title={t('new')} more={total > 0 && all}>
        {total === 0 && <EmptyState>{t('empty')}</EmptyState>}
        <PieceGrid listings={pieces} locale={locale} />
      </Section>
      {stories.length > 0 && (
        <SideSection title={t('voices')} note={t('voicesNote')}>
          <Voices stories={stories} locale={locale} />
        </SideSection>
      )}
      {example && <HomeSplit listing={example} split={split} locale={locale} />}
      <Section title={t('regions')} id="regions">
        <Regions regions={places} locale={locale} />
      </Section>
    </main>
  );
}
