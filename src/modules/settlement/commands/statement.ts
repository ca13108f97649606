import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { type CreditLine, columnsOf, creditLine } from '@/domain/payment/statement';
import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { recordAudit } from '@/modules/audit/commands';
import { inTx } from '@/platform/db';
import { insertLines } from '../repo/proofs';

const mostBytes = 5_000_000;
const headsWithin = 30;

type ImportFailure = Failure<
  'statement.unreadable' | 'statement.too_large' | 'statement.no_columns'
>;
/** `known`: lines that an earlier file had brought. */
export type Imported = { readonly added: number; readonly known: number };

/**
 * Reads the money that came in from our bank's statement; a line counts once, however many files it stands in.
 * Failures at `file`: `statement.unreadable`, `statement.too_large`, `statement.no_columns`.
 */
export async function importStatement(
  actor: Actor,
  file: Blob,
  now: Date,
): Promise<Result<Imported, ImportFailure>> {
  const field = 'file';
  if (actor.kind !== 'user' || !may(actor, 'payments.confirm', null))
    return fail('statement.unreadable', { field });
  if (file.size > mostBytes) return fail('statement.too_large', { field });
  const rows = rowsOf(new TextDecoder().decode(await file.arrayBuffer()));
  if (rows === null || rows.length === 0) return fail('statement.unreadable', { field });
  const head = rows.slice(0, headsWithin).findIndex((cells) => columnsOf(cells) !== null);
  const columns = columnsOf(rows[head] ?? []);
  if (columns === null) return fail('statement.no_columns', { field });
  const lines = rows.slice(head + 1).flatMap((cells) => creditLine(cells, columns) ?? []);
  return inTx<Result<Imported, ImportFailure>>(async (db) => {
    const added = await insertLines(db, withHashes(lines), actor.id, now);
    const details = { lines: lines.length, added };
    const subject = { kind: 'bank_statement', id: now.toISOString() };
    await recordAudit(db, { actor, action: 'payments.import_statement', subject, details }, now);
    return ok({ added, known: lines.length - added });
  });
}

function rowsOf(text: string): string[][] | null {
  const [first = ''] = text.split('\n', 1);
  const delimiter = [';', '\t'].find((sign) => first.includes(sign)) ?? ',';
  try {
    return parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch {
    return null;
  }
}

/** Two people may send the same sum on the same day: a line that stands twice in one file is two lines. */
function withHashes(lines: readonly CreditLine[]) {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const text = JSON.stringify([line.bookedOn, line.amountMinor, line.reference, line.payer]);
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    const lineHash = createHash('sha256').update(`${text}#${count}`).digest('hex');
    return { ...line, lineHash, bookedOn: new Date(`${line.bookedOn}T00:00:00Z`) };
  });
}
