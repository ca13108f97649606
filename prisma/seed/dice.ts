import { createHash } from 'node:crypto';
import { type Id, idFrom, type Kind } from '@/domain/ids';

const dayMillis = 86_400_000;

/** The same name always gives the same bytes, so that the town is the same town on every machine. */
const bytesOf = (name: string): Uint8Array => createHash('sha256').update(name).digest();

/** An id that depends only on what it names and when that was made. */
export const idOf = <K extends Kind>(kind: K, name: string, at: Date): Id<K> =>
  idFrom(kind, at.getTime(), bytesOf(`${kind}:${name}`));

/** A number from 0 up to but not including `below`, always the same for the same name. */
export function pick(name: string, below: number): number {
  const [a = 0, b = 0, c = 0] = bytesOf(name);
  return ((a << 16) | (b << 8) | c) % below;
}

export const daysBefore = (moment: Date, days: number): Date =>
  new Date(moment.getTime() - Math.round(days * dayMillis));

/** The first moment of a calendar day in Pakistan. */
export const dayInPakistan = (day: string): Date => new Date(`${day}T00:00:00+05:00`);
