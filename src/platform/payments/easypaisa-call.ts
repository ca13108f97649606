import type { PaymentSettings } from './settings';

export type EasypaisaSettings = NonNullable<PaymentSettings['easypaisa']>;
/** Whom to call, and how long one call may take. */
export type EasypaisaDesk = { readonly settings: EasypaisaSettings; readonly callMillis: number };

type Called =
  | { readonly kind: 'answer'; readonly json: unknown }
  /** Nobody knows what became of the call. */
  | { readonly kind: 'lost'; readonly why: string };

const longestAnswer = 64 * 1024;

/** Posts JSON to the REST service. Never throws: whatever is not JSON with a good status is lost. */
export async function callEasypaisa(
  { settings, callMillis }: EasypaisaDesk,
  verb: 'initiate-ma-transaction' | 'inquire-transaction',
  body: Readonly<Record<string, string>>,
): Promise<Called> {
  try {
    const answer = await fetch(`${settings.url}/easypay-service/rest/v4/${verb}`, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(callMillis),
      headers: { 'content-type': 'application/json', credentials: credentials(settings) },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) return { kind: 'lost', why: `http_${answer.status}` };
    return parsed(text);
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return { kind: 'lost', why: isLate ? 'timed_out' : 'line_broken' };
  }
}

/** Their own header instead of Authorization. */
const credentials = ({ username, password }: EasypaisaSettings): string =>
  Buffer.from(`${username}:${password}`, 'utf8').toString('base64');

/** The firewall before the service answers HTML with status 200. */
function parsed(text: string): Called {
  if (text.length > longestAnswer) return { kind: 'lost', why: 'too_long' };
  try {
    return { kind: 'answer', json: JSON.parse(text) };
  } catch {
    return { kind: 'lost', why: 'not_json' };
  }
}
