import { type ArtisanState, artisanFlow } from '@/domain/artisan/flow';
import { isReadyFor } from '@/domain/artisan/level';
import { step } from '@/domain/flow';
import type { Id } from '@/domain/ids';
import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { recordAudit } from '@/modules/audit/commands';
import { settleLevel } from '@/modules/levels/commands';
import { askedOf } from '@/modules/levels/queries';
import { enqueueMessages } from '@/modules/notifications/commands';
import { inTx } from '@/platform/db';
import { continueKey } from '../queries/link-key';
import { moveShop, readOwners } from '../repo/shops';
import { lockShop } from '../repo/submissions';

type AskFailure = Failure<
  'joining.not_found' | 'joining.not_ready' | 'flow.not_now' | 'flow.not_yours'
>;

/**
 * “Open my shop”: asks for it to be looked at, also after changes or a refusal. Failures: `joining.not_found` (also
 * for a foreign shop), `joining.not_ready`, those of the life cycle.
 */
export async function askForReview(
  actor: Actor,
  artisanId: Id<'artisan'>,
  now: Date,
): Promise<Result<null, AskFailure>> {
  if (!may(actor, 'joining.continue', { artisanId })) return fail('joining.not_found');
  return inTx<Result<null, AskFailure>>(async (db) => {
    const status = (await lockShop(db, artisanId)) as ArtisanState | null;
    if (status === null) return fail('joining.not_found');
    const open =
      status === 'rejected' ? step(artisanFlow, 'try_again', status, 'artisan') : ok(status);
    if (!open.ok) return open;
    const next = step(artisanFlow, 'ask_review', open.value, 'artisan');
    if (!next.ok) return next;
    await settleLevel(db, artisanId);
    if (!isReadyFor('selling', await askedOf(db, artisanId))) return fail('joining.not_ready');
    await moveShop(db, artisanId, [status], { status: next.value, submittedAt: now });
    const subject = { kind: 'artisan', id: artisanId };
    await recordAudit(db, { actor, action: 'artisans.ask_review', subject }, now);
    return ok(null);
  });
}

/**
 * Sends her a link with which to go on later, at most one a day. It opens the way to a code, and nothing else.
 * Failure: `joining.not_found`, also for a foreign shop.
 */
export async function sendContinueLink(
  actor: Actor,
  artisanId: Id<'artisan'>,
  now: Date,
): Promise<Result<null, Failure<'joining.not_found'>>> {
  const mayAsk =
    may(actor, 'joining.continue', { artisanId }) || may(actor, 'requirements.decide', null);
  if (!mayAsk) return fail('joining.not_found');
  return inTx<Result<null, Failure<'joining.not_found'>>>(async (db) => {
    const owners = await readOwners(db, artisanId);
    const link = `/join?shop=${artisanId}&key=${continueKey(artisanId)}`;
    await enqueueMessages(
      db,
      owners.flatMap(({ user }) =>
        user.phone === null
          ? []
          : [
              {
                dedupeKey: `joining.continue:${artisanId}:${user.id}:${now.toISOString().slice(0, 10)}`,
                channel: 'sms' as const,
                recipient: user.phone,
                locale: user.locale === 'en' ? ('en' as const) : ('ur' as const),
                template: 'joining.continue' as const,
                params: { continueLink: link },
              },
            ],
      ),
    );
    return ok(null);
  });
}
