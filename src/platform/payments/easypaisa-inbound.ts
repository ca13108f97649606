import type { EasypaisaSettings } from './easypaisa-call';
import { confirmEasypaisaPage, readBack } from './easypaisa-page';
import type { Acknowledgement, Inbound, Read } from './port';

type Fields = Readonly<Record<string, string | undefined>>;

const reference = /^[A-Za-z0-9]{1,20}$/;
const longestBody = 16 * 1024;
const longestToken = 1000;
/** Easypaisa adds its parameters with `?` though our address has one already; they then end our last value. */
const addedByThem = /\?((?:auth_token|status|desc|orderRefNum(?:ber)?)=.*)$/s;

/** Reads a return of the buyer or a notice (IPN). Neither is signed: the most they amount to is "ask now". */
export function readEasypaisa(settings: EasypaisaSettings, inbound: Inbound): Read {
  const fields = fieldsOf(inbound);
  return inbound.via === 'webhook' ? readNotice(settings, fields) : readReturn(settings, fields);
}

/** A notice wants an OK and nothing else. */
export const acknowledgeEasypaisa = (read: Read): Acknowledgement => ({
  status: read.kind === 'rejected' ? 400 : 200,
  contentType: 'text/plain; charset=utf-8',
  body: read.kind === 'rejected' ? 'not understood' : 'OK',
});

function readReturn(settings: EasypaisaSettings, fields: Fields): Read {
  const { auth_token: token, status, back } = fields;
  const attemptRef = fields.attempt ?? fields.orderRefNumber ?? fields.orderRefNum ?? '';
  if (!reference.test(attemptRef)) return { kind: 'rejected', why: 'malformed' };
  if (!token || status) return { kind: 'hint', attemptRef };
  const returnUrl = readBack(settings, attemptRef, back ?? '');
  if (returnUrl === null) return { kind: 'rejected', why: 'bad_signature' };
  if (token.length > longestToken) return { kind: 'rejected', why: 'malformed' };
  return { kind: 'continue', step: confirmEasypaisaPage(settings, token, returnUrl), attemptRef };
}

/**
 * A notice brings an address at Easypaisa where the payment could be read. Whoever sends it chooses that address, so
 * it is never fetched: it only tells which order to inquire about.
 */
function readNotice(settings: EasypaisaSettings, { url = '' }: Fields): Read {
  if (url.length > 500 || !URL.canParse(url)) return { kind: 'rejected', why: 'malformed' };
  const { origin, pathname, username, password } = new URL(url);
  const path = /^\/easypay-service\/rest\/v1\/order-status\/[\w-]{1,40}\/([A-Za-z0-9]{1,20})$/;
  const attemptRef = path.exec(pathname)?.[1];
  const isTheirs = origin === new URL(settings.url).origin && username === '' && password === '';
  if (!isTheirs || attemptRef === undefined) return { kind: 'rejected', why: 'malformed' };
  return { kind: 'hint', attemptRef };
}

function fieldsOf({ query, headers, rawBody, via }: Inbound): Fields {
  const fields: Record<string, string> = { ...query };
  if (rawBody.length > 0 && rawBody.length <= longestBody)
    Object.assign(fields, bodyFields(headers, Buffer.from(rawBody).toString('utf8')));
  if (via === 'webhook') return fields;
  for (const [name, value] of Object.entries(fields)) {
    const added = addedByThem.exec(value);
    if (added === null) continue;
    fields[name] = value.slice(0, added.index);
    for (const [key, text] of new URLSearchParams(added[1])) fields[key] ??= text;
  }
  return fields;
}

function bodyFields(headers: Inbound['headers'], body: string): Record<string, string> {
  const type = headers['content-type'] ?? '';
  if (!type.includes('json')) return Object.fromEntries(new URLSearchParams(body));
  try {
    const json: unknown = JSON.parse(body);
    const entries = json instanceof Object ? Object.entries(json) : [];
    return Object.fromEntries(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}
