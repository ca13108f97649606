import { isId } from '@/domain/ids';
import type { Money } from '@/domain/money';
import { splitFor, type TaxpayerStatus } from '@/domain/order/fees';
import { type Tariff, tariff } from '@/modules/tariff/queries';
import { cached } from '@/platform/cache';
import { prisma } from '@/platform/db';
import { readTaxpayerStatus } from '../repo/product';
import type { Listing, SplitView } from '../types';

type Piece = {
  readonly id: string;
  readonly artisanId: string;
  readonly craft: string;
  readonly taxpayerStatus: TaxpayerStatus;
};

/** How the price of a piece is divided when it is paid in cash; the amounts sum to the price. */
export function splitView(price: Money, piece: Piece, terms: Tariff, now: Date): SplitView {
  const { id: productId, artisanId, craft, taxpayerStatus } = piece;
  if (!isId('product', productId) || !isId('artisan', artisanId)) return [];
  const shares = splitFor(price, {
    productId,
    artisanId,
    craft,
    method: 'cod',
    taxpayerStatus,
    ...terms,
    now,
  });
  return shares.map((share) => ({
    part: share.part,
    amount: share.amount,
    bps: 'bps' in share ? share.bps : null,
  }));
}

/** The split of a listed piece, as its own page shows it. */
export const splitOfListing = (listing: Listing, now: Date): Promise<SplitView> =>
  cached(['split', listing.id], ['home', `product:${listing.slug}`], async () =>
    splitView(
      listing.price,
      {
        id: listing.id,
        artisanId: listing.artisan.id,
        craft: listing.craft.slug,
        taxpayerStatus: await readTaxpayerStatus(prisma, listing.artisan.id),
      },
      await tariff(now),
      now,
    ),
  );
