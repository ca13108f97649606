import { ZodError, type z } from 'zod';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import type { Locale } from '@/messages/locales';
import { failuresOf } from '@/platform/action';
import { now } from '@/platform/clock';
import { settings } from '@/platform/env';
import { log } from '@/platform/log';
import { callerFrom } from '@/platform/request';
import type { Operation } from './operation';
import { localeOf, problem } from './problem';
import { rateLimiter } from './rate-limit';

export type Asked<Query, Body> = {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
  readonly locale: Locale;
  readonly now: Date;
  /** From `Authorization: Cart …`; empty where the operation needs none. */
  readonly cartToken: string;
  readonly idempotencyKey: string | null;
  readonly client: string;
};
type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure }
  | { readonly ok: false; readonly failures: readonly Failure[] };
type Context = { readonly params: Promise<Record<string, string>> };

const longestBody = 64 * 1024;
const readers = { 'access-control-allow-origin': '*' };
let limits: { reads: ReturnType<typeof rateLimiter>; writes: ReturnType<typeof rateLimiter> };

/**
 * A route handler for one operation: limits the client, reads and checks what was sent, runs, and answers JSON or a
 * problem. Anybody's page may read (CORS); a page of another site may not write.
 */
export function endpoint<Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  operation: Operation<Q, B, A>,
  run: (asked: Asked<z.output<Q>, z.output<B>>) => Promise<Outcome<z.input<A>>>,
) {
  return async (request: Request, context: Context): Promise<Response> => {
    const locale = localeOf(request);
    const cors = operation.method === 'get' ? readers : undefined;
    try {
      const wait = secondsToWait(operation, request);
      if (wait > 0)
        return problem([{ code: 'rate.limited', params: { seconds: wait } }], locale, {
          ...cors,
          'retry-after': String(wait),
        });
      const asked = await readRequest(operation, request, await context.params, locale);
      if (!asked.ok) return problem(asked.failures, locale, headersFor(asked.failures, cors));
      const outcome = await run(asked.value);
      if (outcome.ok) return answer(operation, outcome.value, cors);
      const failures = 'failures' in outcome ? outcome.failures : [outcome.failure];
      return problem(failures, locale, cors);
    } catch (error) {
      log.error('api.failed', { operation: operation.id, error });
      return problem([{ code: 'server.unavailable' }], locale, { ...cors, 'retry-after': '5' });
    }
  };
}

/** Answers to writes are small: packing them would cost more than it saves. */
const answer = (
  { status, method }: Operation,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response => {
  const kept = method === 'get' ? 'no-store' : 'no-store, no-transform';
  return Response.json(value, { status, headers: { 'cache-control': kept, ...headers } });
};

/** The answer to a browser that asks first whether another site's page may read. */
export const preflight = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...readers,
      'access-control-allow-methods': 'GET, OPTIONS',
      'access-control-allow-headers': 'accept-language, content-type',
      'access-control-max-age': '86400',
    },
  });

function secondsToWait(operation: Operation, request: Request): number {
  limits ??= {
    reads: rateLimiter(settings().apiReadsPerMinute),
    writes: rateLimiter(settings().apiWritesPerMinute),
  };
  const limit = operation.method === 'get' ? limits.reads : limits.writes;
  return limit(callerFrom((name) => request.headers.get(name)).address, now());
}

type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failures: readonly Failure[] };

async function readRequest<Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  operation: Operation<Q, B, A>,
  request: Request,
  params: Readonly<Record<string, string>>,
  locale: Locale,
): Promise<Read<Asked<z.output<Q>, z.output<B>>>> {
  const cartToken =
    /^Cart (\S{1,200})$/.exec(request.headers.get('authorization') ?? '')?.[1] ?? '';
  if (operation.needsCart && cartToken === '') return refuse(fail('cart.token_missing'));
  const idempotencyKey = request.headers.get('idempotency-key');
  if (idempotencyKey !== null && !/^[\x21-\x7e]{1,200}$/.test(idempotencyKey))
    return refuse(fail('idempotency.key_invalid'));
  const query = operation.query?.safeParse(queryOf(request));
  if (query?.success === false) return { ok: false, failures: failuresOf(query.error) };
  const sent = operation.body ? await readJson(request) : ok(undefined);
  if (!sent.ok) return refuse(sent);
  const body = operation.body?.safeParse(sent.value);
  if (body?.success === false) return { ok: false, failures: failuresOf(atLeaves(body.error)) };
  return ok({
    params,
    query: query?.data as z.output<Q>,
    body: body?.data as z.output<B>,
    locale,
    now: now(),
    cartToken,
    idempotencyKey,
    client: callerFrom((name) => request.headers.get(name)).address,
  });
}

/** `contact.phone` is told of as `phone`, the name the field has everywhere else. */
const atLeaves = (error: z.ZodError): z.ZodError => {
  const leaf = (path: readonly PropertyKey[]) =>
    path.filter((step) => typeof step === 'string').slice(-1);
  return new ZodError(error.issues.map((issue) => ({ ...issue, path: leaf(issue.path) })));
};

const refuse = ({ failure }: { readonly failure: Failure }) => ({
  ok: false as const,
  failures: [failure],
});

function queryOf(request: Request): Record<string, string[]> {
  const query: Record<string, string[]> = {};
  for (const [name, value] of new URL(request.url).searchParams)
    query[name] = [...(query[name] ?? []), value];
  return query;
}

async function readJson(request: Request): Promise<Result<unknown>> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
    return fail('request.not_json');
  if (Number(request.headers.get('content-length') ?? 0) > longestBody)
    return fail('request.too_large');
  const text = await request.text();
  if (text.length > longestBody) return fail('request.too_large');
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail('request.malformed');
  }
}

const headersFor = (
  failures: readonly Failure[],
  cors: Readonly<Record<string, string>> | undefined,
) => ({
  ...cors,
  ...(failures[0]?.code === 'cart.token_missing' ? { 'www-authenticate': 'Cart' } : {}),
});
