import { fail } from '@/domain/result';
import type { Locale } from '@/messages/locales';
import { receiveTable } from '@/modules/imports/commands/receive';
import { now } from '@/platform/clock';
import {
  boundaryOf,
  fieldText,
  isFromHere,
  MalformedForm,
  partsOf,
} from '@/platform/http/multipart';
import { inLocale } from '@/platform/request';
import { actingActor } from '@/platform/session';

/** A form of the studio with a table of pieces, which is read as it arrives; the answer is the table's own page. */
export async function POST(request: Request): Promise<Response> {
  if (!isFromHere(request)) return new Response(null, { status: 403 });
  const actor = await actingActor();
  if (actor.kind !== 'user') return new Response(null, { status: 404 });
  const boundary = boundaryOf(request.headers.get('content-type'));
  if (boundary === null || request.body === null) return back('ur', '', fail('file.missing'));
  const fields = { shop: '', locale: 'en' };
  const locale = (): Locale => (fields.locale === 'ur' ? 'ur' : 'en');
  try {
    for await (const part of partsOf(request.body, boundary)) {
      if (part.fileName === null) {
        const text = await fieldText(part.body);
        if (part.name in fields) Object.assign(fields, { [part.name]: text });
        continue;
      }
      if (part.name !== 'file' || part.fileName === '') continue;
      const sent = { shop: fields.shop, fileName: part.fileName, pieces: part.body };
      const received = await receiveTable(actor, sent, now());
      if (received.ok) return goTo(locale(), `/${received.value}`);
      if (received.failure.code === 'import.not_found') return new Response(null, { status: 404 });
      return back(locale(), fields.shop, received);
    }
  } catch (error) {
    if (!(error instanceof MalformedForm)) throw error;
  }
  return back(locale(), fields.shop, fail('file.missing'));
}

const back = (locale: Locale, shop: string, { failure }: ReturnType<typeof fail>): Response =>
  goTo(locale, `?${new URLSearchParams({ problem: failure.code, shop: shop.slice(0, 40) })}`);

const goTo = (locale: Locale, below: string): Response =>
  new Response(null, {
    status: 303,
    headers: {
      location: inLocale(locale, `/studio/products/import${below}`),
      'cache-control': 'no-store',
    },
  });
