import { type Failure, fail, ok, type Result } from '@/domain/result';
import type { GroupLink } from '@/modules/orders/commands/confirm';
import { groupIdByLink } from '@/modules/orders/queries/by-link';
import { prisma } from '@/platform/db';
import { attemptsOfGroup } from '../repo/attempts';
import { within } from './call';
import { inquireOnHint } from './inquire';

/**
 * The buyer wants to know now: every try of hers that isn't settled is asked about, as far as its provider may be
 * asked already. Waits a few seconds at most. Failure: `order.not_found`.
 */
export async function checkPayment(
  link: GroupLink,
  now: Date,
  patienceMillis = 4000,
): Promise<Result<null, Failure<'order.not_found'>>> {
  const groupId = await groupIdByLink(link.number, link.key);
  if (groupId === null) return fail('order.not_found');
  const tries = (await attemptsOfGroup(prisma, groupId)).filter(
    ({ status }) => status !== 'paid' && status !== 'mismatched',
  );
  const asking = tries.map((attempt) => inquireOnHint(attempt.id, now));
  await within(patienceMillis, Promise.all(asking));
  return ok(null);
}
