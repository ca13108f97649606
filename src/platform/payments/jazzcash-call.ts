import { addressOf, type JazzcashPath, type JazzcashSettings } from './jazzcash-fields';
import type { JazzcashFields } from './jazzcash-hash';
import { fieldsOfJson, type Proven, prove } from './jazzcash-message';

/** A proven answer, or why there is none; `code` is what an unproven answer claimed, for staff only. */
export type Heard =
  | { readonly kind: 'answer'; readonly proven: Proven }
  | { readonly kind: 'silence'; readonly why: string; readonly code?: string };

/** One call of JazzCash's API. Never throws: whatever goes wrong on the way is silence. */
export async function call(
  settings: JazzcashSettings,
  path: JazzcashPath,
  fields: JazzcashFields,
  callMillis: number,
): Promise<Heard> {
  const body = await bodyOf(addressOf(settings, path), JSON.stringify(fields), callMillis);
  if (typeof body !== 'string') return { kind: 'silence', why: body.failure };
  const read = fieldsOfJson(body);
  // The firewall before the gateway says "Request Rejected" in HTML with status 200.
  if (read === null) return { kind: 'silence', why: 'the answer is not a message' };
  const proven = prove(read, settings);
  if (typeof proven === 'string') return { kind: 'silence', why: proven, ...claimed(read) };
  const isOurs = proven.attemptRef === '' || proven.attemptRef === fields.pp_TxnRefNo;
  return isOurs
    ? { kind: 'answer', proven }
    : { kind: 'silence', why: 'the answer speaks of another payment' };
}

const claimed = ({ pp_ResponseCode: code = '' }: JazzcashFields) =>
  /^[A-Z0-9]{3}$/.test(code) ? { code } : {};

async function bodyOf(
  url: string,
  body: string,
  callMillis: number,
): Promise<string | { readonly failure: string }> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(callMillis),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        accept: 'application/json',
      },
      body,
    });
    return await answer.text();
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return { failure: isLate ? 'no answer in time' : 'the line broke' };
  }
}
