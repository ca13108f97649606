import { type Id, isId } from '@/domain/ids';
import { type Actor, may } from '@/domain/policy';
import { altWords } from '@/domain/product/alt';
import type { PieceContent, Texts } from '@/domain/product/content';
import { inLanguage, wordsOf } from '@/domain/product/language';
import { rowWords } from '@/domain/product/options';
import { readPreviewPage } from '@/modules/catalog/queries/product-page';
import type { ProductView } from '@/modules/catalog/types';
import { prisma } from '@/platform/db';
import { pendingOf, readWholePiece, type WholePiece, workOf } from '../repo/content';
import { readNames, titleOf } from '../repo/write';
import { audioFor, photosFor } from './editing';

export type Preview = {
  readonly product: ProductView;
  readonly artisanId: Id<'artisan'>;
  /** Whether it shows a change that waits, and not what buyers see now. */
  readonly isPending: boolean;
};

/** The page of a piece of hers as a buyer would see it, with what waits for a check; null for who may not change it. */
export async function piecePreview(actor: Actor, id: string, now: Date): Promise<Preview | null> {
  const row = isId('product', id) ? await readWholePiece(prisma, id) : null;
  const artisanId = row?.artisanId as Id<'artisan'> | undefined;
  if (!row || !artisanId || !may(actor, 'product.change', { artisanId })) return null;
  const product = await readPreviewPage(prisma, row.id, now);
  if (!product) return null;
  const isPending = pendingOf(row) !== null;
  return {
    product: isPending ? await withWork(product, row) : product,
    artisanId,
    isPending,
  };
}

/** The words, pictures and voice of the change over the page as it is; rows that are new come with the change. */
async function withWork(product: ProductView, row: WholePiece): Promise<ProductView> {
  const content = workOf(row);
  const { language } = content;
  const names = await readNames(prisma, content);
  const title = titleOf(content, names);
  const tongues = (texts: Texts) => ({
    en: inLanguage(texts, 'en', language).language,
    ur: inLanguage(texts, 'ur', language).language,
  });
  const photos = await photosFor(prisma, row, content);
  return {
    ...product,
    title,
    languages: { title: tongues(content.title), description: tongues(content.description) },
    description: wordsOf(content.description, language),
    size: wordsOf(content.size, language),
    care: wordsOf(content.care, language),
    steps: content.steps.map(({ text, duration }) => ({
      text: wordsOf(text, language),
      duration: wordsOf(duration, language),
    })),
    images: photos.map(({ media: _media, width, height, ...photo }) => ({
      ...photo,
      w: width,
      h: height,
      alt: altWords(title, { ...names, shot: photo.shot }),
    })),
    audio: await audioFor(prisma, row, content),
    variants: product.variants.map((variant) => ({
      ...variant,
      options: optionsOf(content, variant.id) ?? variant.options,
    })),
  };
}

function optionsOf({ options, variants, language }: PieceContent, id: string) {
  const row = variants.find((variant) => variant.id === id);
  return row ? rowWords(options, row.values, language) : null;
}
