import { createDecipheriv } from 'node:crypto';

/** What a `merchantHashedReq` was made of; null when it was made with another key. */
export function openHash(hash: string, hashKey: string): string | null {
  const key = Buffer.from(hashKey, 'utf8');
  try {
    const decipher = createDecipheriv(`aes-${key.length * 8}-ecb`, key, null);
    const parts = [decipher.update(hash, 'base64'), decipher.final()];
    return Buffer.concat(parts).toString('utf8');
  } catch {
    return null;
  }
}

/** The text that a form with these fields has to be hashed from. */
export const hashedText = (fields: URLSearchParams): string =>
  [...fields]
    .filter(([name, value]) => name !== 'merchantHashedReq' && value !== '')
    .map(([name, value]) => ({ name, text: `${name}=${value}` }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ text }) => text)
    .join('&');
