import { type Id, isId } from '@/domain/ids';
import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, type Result } from '@/domain/result';
import { type Db, inTx } from '@/platform/db';
import { lockShop } from '../repo/members';
import { readShop, type ShopRow } from '../repo/shop';

export type ShopMissing = Failure<'shop.not_found'>;

/**
 * Works on a shop while nobody else changes it. Failure: `shop.not_found`, also for who may not.
 */
export async function inOwnShop<T, F extends Failure>(
  actor: Actor,
  permission: 'shop.change' | 'members.change',
  id: string,
  work: (db: Db, shop: ShopRow & { readonly id: Id<'artisan'> }) => Promise<Result<T, F>>,
): Promise<Result<T, F | ShopMissing>> {
  if (!isId('artisan', id) || !may(actor, permission, { artisanId: id }))
    return fail('shop.not_found');
  return inTx<Result<T, F | ShopMissing>>(async (db) => {
    await lockShop(db, id);
    const shop = await readShop(db, id);
    return shop ? work(db, { ...shop, id }) : fail('shop.not_found');
  });
}
