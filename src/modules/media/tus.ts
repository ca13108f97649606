import type { UserActor } from '@/domain/policy';
import type { Failure, Result } from '@/domain/result';
import { isLocale, type Locale } from '@/messages/locales';
import { sentenceOf } from '@/platform/action';
import { settings } from '@/platform/env';
import { isFromHere } from '@/platform/http/multipart';
import { localeOf } from '@/platform/http/problem';
import { rateLimiter } from '@/platform/http/rate-limit';
import { log } from '@/platform/log';
import { actingActor } from '@/platform/session';
import { bodyOf } from './arriving';
import { SenderGone } from './commands/receive';
import { mostBytesOf } from './limits';

// The parts of tus 1.0.0 (https://tus.io/protocols/resumable-upload) that our phones use: core, creation, termination
// and expiration. Its own server keeps an unfinished part of a file in memory and in one process, and with S3 loses what
// came before a cut; here every byte that arrived counts, whichever process it reached.
const VERSION = '1.0.0';

const statusOf: Readonly<Record<string, number>> = {
  'upload.signed_out': 401,
  'upload.not_allowed': 403,
  'upload.from_elsewhere': 403,
  'upload.not_found': 404,
  'upload.wrong_offset': 409,
  'upload.key_used': 409,
  'upload.whole_already': 409,
  'upload.gone': 410,
  'upload.wrong_version': 412,
  'upload.too_big': 413,
  'upload.too_long': 413,
  'upload.quota_used': 413,
  'upload.not_bytes': 415,
  'upload.too_many_open': 429,
  'rate.limited': 429,
  'server.unavailable': 503,
  'upload.no_room': 507,
};

const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  410: 'Gone',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  503: 'Service Unavailable',
  507: 'Insufficient Storage',
};

/** Headers that every answer carries. */
const plain = { 'tus-resumable': VERSION, 'cache-control': 'no-store' };

export const done = (status: number, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(null, { status, headers: { ...plain, ...headers } });

/** What this end of the protocol can do. */
export const abilities = (): Response =>
  done(204, {
    'tus-version': VERSION,
    'tus-extension': 'creation,termination,expiration',
    'tus-max-size': String(Math.max(...Object.values(mostBytesOf))),
  });

/** The failure as RFC 9457 says it, with its sentence in the language of her page. */
export async function refusal(request: Request, failure: Failure): Promise<Response> {
  const status = statusOf[failure.code] ?? 400;
  const wait = status === 503 ? { 'retry-after': '10' } : undefined;
  const version = status === 412 ? { 'tus-version': VERSION } : undefined;
  const detail = await sentenceOf(failure, languageOf(request));
  const body = {
    type: 'about:blank',
    title: titles[status],
    status,
    code: failure.code,
    detail,
    ...(failure.params ? { params: failure.params } : {}),
  };
  const headers = { ...plain, ...wait, ...version, 'content-type': 'application/problem+json' };
  return Response.json(body, { status, headers });
}

/** The language of the page that sends: named, or that of its address, or what the browser prefers. */
export function languageOf(request: Request): Locale {
  const url = new URL(request.url);
  const from = request.headers.get('referer') ?? '';
  const first = URL.canParse(from) ? new URL(from).pathname.split('/')[1] : undefined;
  return !url.searchParams.has('locale') && isLocale(first) ? first : localeOf(request);
}

type Work = (actor: UserActor) => Promise<Result<Response>>;
let limit: ReturnType<typeof rateLimiter> | undefined;

/** Runs `work` for somebody signed in, from a page of ours, who speaks our version of the protocol. */
export async function tusRequest(request: Request, now: Date, work: Work): Promise<Response> {
  const response = await answerTo(request, now, work);
  await passOver(request);
  return response;
}

const passOverMs = 10_000;

/** Reads what was sent and nobody wanted: left unread, it would stand before the phone's next request. */
async function passOver(request: Request): Promise<void> {
  if (request.body === null || request.bodyUsed) return;
  const until = Date.now() + passOverMs;
  try {
    for await (const _piece of bodyOf(request)) if (Date.now() > until) return;
  } catch (error) {
    if (!(error instanceof SenderGone)) throw error;
  }
}

async function answerTo(request: Request, now: Date, work: Work): Promise<Response> {
  try {
    const refused = (code: string, params?: Failure['params']) =>
      refusal(request, { code, ...(params ? { params } : {}) });
    if (request.headers.get('tus-resumable') !== VERSION) return refused('upload.wrong_version');
    const actor = await actingActor();
    if (actor.kind !== 'user') return refused('upload.signed_out');
    if (request.method !== 'HEAD' && !isFromHere(request)) return refused('upload.from_elsewhere');
    limit ??= rateLimiter(settings().apiWritesPerMinute);
    const seconds = limit(actor.id, now);
    if (seconds > 0) return refused('rate.limited', { seconds });
    const outcome = await work(actor);
    return outcome.ok ? outcome.value : refusal(request, outcome.failure);
  } catch (error) {
    const isFull =
      error instanceof Error &&
      'code' in error &&
      ['ENOSPC', 'EDQUOT'].includes(String(error.code));
    log.error('upload.failed', { error });
    return refusal(request, { code: isFull ? 'upload.no_room' : 'server.unavailable' });
  }
}

/** The `Upload-Metadata` of the creation extension; what can't be read is left out. */
export function metadataOf(request: Request): ReadonlyMap<string, string> {
  const header = (request.headers.get('upload-metadata') ?? '').slice(0, 4_000);
  const pairs = header.split(',').flatMap((pair) => {
    const [name, value = ''] = pair.trim().split(' ');
    return name ? [[name, Buffer.from(value, 'base64').toString('utf8')] as const] : [];
  });
  return new Map(pairs);
}

/** A header that holds a whole number; null when it holds anything else. */
export function wholeOf(request: Request, header: string): number | null {
  const text = request.headers.get(header) ?? '';
  return /^\d{1,12}$/.test(text) ? Number(text) : null;
}
