import { goPage } from '@/modules/settlement/go-page';
import { readyStep } from '@/modules/settlement/queries/back';
import { orderPath } from '@/modules/settlement/queries/paths';
import { now } from '@/platform/clock';
import { settings } from '@/platform/env';
import { randomText } from '@/platform/secrets';

export const dynamic = 'force-dynamic';

type Context = { readonly params: Promise<{ readonly number: string }> };

/** Sends the holder of the key on to the gateway's page: by link, or by a form that posts itself. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  // After a form Next would fetch this address itself and follow it; the buyer's browser is to go there.
  if (request.headers.has('rsc')) return new Response(null, { status: 204 });
  const { number } = await params;
  const key = new URL(request.url).searchParams.get('key') ?? '';
  const ready = await readyStep(number, key, now());
  const kept = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };
  if (ready?.step.kind === 'redirect')
    return new Response(null, { status: 303, headers: { ...kept, location: ready.step.url } });
  if (ready?.step.kind !== 'form_post') {
    const order = new URL(orderPath(number, key, ready?.locale ?? 'en'), settings().baseUrl);
    return new Response(null, { status: 303, headers: { ...kept, location: order.href } });
  }
  const nonce = randomText(16);
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    // A gateway's answer to the form may lead straight back here, which browsers check likewise.
    `form-action ${new URL(ready.step.url).origin} ${new URL(settings().baseUrl).origin}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
  return new Response(await goPage(ready.step, ready.locale, nonce), {
    headers: {
      ...kept,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    },
  });
}
