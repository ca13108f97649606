import { type Actor, may } from '@/domain/policy';
import { settings } from '@/platform/env';
import { files } from '@/platform/files';

const name = 'postex-statement.csv';

/** The statement that lies ready in the demo town; null elsewhere and for who may not reconcile. */
export async function sampleStatement(
  actor: Actor,
): Promise<{ readonly name: string; readonly bytes: Buffer } | null> {
  if (!settings().demo || !may(actor, 'cod.reconcile', null)) return null;
  const bytes = await files().get(`remittance/${name}`);
  return bytes && { name, bytes };
}
