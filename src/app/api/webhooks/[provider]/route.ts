import { receive } from '@/modules/settlement/commands/receive';
import { gatewayOf, inboundOf } from '@/modules/settlement/inbound';
import { now } from '@/platform/clock';
import { log } from '@/platform/log';

export const dynamic = 'force-dynamic';

type Context = { readonly params: Promise<{ readonly provider: string }> };
const plain = (status: number, text: string) =>
  new Response(text, { status, headers: { 'cache-control': 'no-store' } });

/**
 * What a gateway tells us by itself, in its own protocol. It is acknowledged once it is kept; where that failed it is
 * answered 500, so that the gateway tells us again.
 */
async function answer(request: Request, { params }: Context): Promise<Response> {
  const key = gatewayOf((await params).provider);
  if (key === null) return plain(404, 'no such gateway');
  const at = now();
  const inbound = await inboundOf(request, 'webhook', at);
  if (inbound === null) return plain(413, 'too long');
  try {
    const received = await receive(key, inbound, at);
    if (received === null) return plain(404, 'no such gateway');
    const { status, contentType, body } = received.acknowledgement;
    const headers = { 'content-type': contentType, 'cache-control': 'no-store' };
    return new Response(body, { status, headers });
  } catch (error) {
    log.error('payment.webhook_failed', { provider: key, error });
    return plain(500, 'try again');
  }
}

export const POST = answer;
export const GET = answer;
