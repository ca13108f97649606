import { within } from '@/modules/settlement/commands/call';
import { type Received, receive } from '@/modules/settlement/commands/receive';
import { gatewayOf, inboundOf } from '@/modules/settlement/inbound';
import { wayBack, wayBackByReference } from '@/modules/settlement/queries/back';
import { goPath } from '@/modules/settlement/queries/paths';
import { now } from '@/platform/clock';
import { settings } from '@/platform/env';
import { inLocale } from '@/platform/request';

export const dynamic = 'force-dynamic';

type Context = { readonly params: Promise<{ readonly provider: string }> };
const patienceMillis = 5000;

/**
 * Where a gateway's page sends the buyer, by link or by posted form. What she brings is settled or asked about; then
 * she sees her order, which never says "paid" before that is proven. A cookie is neither needed nor read.
 */
async function answer(request: Request, { params }: Context): Promise<Response> {
  const key = gatewayOf((await params).provider);
  const at = now();
  const inbound = key && (await inboundOf(request, 'return', at));
  if (!key || !inbound) return sendTo('/');
  let received: Received | null = null;
  await within(
    patienceMillis,
    receive(key, inbound, at).then((done) => {
      received = done;
    }),
  );
  const back = await placeOf(received, key, inbound.query.attempt);
  if (back === null) return sendTo('/');
  // The gateway has a second page of its own, which is posted to as the first one was.
  if (isContinued(received)) return sendTo(goPath(back.number));
  return sendTo(inLocale(back.locale, back.path));
}

const isContinued = (received: Received | null): boolean => received?.kind === 'continue';

const placeOf = (received: Received | null, key: string, reference: string | undefined) =>
  received?.attemptId
    ? wayBack(received.attemptId)
    : wayBackByReference(key, (reference ?? '').slice(0, 20));

/** 303: whatever came by POST goes on by GET. */
const sendTo = (path: string): Response =>
  new Response(null, {
    status: 303,
    headers: {
      location: new URL(path, settings().baseUrl).href,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    },
  });

export const GET = answer;
export const POST = answer;
