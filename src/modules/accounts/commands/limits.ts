import type { Phone } from '@/domain/phone';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { prisma } from '@/platform/db';
import { log } from '@/platform/log';
import { keyed } from '@/platform/secrets';
import { countAct, countSoFar, uncountAct } from '../repo/throttles';

/** How often something may be done within a window. `of` is whom it counts for, empty for everybody together. */
export type Limit = {
  readonly act: string;
  readonly of: string;
  readonly most: number;
  readonly minutes: number;
};

const DAY = 24 * 60;

/** The first digits of a number: what a pumping attack walks through. */
const prefixOf = (phone: Phone): string => phone.slice(0, 7);

export const sendingLimits = (phone: Phone, address: string): readonly Limit[] => [
  { act: 'code.send.all', of: '', most: 600, minutes: 60 },
  { act: 'code.send.address', of: address, most: 60, minutes: 60 },
  { act: 'code.send.prefix', of: prefixOf(phone), most: 120, minutes: 60 },
  { act: 'code.send.phone', of: phone, most: 5, minutes: 10 },
  { act: 'code.send.phone_day', of: phone, most: 20, minutes: DAY },
];

/** Messages really sent in a day: what the house is ready to spend. */
export const spendLimit: Limit = { act: 'code.spend', of: '', most: 3000, minutes: DAY };

export const codeTryLimits = (phone: Phone, address: string): readonly Limit[] => [
  { act: 'code.try.all', of: '', most: 3000, minutes: 60 },
  { act: 'code.try.address', of: address, most: 120, minutes: 60 },
  { act: 'code.try.phone', of: phone, most: 20, minutes: 60 },
];

export const passwordLimits = (email: string, address: string): readonly Limit[] => [
  { act: 'password.all', of: '', most: 2000, minutes: 15 },
  { act: 'password.address', of: address, most: 60, minutes: 15 },
  { act: 'password.email', of: email, most: 10, minutes: 15 },
];

export const secondFactorLimits = (userId: string): readonly Limit[] => [
  { act: 'second_factor.user', of: userId, most: 5, minutes: 10 },
  { act: 'second_factor.user_day', of: userId, most: 30, minutes: DAY },
];

type TooMany = Failure<'throttle.too_many'>;

/**
 * Counts one act against every limit, in the database and outside any transaction, so that a refusal
 * undoes nothing. Failure: `throttle.too_many` with the `minutes` to wait.
 */
export async function countAgainst(
  limits: readonly Limit[],
  now: Date,
): Promise<Result<null, TooMany>> {
  for (const limit of limits) {
    const count = await countAct(prisma, keyOf(limit), windowOf(limit, now));
    if (count > limit.most) return refuse(limit, now);
  }
  return ok(null);
}

/** Whether there is room under a limit, without counting. */
export async function hasRoom(limit: Limit, now: Date): Promise<Result<null, TooMany>> {
  const count = await countSoFar(prisma, keyOf(limit), windowOf(limit, now));
  return count >= limit.most ? refuse(limit, now) : ok(null);
}

/** What succeeded isn't a try against anybody. */
export async function forgive(limits: readonly Limit[], now: Date): Promise<void> {
  for (const limit of limits) await uncountAct(prisma, keyOf(limit), windowOf(limit, now));
}

function refuse(limit: Limit, now: Date) {
  log.warn('throttle.refused', { act: limit.act });
  const end = windowOf(limit, now).getTime() + limit.minutes * 60_000;
  const minutes = Math.max(1, Math.ceil((end - now.getTime()) / 60_000));
  return fail('throttle.too_many', { params: { minutes } });
}

/** Numbers and addresses are not kept in the clear only to be counted. */
const keyOf = ({ act, of }: Limit): string =>
  of === '' ? act : `${act}:${keyed('throttle', of).slice(0, 22)}`;

function windowOf({ minutes }: Limit, now: Date): Date {
  const length = minutes * 60_000;
  return new Date(Math.floor(now.getTime() / length) * length);
}
