import { createHmac, timingSafeEqual } from 'node:crypto';

const oldestSeconds = 300;

/** Whether `header` (`t=<unix seconds>,v1=<hex>`) signs this path and body with the gateway's key, lately. */
export function isSigned(
  header: string | undefined,
  path: string,
  body: string,
  key: string,
  now: Date,
): boolean {
  const [, seconds, signature] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header ?? '') ?? [];
  if (seconds === undefined || signature === undefined) return false;
  if (Math.abs(now.getTime() / 1000 - Number(seconds)) > oldestSeconds) return false;
  const right = createHmac('sha256', key).update(`${seconds}.${path}.${body}`).digest();
  return timingSafeEqual(right, Buffer.from(signature, 'hex'));
}
