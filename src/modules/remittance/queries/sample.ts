import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Actor, may } from '@/domain/policy';
import { settings } from '@/platform/env';

const name = 'postex-statement.csv';
const place = () => path.join(process.cwd(), 'prisma/demo/remittance', name);

export const hasSample = (actor: Actor): boolean =>
  settings().demo && may(actor, 'cod.reconcile', null);

/** The statement that lies ready in the demo town; null elsewhere and for who may not reconcile. */
export async function sampleStatement(
  actor: Actor,
): Promise<{ readonly name: string; readonly bytes: Buffer } | null> {
  return hasSample(actor) ? { name, bytes: await readFile(place()) } : null;
}
