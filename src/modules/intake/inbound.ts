import { type Failure, fail, ok, type Result } from '@/domain/result';
import { personOf } from '@/modules/outbox/queries';
import { failuresOf } from '@/platform/action';
import { isFromHere } from '@/platform/http/multipart';
import { localeOf, problem } from '@/platform/http/problem';
import { log } from '@/platform/log';
import type { LiveSession } from '@/platform/session-row';
import { takeIn } from './commands';
import { itemKey, studioCommand } from './schema';

const longestBody = 128 * 1024;

/** Answers one thing a phone sends late: 200 with what became of it, else a problem (RFC 9457). */
export async function answerCommand(
  request: Request,
  session: LiveSession | null,
  now: Date,
): Promise<Response> {
  const locale = localeOf(request);
  const refuse = (...failures: readonly Failure[]) => problem(failures, locale);
  if (!isFromHere(request)) return refuse({ code: 'request.from_elsewhere' });
  // A session that still owes a number or a second factor acts for nobody yet: what waits keeps waiting.
  if (session === null || session.owes !== 'nothing') return refuse({ code: 'session.missing' });
  const { actor } = session;
  const person = request.headers.get('x-person');
  if (person !== null && person !== personOf(actor)) return refuse({ code: 'session.of_another' });
  const key = itemKey.safeParse(request.headers.get('idempotency-key') ?? '');
  if (!key.success) return refuse({ code: 'idempotency.key_invalid' });
  const body = await readJson(request);
  if (!body.ok) return refuse(body.failure);
  const command = studioCommand.safeParse(body.value);
  if (!command.success) return refuse(...failuresOf(command.error));
  try {
    const answer = await takeIn(actor, { key: key.data, command: command.data }, now);
    if (!answer.ok) return refuse(answer.failure);
    return Response.json(answer.value, { headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    log.error('intake.failed', { command: command.data.kind, error });
    return refuse({ code: 'server.unavailable' });
  }
}

/** Tells a phone whose session it holds, so that nothing is sent in another person's name. */
export function answerWho(session: LiveSession | null): Response {
  const isWhole = session !== null && session.owes === 'nothing';
  return Response.json(
    { person: isWhole ? personOf(session.actor) : null },
    { headers: { 'cache-control': 'no-store' } },
  );
}

/** Read piece by piece: what says nothing of its length is cut off where it gets too long. */
async function readJson(request: Request): Promise<Result<unknown>> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
    return fail('request.not_json');
  if (Number(request.headers.get('content-length') ?? 0) > longestBody)
    return fail('request.too_large');
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.length;
    if (length > longestBody) return fail('request.too_large');
    parts.push(part);
  }
  try {
    return ok(JSON.parse(Buffer.concat(parts).toString('utf8')));
  } catch {
    return fail('request.malformed');
  }
}
