import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { artisanCards, markSheetName } from '@/modules/artisans/queries';
import { ArtisanList } from '@/modules/artisans/ui/artisan-list';
import { Section } from '@/modules/catalog/ui/section';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import { Heading, HeadlineFont } from '@/ui/headline';
import { Chips } from '@/ui/navigation';
import { EmptyState } from '@/ui/status';
import { headlines } from '../headlines';
import { pageLanguage, pageMetadata } from '../page-language';

type Props = { params: Promise<{ locale: string }> };

export const dynamic = 'force-static';
export const revalidate = false;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLanguage(params);
  const t = await getTranslations({ locale, namespace: 'artisans.list' });
  return pageMetadata(locale, '/artisans', { title: t('title'), description: t('description') });
}

export default async function ArtisansPage({ params }: Props) {
  const locale = await pageLanguage(params);
  const t = await getTranslations({ locale, namespace: 'artisans.list' });
  const artisans = await artisanCards();
  const provinces = [
    ...new Map(artisans.map(({ province }) => [province.slug, province])).values(),
  ];
  const sheet = `/api/thappa/${markSheetName(artisans.map(({ id }) => id))}`;
  const heading = t('heading', { count: artisans.length });
  const cut = await headlines(locale, [heading, ...provinces.map((province) => province.name.ur)]);
  const crafts = <ButtonLink href={addressIn(locale, '/crafts')}>{t('emptyAction')}</ButtonLink>;
  return (
    <main id="main">
      <HeadlineFont cut={cut} />
      <div className="wrap pt-8">
        <Heading level={1}>{heading}</Heading>
        <p className="mute mt-3 mb-6 max-w-text">{t('intro')}</p>
        <Chips
          label={t('jump')}
          chips={provinces.map((province) => ({
            href: `#${province.slug}`,
            label: province.name[locale],
            count: String(artisans.filter((one) => one.province.slug === province.slug).length),
          }))}
        />
        {artisans.length === 0 && <EmptyState action={crafts}>{t('empty')}</EmptyState>}
      </div>
      {provinces.map((province) => (
        <Section key={province.slug} id={province.slug} title={province.name[locale]}>
          <ArtisanList
            artisans={artisans.filter((one) => one.province.slug === province.slug)}
            locale={locale}
            sheet={sheet}
          />
        </Section>
      ))}
    </main>
  );
}
