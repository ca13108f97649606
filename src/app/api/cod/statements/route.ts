import { may } from '@/domain/policy';
import { fail } from '@/domain/result';
import type { Locale } from '@/messages/locales';
import { receiveStatement } from '@/modules/remittance/commands/receive';
import { dayAsked } from '@/modules/remittance/schema';
import { now } from '@/platform/clock';
import {
  boundaryOf,
  fieldText,
  isFromHere,
  MalformedForm,
  partsOf,
} from '@/platform/http/multipart';
import { inLocale } from '@/platform/request';
import { currentActor } from '@/platform/session';

/** A form of the cash desk with a courier's file, which is read as it arrives; the answer is the page of its statement. */
export async function POST(request: Request): Promise<Response> {
  if (!isFromHere(request)) return new Response(null, { status: 403 });
  const actor = await currentActor();
  if (!may(actor, 'cod.reconcile', null)) return new Response(null, { status: 404 });
  const boundary = boundaryOf(request.headers.get('content-type'));
  if (boundary === null || request.body === null) return back('en', 'problem=file.missing');
  const fields = { courier: '', coversTo: '', locale: 'en' };
  const locale = (): Locale => (fields.locale === 'ur' ? 'ur' : 'en');
  try {
    for await (const part of partsOf(request.body, boundary)) {
      if (part.fileName === null) {
        const text = await fieldText(part.body);
        if (part.name in fields) Object.assign(fields, { [part.name]: text });
        continue;
      }
      if (part.name !== 'file' || part.fileName === '') continue;
      const sent = {
        courier: fields.courier,
        fileName: part.fileName,
        pieces: part.body,
        coversTo: dayAsked(fields.coversTo),
      };
      const received = await receiveStatement(actor, sent, now());
      if (!received.ok) return back(locale(), problem(received, fields.courier));
      const { batchId, isNew } = received.value;
      return back(locale(), isNew ? 'did=read' : 'did=read_before', `/${batchId}`);
    }
  } catch (error) {
    if (!(error instanceof MalformedForm)) throw error;
  }
  return back(locale(), problem(fail('file.missing'), fields.courier));
}

const problem = ({ failure }: ReturnType<typeof fail>, courier: string): string =>
  new URLSearchParams({ problem: failure.code, courier: courier.slice(0, 60) }).toString();

const back = (locale: Locale, words: string, below = ''): Response =>
  new Response(null, {
    status: 303,
    headers: {
      location: inLocale(locale, `/admin/cod${below}?${words}`),
      'cache-control': 'no-store',
    },
  });
