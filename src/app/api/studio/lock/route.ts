import { lockSession } from '@/modules/accounts/commands/lock';
import { now } from '@/platform/clock';
import { isFromHere } from '@/platform/http/multipart';
import { currentSession } from '@/platform/session';

const headers = { 'cache-control': 'no-store' };

/**
 * Locks the browser that asks. A phone that was locked without signal asks as soon as there is one: 204 once it is
 * locked, 401 without a session, 409 where no number was chosen; then there is nothing to lock.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isFromHere(request)) return new Response(null, { status: 403, headers });
  const locked = await lockSession(await currentSession(), now());
  if (locked.ok) return new Response(null, { status: 204, headers });
  const status = locked.failure.code === 'session.not_found' ? 401 : 409;
  return new Response(null, { status, headers });
}
