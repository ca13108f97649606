import { crockford } from '@/domain/ids';

/**
 * A group's number as it is read out on the phone: `HM-7K3M-Q2XD`, from at least 5 random bytes. It names an order and
 * opens nothing: reading one needs the signed key or the phone.
 */
export function groupNumber(randomBytes: Uint8Array): string {
  if (randomBytes.length < 5) throw new RangeError('a number needs 5 random bytes');
  const value = randomBytes.slice(0, 5).reduce((all, byte) => (all << 8n) | BigInt(byte), 0n);
  const letters = crockford(value, 8).toUpperCase();
  return `HM-${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** Reads a number as people type it: any case, with or without dashes, O for 0 and I or L for 1; null if it is none. */
export function parseGroupNumber(written: string): string | null {
  const letters = written.toUpperCase().replace(/[\s\-–]/g, '');
  const body = letters.length === 10 && letters.startsWith('HM') ? letters.slice(2) : letters;
  const plain = body.replace(/O/g, '0').replace(/[IL]/g, '1');
  if (!/^[0-9A-HJKMNP-TV-Z]{8}$/.test(plain)) return null;
  return `HM-${plain.slice(0, 4)}-${plain.slice(4)}`;
}
