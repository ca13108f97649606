import { clonePiece } from '@/modules/pieces/commands/clone';
import { movePiece } from '@/modules/pieces/commands/move';
import { prisma } from '@/platform/db';
import { makeProduct } from '../../prisma/makers/trade';
import type { Row } from './access-row';
import type { Attempt, Whose, World } from './access-world';

const her: Row = { own: ['artisan'], permission: 'product.change' };

const pieceOf = (world: World, whose: Whose) =>
  makeProduct(prisma, { id: world.artisans[whose], userId: 'usr_none', slug: whose });

const hide: Attempt = async (world, visitor, whose) => {
  const { id } = await pieceOf(world, whose);
  return (await movePiece(world.actors[visitor], id, 'hide', world.at)).ok;
};
const copy: Attempt = async (world, visitor, whose) => {
  const { id } = await pieceOf(world, whose);
  return (await clonePiece(world.actors[visitor], id, world.at)).ok;
};

/** The doors of one piece, beside its price and stock. */
export const pieceRows: Readonly<Record<string, Row>> = {
  'page /studio/products/[id]/preview': { ...her, guard: 'requireArtisan' },
  'action pieces.movePieceAction': { ...her, attempt: hide },
  'action pieces.cancelChangeAction': her,
  'action pieces.clonePieceAction': { ...her, attempt: copy },
};
