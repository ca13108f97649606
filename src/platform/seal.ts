import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { settings } from './env';

// `v1.<data key, sealed>.<text, sealed>`, each base64url of nonce, cipher text and tag.
const VERSION = 'v1';
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts `text` for one `purpose` only (`payout.iban`); the same text never looks the same twice. */
export function seal(purpose: string, text: string): string {
  const dataKey = randomBytes(32);
  const wrapped = lock(purposeKey(purpose), dataKey, purpose);
  return [VERSION, wrapped, lock(dataKey, Buffer.from(text, 'utf8'), purpose)].join('.');
}

/** The text of `seal`. Throws for a changed text, another purpose and another key. */
export function open(purpose: string, sealed: string): string {
  const [version, wrapped, box, ...more] = sealed.split('.');
  if (version !== VERSION || wrapped === undefined || box === undefined || more.length > 0)
    throw new Error(`not a sealed text of version ${VERSION}`);
  const dataKey = unlock(purposeKey(purpose), wrapped, purpose);
  return unlock(dataKey, box, purpose).toString('utf8');
}

function purposeKey(purpose: string): Buffer {
  const { encryptionKey } = settings();
  if (encryptionKey.length < 32)
    throw new Error('ENCRYPTION_KEY must be a secret of at least 32 characters.');
  return Buffer.from(hkdfSync('sha256', encryptionKey, '', `seal:${purpose}`, 32));
}

function lock(key: Buffer, plain: Buffer, purpose: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(purpose));
  const parts = [nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()];
  return Buffer.concat(parts).toString('base64url');
}

function unlock(key: Buffer, box: string, purpose: string): Buffer {
  const bytes = Buffer.from(box, 'base64url');
  if (bytes.length < NONCE_BYTES + TAG_BYTES) throw new Error('a sealed text is cut short');
  const end = bytes.length - TAG_BYTES;
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(purpose)).setAuthTag(bytes.subarray(end));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, end)), decipher.final()]);
}
