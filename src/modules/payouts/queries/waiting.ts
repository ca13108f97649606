import { money } from '@/domain/money';
import type { PayoutAccountKind, PayoutAccountState } from '@/domain/payout/flow';
import type { HoldReason } from '@/domain/payout/hold';
import type { Words } from '@/domain/place';
import { type Actor, may } from '@/domain/policy';
import { prisma } from '@/platform/db';
import { readSharing, readToVerify } from '../repo/accounts';
import { readOpenHolds } from '../repo/holds';
import type { AccountView, HoldView } from '../types';

export type AccountToJudge = AccountView & {
  readonly artisan: Words;
  readonly addedAt: Date;
  /** How many artisans use this number. */
  readonly artisans: number;
};

/** Accounts that wait for finance. Empty for who may not. */
export async function accountsToJudge(actor: Actor): Promise<readonly AccountToJudge[]> {
  if (!may(actor, 'payouts.verify_account', null)) return [];
  const rows = await readToVerify(prisma, 100);
  const sharing = await readSharing(
    prisma,
    rows.map(({ numberHash }) => numberHash),
  );
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as PayoutAccountKind,
    title: row.title,
    masked: row.numberMasked,
    status: row.status as PayoutAccountState,
    usableFrom: row.usableFrom,
    reason: row.reason,
    artisan: { en: row.artisan.publicName, ur: row.artisan.publicNameUr },
    addedAt: row.createdAt,
    artisans: sharing.get(row.numberHash) ?? 1,
  }));
}

export type OpenHold = HoldView & { readonly artisan: Words };

/** Holds that are open, objections first. Empty for who may not. */
export async function openHolds(actor: Actor): Promise<readonly OpenHold[]> {
  if (!may(actor, 'payouts.hold', null)) return [];
  const rows = await readOpenHolds(prisma, 200);
  return rows.map((row) => ({
    ...holdView(row),
    artisan: { en: row.artisan.publicName, ur: row.artisan.publicNameUr },
  }));
}

type HoldRow = Omit<Awaited<ReturnType<typeof readOpenHolds>>[number], 'artisan'>;
export const holdView = (row: HoldRow): HoldView => ({
  id: row.id,
  amount: money(Number(row.amountMinor)),
  reason: row.reason as HoldReason,
  note: { en: row.note, ur: row.noteUr },
  releaseOn: row.releaseOn,
  placedAt: row.placedAt,
  appeal: row.appeal,
  answer: row.answer,
  releasedAt: row.releasedAt,
});
