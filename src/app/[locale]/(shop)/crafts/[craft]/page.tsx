import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { isSlug } from '@/domain/text/slug';
import { artisansOfCraft } from '@/modules/artisans/queries';
import { CraftMakers } from '@/modules/artisans/ui/craft-makers';
import { craftPage } from '@/modules/catalog/queries/crafts';
import { CraftHead } from '@/modules/catalog/ui/craft-head';
import { PieceGrid } from '@/modules/catalog/ui/piece-grid';
import { Section } from '@/modules/catalog/ui/section';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import { HeadlineFont } from '@/ui/headline';
import { EmptyState } from '@/ui/status';
import { headlines } from '../../headlines';
import { PageBorder } from '../../page-border';
import { pageLanguage, pageMetadata } from '../../page-language';

type Props = { params: Promise<{ locale: string; craft: string }> };

export const dynamic = 'force-static';
export const revalidate = false;
export const generateStaticParams = () => [];

async function read({ params }: Props) {
  const locale = await pageLanguage(params);
  const { craft: slug } = await params;
  const craft = isSlug(slug) ? await craftPage(slug) : null;
  if (!craft) notFound();
  return { locale, craft };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, craft } = await read(props);
  const t = await getTranslations({ locale, namespace: 'catalog.craft' });
  const title = craft.name[locale];
  return pageMetadata(locale, `/crafts/${craft.slug}`, {
    title,
    description: t('description', { name: title }),
    image: craft.listings[0] && `${craft.listings[0].image.base}-640.webp`,
  });
}

export default async function CraftPage(props: Props) {
  const { locale, craft } = await read(props);
  const t = await getTranslations({ locale, namespace: 'catalog.craft' });
  const artisans = await artisansOfCraft(craft.slug);
  const name = craft.name[locale];
  const cut = await headlines(
    locale,
    [craft.name.ur, t('makers'), t('pieces'), ...artisans.map((artisan) => artisan.name.ur)],
    [craft.name.ur],
  );
  const all = craft.pieces > craft.listings.length && (
    <a href={addressIn(locale, `/search?craft=${craft.slug}`)}>
      {t('seeAll', { count: craft.pieces })}
    </a>
  );
  const otherCrafts = (
    <ButtonLink href={addressIn(locale, '/crafts')}>{t('emptyAction')}</ButtonLink>
  );
  return (
    <main id="main">
      <HeadlineFont cut={cut} />
      <CraftHead craft={craft} locale={locale} />
      <Section title={t('pieces')} more={all}>
        {craft.listings.length > 0 ? (
          <PieceGrid listings={craft.listings} locale={locale} priority={2} />
        ) : (
          <EmptyState action={otherCrafts}>{t('empty', { name })}</EmptyState>
        )}
      </Section>
      <CraftMakers artisans={artisans} locale={locale} />
      <PageBorder band={craft.band} />
    </main>
  );
}
