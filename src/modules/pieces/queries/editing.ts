import { type Id, isId } from '@/domain/ids';
import type { TaxpayerStatus } from '@/domain/order/fees';
import { type Actor, may } from '@/domain/policy';
import type { ProductState } from '@/domain/product/flow';
import { readyMedia } from '@/modules/media/queries/ready';
import { type Tariff, tariff } from '@/modules/tariff/queries';
import { type Db, prisma } from '@/platform/db';
import { readChoices, readShopTerms } from '../repo/choices';
import {
  audioOf,
  contentOf,
  pendingOf,
  photosOf,
  readWholePiece,
  type WholePiece,
  workOf,
} from '../repo/content';
import type { EditedPiece, EditorChoices, EditorFees, PiecePhotoView, TradeTile } from '../types';

/** Stands for a piece that has no id yet, so that rules for one piece alone never meet it. */
const noPiece: Id<'product'> = 'prd_00000000000000000000000000';

/**
 * What the editor offers for a shop: crafts, hers first; materials and techniques, those of her craft first; and the
 * fee rules, so that the phone can say what a price brings. Null for who may not change its pieces.
 */
export async function editorChoices(
  actor: Actor,
  artisanId: Id<'artisan'>,
  now: Date,
): Promise<EditorChoices | null> {
  if (!may(actor, 'product.change', { artisanId })) return null;
  const [shop, choices, terms] = await Promise.all([
    readShopTerms(prisma, artisanId),
    readChoices(prisma),
    tariff(now),
  ]);
  if (!shop) return null;
  const isHers = (slug: string) => slug === shop.craftSlug;
  const byCraft = (tiles: readonly TradeTile[]) =>
    firstOnes(tiles, ({ crafts }) => crafts.some(isHers));
  return {
    artisanId,
    crafts: firstOnes(choices.crafts, ({ slug }) => isHers(slug)),
    materials: byCraft(choices.materials),
    techniques: byCraft(choices.techniques),
    fees: feeTerms({ artisanId, id: noPiece, artisan: shop }, terms, now),
  };
}

type Piece = {
  readonly artisanId: string;
  readonly id: string;
  readonly artisan: { readonly taxpayerStatus: string };
};

/** The rules that could ever be for this shop's piece, as the phone is given them. */
const feeTerms = ({ artisanId, id, artisan }: Piece, terms: Tariff, now: Date): EditorFees => ({
  artisanId: artisanId as Id<'artisan'>,
  productId: id as Id<'product'>,
  method: 'cod',
  taxpayerStatus: artisan.taxpayerStatus as TaxpayerStatus,
  rules: terms.rules.filter((rule) => rule.artisanId === null || rule.artisanId === artisanId),
  taxRates: terms.taxRates,
  now,
});

const firstOnes = <T>(items: readonly T[], isFirst: (item: T) => boolean): T[] => [
  ...items.filter(isFirst),
  ...items.filter((item) => !isFirst(item)),
];

/** One piece of hers as the editor takes it up; null when there is none, and for who may not change it. */
export async function pieceForEditing(
  actor: Actor,
  id: string,
  now: Date,
): Promise<EditedPiece | null> {
  const row = isId('product', id) ? await readWholePiece(prisma, id) : null;
  const artisanId = row?.artisanId as Id<'artisan'> | undefined;
  if (!row || !artisanId || !may(actor, 'product.change', { artisanId })) return null;
  const pending = pendingOf(row);
  const content = workOf(row);
  return {
    id: row.id as Id<'product'>,
    artisanId,
    slug: row.slug,
    standing: row.status as ProductState,
    version: row.version,
    content,
    photos: await photosFor(prisma, row, content),
    audio: await audioFor(prisma, row, content),
    fees: feeTerms(row, await tariff(now), now),
    pending: pending ? (pending.id as Id<'productChange'>) : null,
    review: row.reviewNote === null ? null : { reasons: row.reviewReasons, note: row.reviewNote },
  };
}

/** The photos that `content` names, in its order: those of the piece and new ones that wait with a change. */
export async function photosFor(
  db: Db,
  row: WholePiece,
  { photos }: EditedPiece['content'],
): Promise<PiecePhotoView[]> {
  const here = new Map(photosOf(row).map((photo) => [photo.media, photo]));
  const ready = await readyMedia(
    db,
    photos.map(({ media }) => media).filter((media) => !here.has(media)),
  );
  return photos.flatMap(({ media, shot }) => {
    const own = here.get(media);
    if (own) return [{ ...own, shot }];
    const sent = ready.get(media);
    return sent?.kind === 'photo' ? [{ ...sent, media, shot }] : [];
  });
}

/** The recording that `content` names. */
export async function audioFor(db: Db, row: WholePiece, { audio }: EditedPiece['content']) {
  if (audio === null) return null;
  if (contentOf(row).audio === audio) return audioOf(row);
  const sent = (await readyMedia(db, [audio])).get(audio);
  return sent?.kind === 'audio' ? sent.audio : null;
}
