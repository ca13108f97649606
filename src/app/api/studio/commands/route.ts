import { holderOf, receiveCommand } from '@/modules/intake/inbound';
import { now } from '@/platform/clock';
import { localeOf, problem } from '@/platform/http/problem';
import { currentSession } from '@/platform/session';

const headers = { 'cache-control': 'no-store' };

/** Whose phone this is. */
export const GET = async (): Promise<Response> =>
  Response.json({ person: holderOf(await currentSession()) }, { headers });

/** What her phone kept while there was no signal: 200 with what became of it, else a problem (RFC 9457). */
export async function POST(request: Request): Promise<Response> {
  const received = await receiveCommand(request, await currentSession(), now());
  return received.ok
    ? Response.json(received.value, { headers })
    : problem(received.failures, localeOf(request));
}
