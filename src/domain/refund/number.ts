import { crockford } from '@/domain/ids';

/** A refund's number as it is read out on the phone: `RF-7K3M-Q2XD`, from at least 5 random bytes. */
export function refundNumber(randomBytes: Uint8Array): string {
  if (randomBytes.length < 5) throw new RangeError('a number needs 5 random bytes');
  const value = randomBytes.slice(0, 5).reduce((all, byte) => (all << 8n) | BigInt(byte), 0n);
  const letters = crockford(value, 8).toUpperCase();
  return `RF-${letters.slice(0, 4)}-${letters.slice(4)}`;
}
