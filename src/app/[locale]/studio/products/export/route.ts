import { herTable } from '@/modules/imports/queries/export';
import { studioShops } from '@/modules/orders/queries/shops';
import { now } from '@/platform/clock';
import { currentActor } from '@/platform/session';

/** Her pieces as a table (CSV), to be mended and sent back. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  const shops = await studioShops(actor);
  const slug = new URL(request.url).searchParams.get('shop');
  const shop = slug ? shops.find((one) => one.slug === slug) : shops[0];
  const text = shop ? await herTable(actor, shop.id, now()) : null;
  if (!shop || text === null) return new Response('Not found', { status: 404 });
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="hunarmand-${shop.slug}.csv"`,
      'cache-control': 'private, no-store',
    },
  });
}
