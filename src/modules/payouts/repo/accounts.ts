import type { Id } from '@/domain/ids';
import type { PayoutAccountKind, PayoutAccountState } from '@/domain/payout/flow';
import type { Db } from '@/platform/db';

const standing = ['pending', 'active', 'restricted'];

export type AccountRow = NonNullable<Awaited<ReturnType<typeof readAccount>>>;

export const readAccount = (db: Db, id: string) =>
  db.payoutAccount.findUnique({ where: { id }, include: { artisan: true } });

/** The account in force, and no replaced or rejected one. */
export const readStanding = (db: Db, artisanId: string) =>
  db.payoutAccount.findFirst({ where: { artisanId, status: { in: standing } } });

/** The newest account of hers, whatever became of it. */
export const readNewest = (db: Db, artisanId: string) =>
  db.payoutAccount.findFirst({ where: { artisanId }, orderBy: { id: 'desc' } });

/** Everything about one artisan's money goes one after the other: the row is held until the transaction ends. */
export async function lockArtisan(db: Db, artisanId: string): Promise<boolean> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM artisans WHERE id = ${artisanId} FOR NO KEY UPDATE`;
  return rows.length === 1;
}

export async function replaceStanding(db: Db, artisanId: string, now: Date): Promise<void> {
  await db.payoutAccount.updateMany({
    where: { artisanId, status: { in: standing } },
    data: { status: 'replaced', replacedAt: now },
  });
}

export async function insertAccount(
  db: Db,
  account: {
    readonly id: Id<'payoutAccount'>;
    readonly artisanId: string;
    readonly kind: PayoutAccountKind;
    readonly title: string;
    readonly numberSealed: string;
    readonly numberHash: string;
    readonly numberMasked: string;
    readonly usableFrom: Date;
    readonly addedBy: string;
    readonly createdAt: Date;
  },
): Promise<void> {
  await db.payoutAccount.create({ data: { ...account, status: 'pending' } });
}

/** Moves an account; `false` when it stands elsewhere by now. */
export async function moveAccount(
  db: Db,
  id: string,
  from: readonly PayoutAccountState[],
  to: PayoutAccountState,
  also: {
    readonly verifiedBy?: string;
    readonly verifiedAt?: Date;
    readonly reason?: string | null;
    readonly usableFrom?: Date;
  } = {},
): Promise<boolean> {
  const { count } = await db.payoutAccount.updateMany({
    where: { id, status: { in: [...from] } },
    data: { status: to, ...also },
  });
  return count === 1;
}

/** Other artisans whose account in force has the same number. */
export const countSharers = (db: Db, numberHash: string, artisanId: string): Promise<number> =>
  db.payoutAccount.count({
    where: { numberHash, artisanId: { not: artisanId }, status: { in: standing } },
  });

/** Who is told when the account changes: the owners and the shop's own contact. */
export async function readContacts(db: Db, artisanId: string) {
  const artisan = await db.artisan.findUnique({
    where: { id: artisanId },
    select: {
      phone: true,
      locale: true,
      publicName: true,
      publicNameUr: true,
      members: {
        where: { role: 'owner', user: { status: 'active' } },
        select: { user: { select: { id: true, phone: true, email: true, locale: true } } },
      },
    },
  });
  return artisan;
}

export const readPhoneOf = async (db: Db, userId: string): Promise<string | null> =>
  (await db.user.findUnique({ where: { id: userId }, select: { phone: true } }))?.phone ?? null;

/** Accounts that finance must look at: those to verify, and those that are stopped. */
export const readToVerify = (db: Db, limit: number) =>
  db.payoutAccount.findMany({
    where: { status: { in: ['pending', 'restricted'] } },
    include: { artisan: { select: { publicName: true, publicNameUr: true } } },
    orderBy: [{ status: 'asc' }, { createdAt: 'asc' }],
    take: limit,
  });

/** For each of `hashes`, how many artisans use it. */
export async function readSharing(
  db: Db,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (hashes.length === 0) return new Map();
  const rows = await db.$queryRaw<{ hash: string; artisans: number }[]>`
    SELECT number_hash AS hash, count(DISTINCT artisan_id)::int AS artisans FROM payout_accounts
    WHERE number_hash = ANY(${[...hashes]}) AND status IN ('pending', 'active', 'restricted')
    GROUP BY number_hash`;
  return new Map(rows.map(({ hash, artisans }) => [hash, artisans]));
}
