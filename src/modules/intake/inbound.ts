import { type Failure, fail, ok, type Result } from '@/domain/result';
import type { StudioAnswer } from '@/domain/studio/command';
import { personOf } from '@/modules/outbox/queries';
import { failuresOf } from '@/platform/action';
import { isFromHere } from '@/platform/http/multipart';
import { log } from '@/platform/log';
import type { LiveSession } from '@/platform/session-row';
import { takeIn } from './commands';
import { itemKey, studioCommand } from './schema';

const longestBody = 128 * 1024;

type Received =
  | { readonly ok: true; readonly value: StudioAnswer }
  | { readonly ok: false; readonly failures: readonly Failure[] };

const refuse = (...failures: readonly Failure[]): Received => ({ ok: false, failures });

/** Takes in one thing a phone sends late, and tells what became of it or why it was refused. */
export async function receiveCommand(
  request: Request,
  session: LiveSession | null,
  now: Date,
): Promise<Received> {
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
    return answer.ok ? answer : refuse(answer.failure);
  } catch (error) {
    log.error('intake.failed', { command: command.data.kind, error });
    return refuse({ code: 'server.unavailable' });
  }
}

/** Whose session a phone holds; null where it may send nothing, so that nothing goes in another person's name. */
export const holderOf = (session: LiveSession | null): string | null =>
  session !== null && session.owes === 'nothing' ? personOf(session.actor) : null;

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
