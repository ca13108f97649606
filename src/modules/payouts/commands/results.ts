import { parse } from 'csv-parse/sync';
import type { Id } from '@/domain/ids';
import { payoutPaid, payoutReturned } from '@/domain/ledger/money-entries';
import { money } from '@/domain/money';
import {
  type BankLine,
  type LineMeaning,
  meaningOf,
  readResultRow,
  resultColumns,
  type UnreadableLine,
} from '@/domain/payout/bank-result';
import type { PayoutState } from '@/domain/payout/flow';
import { grouped } from '@/domain/payout/grouped';
import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { recordAudit } from '@/modules/audit/commands';
import { post } from '@/modules/ledger/commands';
import { type Db, inTx, prisma } from '@/platform/db';
import { faultPoint } from '@/platform/faults';
import { lockPayout, lockRun, movePayouts, readByNumbers } from '../repo/runs';
import { closeIfSettled } from './close-run';
import { tellOfPayout } from './notices';

const mostRows = 5_000;
const mostCharacters = 900_000;
const atOnce = 50;

type FileFailure = Failure<
  | 'payout_results.not_found'
  | 'payout_results.empty'
  | 'payout_results.too_long'
  | 'payout_results.not_csv'
  | 'payout_results.columns'
>;

/** A line of a bank's answer with what it means now. */
export type ResultLine =
  | (BankLine & { readonly meaning: LineMeaning })
  | (UnreadableLine & { readonly meaning: 'unreadable' });

/** Reads a bank's answer and says what each line would do; nothing is changed. Failures: those of the file. */
export async function previewResults(
  actor: Actor,
  text: string,
): Promise<Result<readonly ResultLine[], FileFailure>> {
  if (!may(actor, 'payouts.approve', null)) return fail('payout_results.not_found');
  const read = readFile(text);
  if (!read.ok) return read;
  const named = read.value.flatMap((line) => ('number' in line ? [line.number] : []));
  const known = new Map((await readByNumbers(prisma, named)).map((row) => [row.number, row]));
  const seen = new Set<string>();
  return ok(
    read.value.map((line): ResultLine => {
      if ('unreadable' in line) return { ...line, meaning: 'unreadable' };
      const payout = known.get(line.number);
      const meaning = seen.has(line.number) ? 'twice' : meaningOf(line, asKnown(payout ?? null));
      seen.add(line.number);
      return { ...line, meaning };
    }),
  );
}

type Row = { readonly status: string; readonly tries: number; readonly amountMinor: bigint };
const asKnown = (row: Row | null) =>
  row && {
    status: row.status as PayoutState,
    tries: row.tries,
    amountMinor: Number(row.amountMinor),
  };

function readFile(text: string): Result<readonly (BankLine | UnreadableLine)[], FileFailure> {
  if (text.length > mostCharacters) return fail('payout_results.too_long', { field: 'file' });
  let rows: string[][];
  try {
    rows = parse(text, {
      bom: true,
      delimiter: [',', ';', '\t'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch {
    return fail('payout_results.not_csv', { field: 'file' });
  }
  const [header, ...body] = rows;
  if (!header || body.length === 0) return fail('payout_results.empty', { field: 'file' });
  if (body.length > mostRows) return fail('payout_results.too_long', { field: 'file' });
  const columns = resultColumns(header);
  if (columns === null) return fail('payout_results.columns', { field: 'file' });
  return ok(body.map((row, index) => readResultRow(row, columns, index + 2)));
}

export type ImportedResults = { readonly applied: number; readonly lines: readonly ResultLine[] };

/**
 * Applies a bank's answer: paid, failed or sent back, each to the sending it speaks of. Lines that mean nothing now are
 * reported and change nothing, so that the same file twice is one file. Failures: those of the file.
 */
export async function importResults(
  actor: Actor,
  text: string,
  now: Date,
): Promise<Result<ImportedResults, FileFailure>> {
  const preview = await previewResults(actor, text);
  if (!preview.ok) return preview;
  const due = preview.value.flatMap((line) => (line.meaning === 'apply' ? [line] : []));
  const rows = await readByNumbers(
    prisma,
    due.map(({ number }) => number),
  );
  const byNumber = new Map(due.map((line) => [line.number, line]));
  let applied = 0;
  for (const [runId, payouts] of grouped(rows, (row) => row.runId)) {
    for (let first = 0; first < payouts.length; first += atOnce) {
      const some = payouts.slice(first, first + atOnce).map(({ id }) => id);
      applied += await applySome(actor, runId, some, byNumber, now);
      faultPoint('payout.after_result');
    }
  }
  return ok({ applied, lines: preview.value });
}

async function applySome(
  actor: Actor,
  runId: string,
  payoutIds: readonly string[],
  lines: ReadonlyMap<string, BankLine>,
  now: Date,
): Promise<number> {
  const done = await inTx(async (db) => {
    await lockRun(db, runId);
    let applied = 0;
    for (const id of [...payoutIds].sort()) {
      const payout = await lockPayout(db, id);
      const line = payout && lines.get(payout.number);
      if (!payout || !line || meaningOf(line, asKnown(payout)) !== 'apply') continue;
      await applyLine(db, payout, line, now);
      applied += 1;
    }
    if (applied > 0) {
      const subject = { kind: 'payout_run', id: runId };
      const details = { payouts: applied };
      await recordAudit(db, { actor, action: 'payouts.results', subject, details }, now);
      await closeIfSettled(db, runId, now);
    }
    return ok(applied);
  });
  return done.ok ? done.value : 0;
}

type Payout = NonNullable<Awaited<ReturnType<typeof lockPayout>>>;

/** What the bank did is booked as the bank did it: money that came back had left before. */
async function applyLine(db: Db, payout: Payout, line: BankLine, now: Date): Promise<void> {
  const { id, number, tries } = payout;
  const draft = {
    payoutId: id,
    artisanId: payout.artisanId as Id<'artisan'>,
    tries,
    amount: money(Number(payout.amountMinor)),
  };
  const note = { bankRef: line.bankRef || payout.bankRef, reason: line.reason || null };
  if (line.outcome === 'failed') {
    await movePayouts(db, [id], ['processing'], 'failed', note);
  } else {
    if (payout.status === 'processing') {
      await movePayouts(db, [id], ['processing'], 'paid', { ...note, paidAt: now });
      await post(db, payoutPaid(draft), { orderId: null, memo: `Payout ${number} paid` }, now);
    }
    if (line.outcome === 'returned') {
      await movePayouts(db, [id], ['paid'], 'returned', { ...note, returnedAt: now });
      const memo = `Payout ${number} came back`;
      await post(db, payoutReturned(draft), { orderId: null, memo }, now);
    }
  }
  await tellOfPayout(db, payout, line.outcome);
}
