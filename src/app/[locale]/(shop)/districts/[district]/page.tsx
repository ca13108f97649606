import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { isSlug } from '@/domain/text/slug';
import { districtPage } from '@/modules/catalog/queries/districts';
import { PieceGrid } from '@/modules/catalog/ui/piece-grid';
import { Section } from '@/modules/catalog/ui/section';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import { Heading, HeadlineFont } from '@/ui/headline';
import { Breadcrumbs } from '@/ui/navigation';
import { Notice } from '@/ui/notice';
import { EmptyState } from '@/ui/status';
import { headlines } from '../../headlines';
import { pageLanguage, pageMetadata } from '../../page-language';

type Props = { params: Promise<{ locale: string; district: string }> };

export const dynamic = 'force-static';
export const revalidate = false;
export const generateStaticParams = () => [];

async function read({ params }: Props) {
  const locale = await pageLanguage(params);
  const { district: slug } = await params;
  const district = isSlug(slug) ? await districtPage(slug) : null;
  if (!district) notFound();
  const t = await getTranslations({ locale, namespace: 'catalog.district' });
  return { locale, district, t, title: t('title', { name: district.name[locale] }) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, district, t, title } = await read(props);
  const words = { name: district.name[locale], province: district.province.name[locale] };
  return pageMetadata(locale, `/districts/${district.slug}`, {
    title,
    description: t('description', words),
  });
}

export default async function DistrictPage(props: Props) {
  const { locale, district, t, title } = await read(props);
  const { slug, pieces, artisans, listings } = district;
  const name = district.name[locale];
  const regions = addressIn(locale, '/#regions');
  const all = pieces > listings.length && (
    <a href={addressIn(locale, `/search?district=${slug}`)}>{t('seeAll', { count: pieces })}</a>
  );
  return (
    <main id="main">
      <HeadlineFont cut={await headlines(locale, [title, t('pieces')])} />
      <div className="wrap">
        <Breadcrumbs
          label={t('regions')}
          steps={[
            { href: regions, label: district.province.name[locale] },
            { href: addressIn(locale, `/districts/${slug}`), label: name, isCurrent: true },
          ]}
        />
        <Heading level={1}>{title}</Heading>
        {pieces > 0 && <p className="mute mt-3">{t('count', { pieces, artisans })}</p>}
        {!district.codServed && (
          <div className="mt-4 max-w-text">
            <Notice tone="now">{t('noCash', { name })}</Notice>
          </div>
        )}
      </div>
      <Section title={t('pieces')} more={all}>
        {listings.length > 0 ? (
          <PieceGrid listings={listings} locale={locale} priority={2} />
        ) : (
          <EmptyState action={<ButtonLink href={regions}>{t('emptyAction')}</ButtonLink>}>
            {t('empty', { name })}
          </EmptyState>
        )}
      </Section>
    </main>
  );
}
