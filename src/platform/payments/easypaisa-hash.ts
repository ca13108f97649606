import { createCipheriv } from 'node:crypto';

/**
 * `merchantHashedReq`: every field that is posted and not empty, sorted by name, as `name=value` joined by `&` without
 * any encoding, then AES in ECB mode with the hash key's bytes (16, 24 or 32), Base64. ECB is what Easypaisa asks for.
 */
export function merchantHash(fields: Readonly<Record<string, string>>, hashKey: string): string {
  const key = Buffer.from(hashKey, 'utf8');
  const text = Object.keys(fields)
    .filter((name) => name !== 'merchantHashedReq' && fields[name] !== '')
    .sort()
    .map((name) => `${name}=${fields[name]}`)
    .join('&');
  const cipher = createCipheriv(`aes-${key.length * 8}-ecb`, key, null);
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]).toString('base64');
}
