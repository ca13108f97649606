import { type Db, newId } from '@/platform/db';

export type ProofStatus = 'waiting' | 'seconding' | 'confirmed' | 'refused';
export type Proof = {
  readonly id: string;
  readonly attemptId: string;
  readonly photo: string;
  readonly status: ProofStatus;
  readonly statementLineId: string | null;
  readonly confirmedBy: string | null;
  readonly secondBy: string | null;
  readonly reason: string | null;
  readonly createdAt: Date;
};

export const hasOpenProof = async (db: Db, attemptId: string): Promise<boolean> =>
  (await db.paymentProof.count({
    where: { attemptId, status: { in: ['waiting', 'seconding'] } },
  })) > 0;

export const insertProof = async (db: Db, attemptId: string, photo: string, now: Date) => {
  const id = newId('paymentProof', now);
  await db.paymentProof.createMany({ data: [{ id, attemptId, photo, createdAt: now }] });
  return id;
};

/** The photo's files are ready under this key. */
export const setProofPhoto = (db: Db, id: string, photo: string) =>
  db.paymentProof.updateMany({ where: { id }, data: { photo } });

export const countProofs = (db: Db, attemptId: string): Promise<number> =>
  db.paymentProof.count({ where: { attemptId } });

export const latestProof = async (db: Db, attemptId: string): Promise<Proof | null> =>
  (await db.paymentProof.findFirst({
    where: { attemptId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })) as Proof | null;

export const proofById = async (db: Db, id: string): Promise<Proof | null> =>
  (await db.paymentProof.findUnique({ where: { id } })) as Proof | null;

/** Decides only from `from`; `false` when somebody was faster. */
export async function decideProof(
  db: Db,
  id: string,
  from: readonly ProofStatus[],
  to: {
    readonly status: ProofStatus;
    readonly statementLineId?: string | null;
    readonly confirmedBy?: string | null;
    readonly secondBy?: string;
    readonly reason?: string;
    readonly decidedAt?: Date;
  },
): Promise<boolean> {
  const { count } = await db.paymentProof.updateMany({
    where: { id, status: { in: [...from] } },
    data: to,
  });
  return count === 1;
}

export type StatementLine = {
  readonly id: string;
  readonly bookedOn: Date;
  readonly amountMinor: number;
  readonly reference: string;
  readonly payer: string;
};

/** A line of our bank's statement that no slip has been confirmed with. */
export async function freeLine(db: Db, id: string): Promise<StatementLine | null> {
  await db.$queryRaw`SELECT 1 FROM bank_statement_lines WHERE id = ${id} FOR UPDATE`;
  const row = await db.bankStatementLine.findUnique({ where: { id }, include: { proof: true } });
  if (row === null || row.proof !== null) return null;
  return { ...row, amountMinor: Number(row.amountMinor) };
}

export type NewLine = {
  readonly lineHash: string;
  readonly bookedOn: Date;
  readonly amountMinor: number;
  readonly reference: string;
  readonly payer: string;
};

/** Keeps each line once, however often its file is read; returns how many were new. */
export async function insertLines(
  db: Db,
  lines: readonly NewLine[],
  importedBy: string,
  now: Date,
): Promise<number> {
  const { count } = await db.bankStatementLine.createMany({
    data: lines.map((line) => ({
      ...line,
      id: newId('statementLine', now),
      amountMinor: BigInt(line.amountMinor),
      currency: 'PKR',
      importedBy,
      createdAt: now,
    })),
    skipDuplicates: true,
  });
  return count;
}

/** Lines that may be this transfer: free, of this sum or with this reference, likeliest first. */
export async function candidateLines(
  db: Db,
  amountMinor: number,
  reference: string,
): Promise<StatementLine[]> {
  const rows = await db.bankStatementLine.findMany({
    where: {
      proof: null,
      OR: [{ amountMinor: BigInt(amountMinor) }, { reference: { contains: reference } }],
    },
    orderBy: { bookedOn: 'desc' },
    take: 20,
  });
  const lines = rows.map((row) => ({ ...row, amountMinor: Number(row.amountMinor) }));
  const names = (line: StatementLine) => line.reference.includes(reference);
  return lines.toSorted((a, b) => Number(names(b)) - Number(names(a)));
}
