import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { confirmProof, refuseProof, sendProof } from '@/modules/settlement/commands/proof';
import { startAttempt } from '@/modules/settlement/commands/start';
import { attemptById } from '@/modules/settlement/repo/attempts';
import { candidateLines, insertLines, latestProof } from '@/modules/settlement/repo/proofs';
import type { Db } from '@/platform/db';
import type { Bought } from './buying';
import { asStaff, must } from './cast';
import { pick } from './dice';
import { staffId } from './people';
import type { Paying } from './prepaid-purchases';

const hour = 3_600_000;
const drawnSlip = new URL('../demo/slip.jpg', import.meta.url);

/** She transfers the money and sends the slip; finance looks for it on the bank's statement. */
export async function payBySlip(
  db: Db,
  paying: Paying,
  { link }: Bought,
  placedAt: Date,
  townDay: Date,
): Promise<Date | null> {
  const after = (hours: number) => new Date(placedAt.getTime() + hours * hour);
  const begun = must(await startAttempt(link, { method: 'bank' }, after(0.05)), 'start a transfer');
  const slip = new Blob([new Uint8Array(await readFile(drawnSlip))]);
  must(await sendProof(link, slip, after(1)), 'send a slip');
  const attempt = await attemptById(db, begun.attemptId);
  const proof = await latestProof(db, begun.attemptId);
  if (!attempt || !proof) throw new Error(`The slip of ${link.number} is gone.`);
  const finance = asStaff('finance', townDay);
  if (paying === 'slip_refused') {
    const said = { reason: 'The slip shows a transfer that is still on hold.' };
    must(await refuseProof(finance, proof.id, said, after(5)), 'refuse a slip');
    return null;
  }
  const { amountMinor, reference } = attempt;
  await onTheStatement(db, { amountMinor, reference }, after(2), townDay);
  if (paying !== 'slip_confirmed') return null;
  const [line] = await candidateLines(db, amountMinor, reference);
  must(await confirmProof(finance, proof.id, line?.id ?? '', after(6)), 'confirm a slip');
  return after(6);
}

/** The bank's statement has the transfer, and another one that nobody here asked for. */
async function onTheStatement(
  db: Db,
  { amountMinor, reference }: { readonly amountMinor: number; readonly reference: string },
  at: Date,
  townDay: Date,
): Promise<void> {
  const bookedOn = new Date(at.toISOString().slice(0, 10));
  const line = (minor: number, text: string, payer: string) => ({
    lineHash: createHash('sha256').update(`demo:${minor}:${text}`).digest('hex'),
    bookedOn,
    amountMinor: minor,
    reference: text,
    payer,
  });
  const other = 100_00 * (15 + pick(`bank:${reference}`, 40));
  await insertLines(
    db,
    [
      line(amountMinor, `IBFT ${reference}`, 'A BUYER (DEMO)'),
      line(other, `RAAST ${pick(`raast:${reference}`, 999_999)}`, 'SOMEBODY ELSE (DEMO)'),
    ],
    staffId('finance', townDay),
    at,
  );
}
