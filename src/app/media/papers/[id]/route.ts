import { openPaper } from '@/modules/media/commands/papers';
import { now } from '@/platform/clock';
import { actingActor } from '@/platform/session';
import { inert } from '../../prepared-file';

export const dynamic = 'force-dynamic';

type Context = { readonly params: Promise<{ id: string }> };

/** An identity paper, for the person an address was made for and a few minutes only. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const asked = { until: query.get('until') ?? '', sign: query.get('sign') ?? '' };
  const paper = await openPaper(await actingActor(), (await params).id, asked, now());
  const headers = { ...inert, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };
  if (!paper) return new Response(null, { status: 404, headers });
  return new Response(new Uint8Array(paper), {
    headers: { ...headers, 'content-type': 'image/webp', 'x-robots-tag': 'noindex' },
  });
}
