import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ProductBuy } from '@/modules/catalog/ui/product-buy';
import { ProductFacts } from '@/modules/catalog/ui/product-facts';
import { ProductPictures } from '@/modules/catalog/ui/product-gallery';
import { ProductVoice } from '@/modules/catalog/ui/product-voice';
import { piecePreview } from '@/modules/pieces/queries/preview';
import { now } from '@/platform/clock';
import { requireArtisan } from '@/platform/session';
import { Heading, HeadlineFont } from '@/ui/headline';
import { Icon } from '@/ui/icon';
import { Notice } from '@/ui/notice';
import { headlines } from '../../../../(shop)/headlines';
import { pageLanguage } from '../../../../(shop)/page-language';
import { StudioFrame } from '../../../frame';
import { inShop, openShop } from '../../../shop-door';

type Props = { readonly params: Promise<{ readonly locale: string; readonly id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLanguage(params) });
  return {
    title: `${t('pieces.preview_title')} · ${t('studio.title')}`,
    robots: { index: false },
  };
}

/** The page of a piece as a buyer would see it, with what waits for a check. */
export default async function PiecePreviewPage({ params }: Props) {
  const locale = await pageLanguage(params);
  const { id } = await params;
  const path = `/studio/products/${id}`;
  const actor = await requireArtisan(locale, `${path}/preview`);
  const preview = await piecePreview(actor, id, now());
  if (!preview) notFound();
  const { product, artisanId, isPending } = preview;
  const open = await openShop(actor, artisanId, locale);
  const t = await getTranslations({ locale, namespace: 'pieces' });
  const cut = await headlines(locale, [product.title.ur, product.artisan.quote.ur]);
  const isBare = product.variants.length === 0;
  return (
    <StudioFrame
      open={open}
      place="pieces"
      path={inShop(open, `${path}/preview`)}
      back={inShop(open, path)}
      locale={locale}
    >
      <HeadlineFont cut={cut} />
      <Notice tone="live" sign={<Icon name="images" />}>
        <p>
          <b>{t('preview_title')}.</b> {t(isPending ? 'preview_pending' : 'preview_say')}
        </p>
      </Notice>
      <div className="-mx-gut mt-6">
        <ProductPictures product={product} locale={locale}>
          {isBare ? (
            <div className="px-gut py-5">
              <Heading level={1}>{product.title[locale]}</Heading>
              <p className="mt-3">{t('preview_bare')}</p>
            </div>
          ) : (
            <ProductBuy product={product} locale={locale} action={null} />
          )}
        </ProductPictures>
        <ProductVoice product={product} locale={locale} />
        <ProductFacts product={product} locale={locale} />
      </div>
    </StudioFrame>
  );
}
