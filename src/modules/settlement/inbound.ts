import { type ProviderKey, providers } from '@/domain/payment/fact';
import type { Inbound } from '@/platform/payments/port';

const longestBody = 64 * 1024;

/** The gateways that send messages and buyers back; a bank and a courier do neither. */
export const gatewayOf = (text: string): ProviderKey | null =>
  providers.find((key) => key === text && key !== 'cod' && key !== 'bank') ?? null;

/** A request as the adapters read it, with its bytes as they came; null when it is too long to be honest. */
export async function inboundOf(
  request: Request,
  via: Inbound['via'],
  now: Date,
): Promise<Inbound | null> {
  if (Number(request.headers.get('content-length') ?? 0) > longestBody) return null;
  const rawBody = await bodyOf(request);
  if (rawBody === null) return null;
  return {
    via,
    method: request.method,
    headers: Object.fromEntries(request.headers),
    query: Object.fromEntries(new URL(request.url).searchParams),
    rawBody,
    now,
  };
}

/** Read piece by piece: what says nothing of its length is cut off where it gets too long. */
async function bodyOf(request: Request): Promise<Uint8Array | null> {
  if (request.body === null) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body) {
    length += part.length;
    if (length > longestBody) return null;
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}
