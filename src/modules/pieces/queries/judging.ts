import { type Id, isId } from '@/domain/ids';
import type { TaxpayerStatus } from '@/domain/order/fees';
import type { Words } from '@/domain/place';
import type { PieceContent } from '@/domain/product/content';
import { isSameContent } from '@/domain/product/merge';
import type { StoredAudio } from '@/domain/studio/audio';
import type { Db } from '@/platform/db';
import {
  contentOf,
  pendingOf,
  readContent,
  readWholePiece,
  type WholePiece,
  withStock,
} from '../repo/content';
import { pieceOfChange } from '../repo/move';
import { readShopName, readWaiting } from '../repo/waiting';
import type { PiecePhotoView, PiecePicture } from '../types';
import { audioFor, photosFor } from './editing';

export type WaitingPiece = {
  readonly kind: 'product' | 'product_change';
  /** What `judgePiece` and `pieceAsJudged` are asked with. */
  readonly id: string;
  readonly productId: string;
  readonly artisanId: Id<'artisan'>;
  readonly title: Words;
  readonly shop: Words;
  readonly picture: PiecePicture | null;
  readonly since: Date;
};

/** New pieces and changes of pieces that wait for a check, the longest waiting first. */
export async function piecesToJudge(db: Db, limit = 100): Promise<readonly WaitingPiece[]> {
  const rows = await readWaiting(db, limit);
  return rows.map(({ title, titleUr, shop, shopUr, artisanId, ...row }) => ({
    ...row,
    artisanId: artisanId as Id<'artisan'>,
    title: { en: title, ur: titleUr },
    shop: { en: shop, ur: shopUr },
  }));
}

/** All that is said of a piece at one time, with its files. */
type ToldPiece = {
  readonly content: PieceContent;
  readonly photos: readonly PiecePhotoView[];
  readonly audio: StoredAudio | null;
};
export type JudgedPiece = Pick<WaitingPiece, 'kind' | 'id' | 'productId' | 'artisanId'> & {
  readonly slug: string;
  readonly title: Words;
  readonly shop: Words;
  readonly shopStatus: string;
  /** Chooses the tax that is withheld from what the piece brings her. */
  readonly taxpayerStatus: TaxpayerStatus;
  /** To be handed to `judgePiece`, so that nothing is decided that was not seen. */
  readonly version: number;
  readonly after: ToldPiece;
  /** As it is for sale now; null for a new piece. */
  readonly before: ToldPiece | null;
  /** The fields in which they differ. */
  readonly changed: readonly (keyof PieceContent)[];
};

/** What a moderator looks at, by the id of a product or of a change; null when it doesn't wait for a check. */
export async function pieceAsJudged(db: Db, id: string): Promise<JudgedPiece | null> {
  const isChange = isId('productChange', id);
  const productId = isChange ? await pieceOfChange(db, id) : isId('product', id) ? id : null;
  const row = productId && (await readWholePiece(db, productId));
  if (!row) return null;
  const change = isChange ? pendingOf(row) : null;
  if (isChange ? change?.id !== id : row.status !== 'proposed') return null;
  const now = contentOf(row);
  const content = change ? withStock(readContent(change.content), row) : now;
  const shop = await readShopName(db, row.artisanId);
  const names = Object.keys(content) as (keyof PieceContent)[];
  return {
    kind: change ? 'product_change' : 'product',
    id,
    productId: row.id,
    artisanId: row.artisanId as Id<'artisan'>,
    slug: row.slug,
    title: { en: row.title, ur: row.titleUr },
    shop: { en: shop.publicName, ur: shop.publicNameUr },
    shopStatus: shop.status,
    taxpayerStatus: row.artisan.taxpayerStatus as TaxpayerStatus,
    version: row.version,
    after: await toldOf(db, row, content),
    before: change ? await toldOf(db, row, now) : null,
    changed: change ? names.filter((name) => !isSameContent(content[name], now[name])) : [],
  };
}

const toldOf = async (db: Db, row: WholePiece, content: PieceContent): Promise<ToldPiece> => ({
  content,
  photos: await photosFor(db, row, content),
  audio: await audioFor(db, row, content),
});
