import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { isSlug } from '@/domain/text/slug';
import { artisanPage } from '@/modules/artisans/queries';
import { ArtisanAbout } from '@/modules/artisans/ui/artisan-about';
import { ArtisanHead } from '@/modules/artisans/ui/artisan-head';
import { photoOf } from '@/modules/catalog/ui/photo-of';
import { PieceGrid } from '@/modules/catalog/ui/piece-grid';
import { placeLine } from '@/modules/catalog/ui/place-line';
import { Section } from '@/modules/catalog/ui/section';
import { now } from '@/platform/clock';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import { HeadlineFont } from '@/ui/headline';
import { EmptyState } from '@/ui/status';
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
  const artisan = isSlug(slug) ? await artisanPage(slug) : null;
  if (!artisan) notFound();
  const t = await getTranslations({ locale, namespace: 'artisans.page' });
  return { locale, artisan, t, name: artisan.name[locale], craft: artisan.craft.name[locale] };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, artisan, t, name, craft } = await read(props);
  const place = placeLine(artisan.place, artisan.district.name, locale);
  return pageMetadata(locale, `/artisans/${artisan.slug}`, {
    title: name,
    description: t('description', { name, craft, place }),
    image: artisan.picture ? `${artisan.picture.base}-640.webp` : undefined,
  });
}

export default async function ArtisanPage(props: Props) {
  const { locale, artisan, t, name, craft } = await read(props);
  const { listings } = artisan;
  const more = addressIn(locale, `/crafts/${artisan.craft.slug}`);
  const picture = artisan.picture ?? listings[0]?.image;
  const said = [artisan.quote.ur, t('about', { name }), t('pieces')];
  const words = [artisan.name.ur, ...said, ...artisan.stories.map(({ title }) => title.ur)];
  const cut = await headlines(locale, words, words.slice(0, 1));
  return (
    <main id="main">
      <HeadlineFont cut={cut} />
      <ArtisanHead
        artisan={artisan}
        photo={picture ? photoOf(picture, locale) : null}
        since={Math.max(1, now().getUTCFullYear() - artisan.sinceYear)}
        locale={locale}
      />
      <ArtisanAbout artisan={artisan} locale={locale} />
      <Section id="pieces" title={t('pieces')} more={t('count', { count: listings.length })}>
        {listings.length > 0 ? (
          <PieceGrid listings={listings} locale={locale} ownPage />
        ) : (
          <EmptyState
            action={<ButtonLink href={more}>{t('noPiecesAction', { craft })}</ButtonLink>}
          >
            {t('noPieces', { name })}
          </EmptyState>
        )}
      </Section>
      <PageBorder band={artisan.craft.band} />
    </main>
  );
}
