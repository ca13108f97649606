import { randomInt } from 'node:crypto';
import { latinDigits } from '@/domain/digits';
import { normalPhone, type Phone } from '@/domain/phone';
import { fail, ok, type Result } from '@/domain/result';
import { enqueueMessages } from '@/modules/notifications/commands';
import { inTx, newId, prisma } from '@/platform/db';
import { log } from '@/platform/log';
import { keyed, sameText } from '@/platform/secrets';
import { type CodePurpose, insertCode, isTriedOut, markCodeUsed, takeTry } from '../repo/codes';
import { findUserByPhone } from '../repo/users';
import { codeTryLimits, countAgainst, hasRoom, sendingLimits, spendLimit } from './limits';

export const CODE_MINUTES = 10;

type Asked = {
  readonly phone: string;
  readonly locale: 'en' | 'ur';
  readonly address: string;
};

/**
 * Sends a sign-in code to a mobile number. Nothing tells whether the number has an account: an
 * unknown one goes the same way and gets no message.
 * Failures: `phone.missing`, `phone.not_mobile`, `throttle.too_many`.
 */
export function askForSignInCode(asked: Asked, now: Date): Promise<Result<{ phone: Phone }>> {
  return sendCode('sign_in', asked, isActiveUser, now);
}

/**
 * Sends a sign-in code to somebody who wants to open a shop, and who may have no account yet. A suspended person's
 * number gets none, which the answer does not tell. Failures as for sign-in codes.
 */
export const askForJoiningCode = (asked: Asked, now: Date): Promise<Result<{ phone: Phone }>> =>
  sendCode('sign_in', asked, mayJoin, now);

/**
 * Sends a code that proves a number for following an order. `isKnown` says whether an order belongs to
 * it; the answer is the same either way. Failures as for sign-in codes.
 */
export function askForTrackingCode(
  asked: Asked,
  isKnown: (phone: Phone) => Promise<boolean>,
  now: Date,
): Promise<Result<{ phone: Phone }>> {
  return sendCode('track', asked, isKnown, now);
}

/**
 * Sends an artisan's owner a code that lets her change where she is paid, and nothing else. Failures as for sign-in
 * codes.
 */
export const askForPayoutAccountCode = (
  asked: Asked,
  now: Date,
): Promise<Result<{ phone: Phone }>> => sendCode('payout_account', asked, isActiveUser, now);

const isActiveUser = async (phone: Phone): Promise<boolean> =>
  (await findUserByPhone(prisma, phone))?.status === 'active';

const mayJoin = async (phone: Phone): Promise<boolean> =>
  ((await findUserByPhone(prisma, phone))?.status ?? 'active') === 'active';

async function sendCode(
  purpose: CodePurpose,
  asked: Asked,
  isKnown: (phone: Phone) => Promise<boolean>,
  now: Date,
): Promise<Result<{ phone: Phone }>> {
  const read = normalPhone(asked.phone);
  if (!read.ok) return read;
  const phone = read.value;
  const counted = await countAgainst(sendingLimits(phone, asked.address), now);
  if (!counted.ok) return counted;
  const affordable = await hasRoom(spendLimit, now);
  if (!affordable.ok) return affordable;
  const isSent = await isKnown(phone);
  if (isSent) await countAgainst([spendLimit], now);
  return inTx(async (db) => {
    const id = newId('code', now);
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    await insertCode(db, {
      id,
      phone,
      purpose,
      codeHash: hashOf(id, code),
      createdAt: now,
      expiresAt: new Date(now.getTime() + CODE_MINUTES * 60_000),
    });
    if (isSent) {
      await enqueueMessages(db, [
        {
          dedupeKey: `code:${id}`,
          channel: 'sms',
          recipient: phone,
          locale: asked.locale,
          template: `code.${purpose}`,
          params: { code, minutes: CODE_MINUTES },
        },
      ]);
    }
    return ok({ phone });
  });
}

/**
 * Uses up the newest code of a number. Failures: `code.malformed`, `code.wrong` (wrong, old, used,
 * expired or another person's), `code.spent` (five tries are over), `throttle.too_many`, `phone.*`.
 */
export async function spendCode(
  given: {
    readonly phone: string;
    readonly purpose: CodePurpose;
    readonly code: string;
    readonly address: string;
  },
  now: Date,
): Promise<Result<{ phone: Phone }>> {
  const read = normalPhone(given.phone);
  if (!read.ok) return read;
  const phone = read.value;
  const code = latinDigits(given.code).replace(/[\s-]/g, '');
  if (!/^\d{6}$/.test(code)) return fail('code.malformed', { field: 'code' });
  const counted = await countAgainst(codeTryLimits(phone, given.address), now);
  if (!counted.ok) return { ...counted, failure: { ...counted.failure, field: 'code' } };
  const tried = await takeTry(prisma, phone, given.purpose, now);
  if (tried === null) return refuse(await isTriedOut(prisma, phone, given.purpose));
  if (!sameText(tried.codeHash, hashOf(tried.id, code))) return refuse(false);
  return (await markCodeUsed(prisma, tried.id, now)) ? ok({ phone }) : refuse(false);
}

function refuse(isTriedOutNow: boolean) {
  log.warn('code.refused', { triedOut: isTriedOutNow });
  return fail(isTriedOutNow ? 'code.spent' : 'code.wrong', { field: 'code' });
}

const hashOf = (id: string, code: string): string => keyed('one-time-code', `${id}:${code}`);
