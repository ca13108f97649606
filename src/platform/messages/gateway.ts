import { createHmac } from 'node:crypto';
import type { Handover } from './ports';

export type Gateway = {
  /** Without a slash at the end. */
  readonly url: string;
  readonly key: string;
  readonly patienceMs?: number;
};

/**
 * Posts JSON to the message gateway. The header `X-Gateway-Signature: t=<unix seconds>,v1=<hex>` carries the
 * HMAC-SHA256 of `<t>.<path>.<body>`; the gateway refuses signatures older than five minutes.
 */
export async function postSigned(gateway: Gateway, path: string, body: unknown): Promise<Handover> {
  const text = JSON.stringify(body);
  const seconds = Math.floor(Date.now() / 1000);
  try {
    const answer = await fetch(`${gateway.url}${path}`, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(gateway.patienceMs ?? 5000),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'x-gateway-signature': `t=${seconds},v1=${sign(gateway.key, seconds, path, text)}`,
      },
      body: text,
    });
    await answer.body?.cancel();
    return understood(answer.status);
  } catch (error) {
    return wentWrong(error);
  }
}

const sign = (key: string, seconds: number, path: string, text: string): string =>
  createHmac('sha256', key).update(`${seconds}.${path}.${text}`).digest('hex');

function understood(status: number): Handover {
  if (status >= 200 && status < 300) return { kind: 'accepted' };
  // 401 and 403 are a wrong key on our side, which an operator can mend while the letter waits.
  const hopeless = status >= 400 && status < 500 && ![401, 403, 408, 425, 429].includes(status);
  return { kind: hopeless ? 'rejected' : 'down', why: `answered ${status}` };
}

/** A connection that never came about took nothing; one that broke off may have. */
function wentWrong(error: unknown): Handover {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code =
    cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  const neverReached = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];
  const why = code || (error instanceof Error ? error.name : 'unknown');
  return { kind: neverReached.includes(code) ? 'down' : 'unsure', why };
}
