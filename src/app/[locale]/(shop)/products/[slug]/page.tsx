import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { isSlug } from '@/domain/text/slug';
import { addToCartAction } from '@/modules/cart/actions';
import { productPage } from '@/modules/catalog/queries/product-page';
import { PieceGrid } from '@/modules/catalog/ui/piece-grid';
import { ProductBuy } from '@/modules/catalog/ui/product-buy';
import { ProductFacts } from '@/modules/catalog/ui/product-facts';
import { ProductGallery } from '@/modules/catalog/ui/product-gallery';
import { ProductJson } from '@/modules/catalog/ui/product-json';
import { ProductVoice } from '@/modules/catalog/ui/product-voice';
import { Section } from '@/modules/catalog/ui/section';
import { now } from '@/platform/clock';
import { settings } from '@/platform/env';
import { addressIn } from '@/ui/address';
import { HeadlineFont } from '@/ui/headline';
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
  const product = isSlug(slug) ? await productPage(slug, now()) : null;
  if (!product) notFound();
  return { locale, product };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, product } = await read(props);
  return pageMetadata(locale, `/products/${product.slug}`, {
    title: product.title[locale],
    description: product.description[locale].slice(0, 200),
    image: product.images[0] && `${product.images[0].base}-640.webp`,
  });
}

export default async function ProductPage(props: Props) {
  const { locale, product } = await read(props);
  const t = await getTranslations({ locale, namespace: 'catalog.product' });
  const { artisan, more } = product;
  const name = artisan.name[locale];
  const moreTitle = t('more', { name });
  const titles = [t('description'), t('howMade'), t('whatItIs'), moreTitle];
  const cut = await headlines(
    locale,
    [product.title.ur, artisan.quote.ur, ...titles],
    [product.craft.name.ur],
  );
  const herPage = (
    <a href={addressIn(locale, `/artisans/${artisan.slug}`)}>{t('moreLink', { name })}</a>
  );
  return (
    <main id="main">
      <HeadlineFont cut={cut} />
      <ProductJson product={product} locale={locale} site={settings().baseUrl} />
      <ProductGallery product={product} locale={locale}>
        <ProductBuy product={product} locale={locale} action={addToCartAction} />
      </ProductGallery>
      <ProductVoice product={product} locale={locale} />
      <ProductFacts product={product} locale={locale} />
      {more.length > 0 && (
        <Section title={moreTitle} more={herPage}>
          <PieceGrid listings={more} locale={locale} />
        </Section>
      )}
      <PageBorder band={product.craft.band} />
    </main>
  );
}
