import type { Failure } from '@/domain/result';
import { isLocale, type Locale } from '@/messages/locales';
import { sentenceOf } from '@/platform/action';

const statusOf: Readonly<Record<string, number>> = {
  'stock.not_enough': 409,
  'price.changed': 409,
  'checkout.later': 409,
  'line.not_buyable': 409,
  'cart.completed': 409,
  'idempotency.in_progress': 409,
  'order.nothing_to_confirm': 409,
  'order.nothing_to_withdraw': 409,
  'order.held_for_review': 409,
  'order.changed_meanwhile': 409,
  'flow.not_now': 409,
  'coupon.over': 409,
  'coupon.used_up': 409,
  'coupon.used_before': 409,
  'coupon.changed': 409,
  'credit.empty': 409,
  'payment.already_paid': 409,
  'payment.order_ended': 409,
  'payment.time_over': 409,
  'payment.is_cash': 409,
  'payment.busy': 409,
  'session.of_another': 409,
  'session.missing': 401,
  'request.from_elsewhere': 403,
  'request.too_large': 413,
  'request.not_json': 415,
  'rate.limited': 429,
  'cart.token_missing': 401,
  'search.too_slow': 503,
  'server.unavailable': 503,
};

/** The status of a failure: what is missing is 404, what was said wrongly is 422, unless the table says otherwise. */
export const statusFor = (code: string): number =>
  statusOf[code] ?? (code.endsWith('.not_found') ? 404 : 422);

const titles: Readonly<Record<number, string>> = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** RFC 9457. The first failure names the problem; those with a field are listed under `errors`. */
export async function problem(
  failures: readonly Failure[],
  locale: Locale,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const [first = { code: 'server.unavailable' }] = failures;
  const fields = failures.filter((failure) => failure.field !== undefined);
  const code = fields.length > 1 ? 'input.invalid' : first.code;
  const status = statusFor(first.code);
  const errors = await Promise.all(
    fields.map(async (failure) => ({
      field: failure.field,
      code: failure.code,
      detail: await sentenceOf(failure, locale),
    })),
  );
  const body = {
    type: 'about:blank',
    title: titles[status] ?? 'Error',
    status,
    code,
    detail: await sentenceOf(first, locale),
    ...(first.params ? { params: first.params } : {}),
    ...(errors.length > 0 ? { errors } : {}),
  };
  return Response.json(body, {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...headers,
    },
  });
}

/** The language a client asks for: `?locale=`, else its Accept-Language, else English. */
export function localeOf(request: Request): Locale {
  const asked = new URL(request.url).searchParams.get('locale') ?? undefined;
  if (isLocale(asked)) return asked;
  return /^\s*ur\b/i.test(request.headers.get('accept-language') ?? '') ? 'ur' : 'en';
}
