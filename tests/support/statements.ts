import type { Actor } from '@/domain/policy';
import { receiveStatement } from '@/modules/remittance/commands/receive';
import { prisma } from '@/platform/db';

/** A file as it comes through the door, in two pieces. */
export async function* piecesOf(text: string | Buffer): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  const half = Math.ceil(bytes.length / 2);
  yield bytes.subarray(0, half);
  yield bytes.subarray(half);
}

export async function bringIn(
  actor: Actor,
  text: string | Buffer,
  now: Date,
  also: { readonly courier?: string; readonly coversTo?: string } = {},
): Promise<string> {
  const received = await receiveStatement(
    actor,
    { courier: 'tcs', fileName: 'tcs.csv', pieces: piecesOf(text), ...also },
    now,
  );
  if (!received.ok) throw new Error(received.failure.code);
  return received.value.batchId;
}

/** The buckets of a batch by number of the parcel; lines of one number in the order of the file. */
export async function bucketsOf(batchId: string): Promise<Record<string, string>> {
  const lines = await prisma.remittanceLine.findMany({
    where: { batchId },
    orderBy: [{ rowNumber: 'asc' }, { id: 'asc' }],
  });
  const said: Record<string, string> = {};
  for (const { trackingNumber, bucket, problem } of lines) {
    const name = trackingNumber in said ? `${trackingNumber} again` : trackingNumber;
    said[name] = problem === null ? bucket : `${bucket} ${problem}`;
  }
  return said;
}

export const lineOf = (batchId: string, trackingNumber: string, bucket?: string) =>
  prisma.remittanceLine.findFirstOrThrow({
    where: { batchId, trackingNumber, ...(bucket === undefined ? {} : { bucket }) },
  });

/** What is open on accounts of a kind, item by item. */
export async function openOn(kind: string): Promise<Record<string, number>> {
  const rows = await prisma.$queryRaw<{ item: string; minor: bigint }[]>`
    SELECT p.item, sum(p.amount_minor)::bigint AS minor FROM postings p
    JOIN ledger_accounts a ON a.id = p.account_id WHERE a.kind = ${kind}
    GROUP BY p.account_id, p.item HAVING sum(p.amount_minor) <> 0`;
  return Object.fromEntries(rows.map(({ item, minor }) => [item, Number(minor)]));
}

/** Laws of cash that hold after everything; each names what breaks it. */
export async function cashLawsBroken(): Promise<unknown[]> {
  return prisma.$queryRaw`
    SELECT 'entry out of balance' AS law, entry_id AS who FROM postings GROUP BY entry_id HAVING sum(amount_minor) <> 0
    UNION ALL
    SELECT 'held by the courier', k.id FROM cod_collections k
      LEFT JOIN (SELECT p.item, sum(p.amount_minor) AS held FROM postings p JOIN ledger_accounts a ON a.id = p.account_id
        WHERE a.kind = 'courier_cash' GROUP BY p.item) l ON l.item = k.order_id
      WHERE k.status NOT IN ('written_off') AND coalesce(l.held, 0) <> k.collected_minor - k.remitted_minor
    UNION ALL
    SELECT 'reconciled but not whole', id FROM cod_collections
      WHERE status = 'reconciled' AND remitted_minor <> collected_minor
    UNION ALL
    SELECT 'a line counted twice', source_id FROM journal_entries WHERE kind = 'cod_remitted'
      GROUP BY source_id HAVING count(*) > 1`;
}
