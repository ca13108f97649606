import { isId } from '@/domain/ids';
import { type Actor, may } from '@/domain/policy';
import { csvLine, csvRupees } from '@/domain/text/csv';
import { prisma } from '@/platform/db';
import { findBatch } from '../repo/batches';
import { readLines } from '../repo/reading';

const linesAtOnce = 1_000;
const heads = [
  'line',
  'tracking_number',
  'order_reference',
  'bucket',
  'problem',
  'statement_says',
  'we_say',
  'difference',
  'owner',
  'resolution',
  'waiting_since',
  'row_as_written',
];

/** What did not fit of a statement as CSV, piece by piece. Null for who may not see it. */
export async function exceptionsCsv(
  actor: Actor,
  batchId: string,
): Promise<{ readonly name: string; readonly pieces: AsyncGenerator<string> } | null> {
  if (!may(actor, 'cod.read', null) || !isId('remittanceBatch', batchId)) return null;
  const batch = await findBatch(prisma, batchId);
  return batch && { name: `${batch.number}-exceptions.csv`, pieces: piecesOf(batchId) };
}

async function* piecesOf(batchId: string): AsyncGenerator<string> {
  // The mark tells spreadsheets that the file is UTF-8.
  yield `\uFEFF${csvLine(heads)}`;
  for (let after: string | null = null; ; ) {
    const asked = { bucket: null, isOpen: false, after };
    const lines = await readLines(prisma, batchId, asked, linesAtOnce);
    yield lines
      .filter(({ bucket }) => bucket !== 'matched')
      .map((line) =>
        csvLine([
          line.row ?? '',
          line.trackingNumber,
          line.reference,
          line.bucket,
          line.problem ?? '',
          csvRupees(line.paid.minor),
          csvRupees(line.held.minor),
          csvRupees(line.paid.minor - line.held.minor),
          line.ownerName ?? '',
          line.resolution ?? '',
          line.waitingSince.toISOString().slice(0, 10),
          line.raw ?? '',
        ]),
      )
      .join('');
    const last = lines.at(-1);
    if (!last || lines.length < linesAtOnce) return;
    after = last.id;
  }
}
