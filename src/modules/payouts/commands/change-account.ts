import type { Id } from '@/domain/ids';
import { maskedNumber, readNumber } from '@/domain/payout/account-number';
import { type PayoutAccountKind, payoutCoolingHours } from '@/domain/payout/flow';
import { isPhone, maskedPhone, type Phone } from '@/domain/phone';
import { type Actor, may } from '@/domain/policy';
import { fail, ok, type Result } from '@/domain/result';
import { lettersIn, plainLine } from '@/domain/text/plain';
import { askForPayoutAccountCode, spendCode } from '@/modules/accounts/commands/codes';
import { recordAudit } from '@/modules/audit/commands';
import { raiseAlert } from '@/modules/ledger/commands/alerts';
import { type Db, inTx, newId, prisma } from '@/platform/db';
import { open, seal } from '@/platform/seal';
import {
  countSharers,
  insertAccount,
  lockArtisan,
  readPhoneOf,
  readStanding,
  replaceStanding,
} from '../repo/accounts';
import { numberHash, sealPurpose } from './account-secrets';
import { tellOfChange } from './notices';

const LONGEST_TITLE = 70;
const HOUR_MS = 3_600_000;

export type AccountWanted = {
  readonly kind: PayoutAccountKind;
  /** The name the bank or the wallet knows the account by. */
  readonly title: string;
  readonly number: string;
  /** The code that was just sent to her own phone. */
  readonly code: string;
};

async function ownPhone(actor: Actor, artisanId: Id<'artisan'>): Promise<Result<Phone>> {
  if (actor.kind !== 'user' || !may(actor, 'payoutAccount.change', { artisanId }))
    return fail('payout_account.not_found');
  const phone = await readPhoneOf(prisma, actor.id);
  return phone !== null && isPhone(phone) ? ok(phone) : fail('payout_account.no_phone');
}

/**
 * Sends the owner a code to her own phone, before the account may be changed; answers the phone as she recognises it.
 * Failures: `payout_account.not_found` (not hers), `payout_account.no_phone`, `throttle.too_many`.
 */
export async function askForAccountCode(
  actor: Actor,
  artisanId: Id<'artisan'>,
  from: { readonly locale: 'en' | 'ur'; readonly address: string },
  now: Date,
): Promise<Result<{ readonly phone: string }>> {
  const phone = await ownPhone(actor, artisanId);
  if (!phone.ok) return phone;
  const sent = await askForPayoutAccountCode({ phone: phone.value, ...from }, now);
  return sent.ok ? ok({ phone: maskedPhone(sent.value.phone) }) : sent;
}

/**
 * Adds the account an artisan is paid to, or replaces it: the old one is replaced at once, the new one waits for
 * verification and 48 hours, and everybody concerned is told. Only by an owner with a fresh code; payouts prepared for
 * the old account stay where they are until a person moves them. Failures: `payout_account.not_found`, `.no_phone`,
 * `.title_missing`, `.title_long`, `.same`, those of the number and of the code.
 */
export async function changeAccount(
  actor: Actor,
  artisanId: Id<'artisan'>,
  wanted: AccountWanted,
  from: { readonly address: string },
  now: Date,
): Promise<Result<{ readonly accountId: string }>> {
  const phone = await ownPhone(actor, artisanId);
  if (!phone.ok) return phone;
  const title = plainLine(wanted.title);
  if (title === '') return fail('payout_account.title_missing', { field: 'title' });
  if (lettersIn(title) > LONGEST_TITLE)
    return fail('payout_account.title_long', { field: 'title' });
  const number = readNumber(wanted.kind, wanted.number);
  if (!number.ok) return number;
  const hash = numberHash(number.value);
  const before = await readStanding(prisma, artisanId);
  if (before && isSame(before, wanted.kind, hash, title))
    return fail('payout_account.same', { field: 'number' });
  const spent = await spendCode(
    { phone: phone.value, purpose: 'payout_account', code: wanted.code, ...from },
    now,
  );
  if (!spent.ok) return spent;
  return inTx((db) =>
    replace(db, actor, { artisanId, kind: wanted.kind, title, number: number.value, hash }, now),
  );
}

const isSame = (
  account: {
    readonly kind: string;
    readonly numberHash: string;
    readonly title: string;
    readonly status: string;
  },
  kind: PayoutAccountKind,
  hash: string,
  title: string,
): boolean =>
  account.status !== 'restricted' &&
  account.kind === kind &&
  account.numberHash === hash &&
  account.title === title;

type Draft = {
  readonly artisanId: Id<'artisan'>;
  readonly kind: PayoutAccountKind;
  readonly title: string;
  readonly number: string;
  readonly hash: string;
};

async function replace(
  db: Db,
  actor: Actor,
  draft: Draft,
  now: Date,
): Promise<Result<{ readonly accountId: string }>> {
  const { artisanId, kind, title, number, hash } = draft;
  if (actor.kind !== 'user' || !(await lockArtisan(db, artisanId)))
    return fail('payout_account.not_found');
  const former = await readStanding(db, artisanId);
  await replaceStanding(db, artisanId, now);
  const id = newId('payoutAccount', now);
  await insertAccount(db, {
    id,
    artisanId,
    kind,
    title,
    numberSealed: seal(sealPurpose, number),
    numberHash: hash,
    numberMasked: maskedNumber(number),
    usableFrom: new Date(now.getTime() + payoutCoolingHours * HOUR_MS),
    addedBy: actor.id,
    createdAt: now,
  });
  await warnOfSharing(db, { id, artisanId, hash }, now);
  const isWallet = former !== null && former.kind !== 'iban';
  const formerWallet = isWallet ? open(sealPurpose, former.numberSealed) : null;
  await tellOfChange(db, { artisanId, accountId: id, formerWallet });
  const details = { kind, number: maskedNumber(number) };
  const subject = { kind: 'artisan', id: artisanId };
  await recordAudit(db, { actor, action: 'payout_account.change', subject, details }, now);
  return ok({ accountId: id });
}

/** The same account at several artisans is how a thief, or a partner who takes too much, is seen. */
async function warnOfSharing(
  db: Db,
  account: { readonly id: string; readonly artisanId: string; readonly hash: string },
  now: Date,
): Promise<void> {
  const others = await countSharers(db, account.hash, account.artisanId);
  if (others === 0) return;
  const subject = { subjectKind: 'payout_account', subjectId: account.id };
  const details = { artisans: others + 1 };
  await raiseAlert(db, { kind: 'payout_account.shared', ...subject, details }, now);
}
