import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { keyed } from '@/platform/secrets';

const STEP_SECONDS = 30;

const totpOf = (secret: string, label = 'staff'): TOTP =>
  new TOTP({ issuer: 'Hunarmand', label, period: STEP_SECONDS, secret: Secret.fromBase32(secret) });

/** The secret offered to one session for enrolment: kept nowhere until its first code confirms it. */
export function offeredSecret(sessionId: string): string {
  const bytes = Buffer.from(keyed('second-factor-offer', sessionId), 'base64url').subarray(0, 20);
  return new Secret({ buffer: Uint8Array.from(bytes).buffer }).base32;
}

/** The address an authenticator reads from the picture (otpauth, Key Uri Format). */
export const enrolmentUri = (secret: string, label: string): string =>
  totpOf(secret, label).toString();

/** The 30-second step a code belongs to, one step early or late allowed (RFC 6238 §5.2); null when wrong. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const delta = totpOf(secret).validate({ token: code, timestamp: now.getTime(), window: 1 });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / STEP_SECONDS) + delta;
}

const sealingKey = (): Buffer => Buffer.from(keyed('second-factor-secret', 'key'), 'base64url');

/** Encrypts a secret for its row (AES-256-GCM): `iv.tag.text`, bound to the user it belongs to. */
export function sealSecret(secret: string, userId: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', sealingKey(), iv).setAAD(Buffer.from(userId));
  const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return [iv, cipher.getAuthTag(), text].map((part) => part.toString('base64url')).join('.');
}

/** Throws when the row was tampered with or belongs to another user. */
export function openSecret(sealed: string, userId: string): string {
  const [iv, tag, text] = sealed.split('.').map((part) => Buffer.from(part, 'base64url'));
  if (!iv || !tag || !text) throw new Error('a second factor is not stored as it should be');
  const cipher = createDecipheriv('aes-256-gcm', sealingKey(), iv, { authTagLength: 16 });
  cipher.setAAD(Buffer.from(userId)).setAuthTag(tag);
  return Buffer.concat([cipher.update(text), cipher.final()]).toString('utf8');
}
