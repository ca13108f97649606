import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { settings } from './env';

function masterSecret(): string {
  const secret = settings().secret;
  if (secret.length < 32) throw new Error('SECRET must be a secret of at least 32 characters.');
  return secret;
}

/** A keyed hash of `text` for one `purpose` only, base64url. */
export const keyed = (purpose: string, text: string): string =>
  createHmac('sha256', `${purpose}:${masterSecret()}`).update(text).digest('base64url');

/** Compares in a time that tells nothing. */
export function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}

/** An unguessable text of `bytes` random bytes, base64url. */
export const randomText = (bytes: number): string => randomBytes(bytes).toString('base64url');
