import { isLocale } from '@/messages/locales';
import { studioShops } from '@/modules/orders/queries/shops';
import { statementFile } from '@/modules/payouts/queries/statement-file';
import { now } from '@/platform/clock';
import { currentActor } from '@/platform/session';

type Context = { readonly params: Promise<{ readonly locale: string }> };

/** A month of her account as a table (CSV), in the language of the page. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  const asked = new URL(request.url).searchParams;
  const actor = await currentActor();
  const shops = await studioShops(actor);
  const slug = asked.get('shop');
  const shop = slug ? shops.find((one) => one.slug === slug) : shops[0];
  const month = asked.get('month') ?? undefined;
  const file =
    shop && isLocale(locale) ? await statementFile(actor, shop, month, locale, now()) : null;
  if (!file) return new Response('Not found', { status: 404 });
  return new Response(file.text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${file.name}"`,
      'cache-control': 'private, no-store',
    },
  });
}
