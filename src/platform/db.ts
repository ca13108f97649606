import { randomBytes } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { type Id, idFrom, type Kind } from '@/domain/ids';
import type { Failure, Result } from '@/domain/result';
import { Prisma, PrismaClient } from '@/generated/prisma/client';
import { log } from './log';

const mostStatements = 400;

/** Statements keep their plan in the database by name; beyond the most, as for texts that vary without end, they have none. */
function nameOf(text: string): string {
  const { statementNames } = database;
  const known = statementNames.get(text);
  if (known !== undefined) return known;
  if (statementNames.size >= mostStatements) return '';
  const name = `hunarmand_${statementNames.size}`;
  statementNames.set(text, name);
  return name;
}

function connect() {
  const pool = new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    max: Number(process.env.DATABASE_POOL ?? 10),
  });
  // A connection that dies while nobody uses it is replaced at the next use.
  pool.on('error', (error) => log.warn('database.connection_lost', { error }));
  const adapter = new PrismaPg(pool, {
    statementNameGenerator: ({ sql: text }) => nameOf(text),
    disposeExternalPool: true,
  });
  return {
    pool,
    client: new PrismaClient({ adapter }),
    statementNames: new Map<string, string>(),
  };
}
const kept = globalThis as typeof globalThis & { database?: ReturnType<typeof connect> };
kept.database ??= connect();
const { database } = kept;
const { pool } = database;

/** The database. One client per process, though this file is loaded by the server and by its jobs. */
export const prisma = database.client;

/** The database or an open transaction on it: first argument of every repo function. */
export type Db = Prisma.TransactionClient;

/** Pieces of SQL for repos: `sql`, `join`, `raw`. */
export const { sql, join, empty, raw } = Prisma;

const int8 = 20;
const types = {
  getTypeParser: (type: number, format?: 'text' | 'binary') =>
    type === int8 ? BigInt : pg.types.getTypeParser(type, format),
};

/**
 * Rows of a statement that is asked very often. Outside a transaction it goes straight to the connection, at a third
 * of the cost; inside one it goes with the transaction.
 */
export async function rowsOf<Row>(db: Db, statement: Prisma.Sql): Promise<Row[]> {
  if (db !== prisma) return db.$queryRaw<Row[]>(statement);
  const { text, values } = statement;
  const { rows } = await pool.query({ name: nameOf(text), text, values, types });
  return rows;
}

let made = 0;

/** A new id; ids that one process makes sort in the order they were made, also within a millisecond. */
export function newId<K extends Kind>(kind: K, now: Date = new Date()): Id<K> {
  made = (made + 1) % 4096;
  const bytes = randomBytes(10);
  bytes[0] = made >> 10;
  bytes[1] = (made >> 2) & 0xff;
  bytes[2] = ((made & 3) << 6) | ((bytes[2] ?? 0) % 64);
  return idFrom(kind, now.getTime(), bytes);
}

class Rollback extends Error {
  constructor(readonly result: { readonly ok: false; readonly failure: Failure }) {
    super(result.failure.code);
  }
}

const mostTries = 4;

/**
 * Runs `work` in one transaction. A returned failure undoes its writes and is returned like any other.
 * A serialization failure or deadlock is tried again, at most three times; then it throws.
 * `work` must not talk to anybody but the database.
 */
export async function inTx<R extends Result<unknown>>(work: (db: Db) => Promise<R>): Promise<R> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await prisma.$transaction(
        async (db) => {
          const result = await work(db);
          if (!result.ok) throw new Rollback(result);
          return result;
        },
        { maxWait: 10_000, timeout: 15_000 },
      );
    } catch (error) {
      if (error instanceof Rollback) return error.result as R;
      if (attempt >= mostTries || !isConflict(error)) throw error;
      await new Promise((wake) => setTimeout(wake, attempt * 15 * (1 + Math.random())));
    }
  }
}

const conflictCodes = ['P2034', '40001', '40P01'];

function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return conflictCodes.includes(code) || /40001|40P01|deadlock detected/.test(error.message);
}
