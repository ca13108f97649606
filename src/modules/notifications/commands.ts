import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { recordAudit } from '@/modules/audit/commands';
import { type Db, inTx, prisma } from '@/platform/db';
import { enqueueJobs, keysWithJob, type NewJob } from '@/platform/jobs';
import { log } from '@/platform/log';
import type { Channel, Handover, Letter, Posts } from '@/platform/messages/ports';
import * as repo from './repo';
import { isCode, isSecret, type OutgoingMessage, type ShopMessage } from './types';
import { writeMessage } from './wording';

export const deliverJob = 'notifications.deliver';
const retryAfterMinutes = 15;
const codeMinutes = 10;

/**
 * Keeps messages for delivery, with the transaction `db`: they go out when it commits and never if it doesn't.
 * A message whose `dedupeKey` is known already is left as it is.
 */
export async function enqueueMessages(db: Db, messages: readonly OutgoingMessage[]): Promise<void> {
  if (messages.length === 0) return;
  await enqueueJobs(db, deliverJob, (await repo.insertNew(db, messages)).map(deliveryOf));
}

/** Keeps a message for a shop: to its own number, else to an owner's. A shop without any hears nothing. */
export async function tellShop(db: Db, artisanId: string, message: ShopMessage): Promise<void> {
  const ring = await repo.readShopRing(db, artisanId);
  if (ring === null) return;
  const to = { channel: 'sms', recipient: ring.phone, locale: ring.locale } as const;
  await enqueueMessages(db, [{ ...message, ...to }]);
}

export type Delivery = 'sent' | 'not_needed' | 'again' | 'given_up';

/**
 * Sends one kept message: by its own channel, or by the other one to the same phone when its own is down.
 * `again` means that it is still waiting and should be tried later. Sent once by us; a gateway that took it
 * without saying so drops the repeat by its id. Never call it inside a transaction.
 */
export async function deliverMessage(
  id: string,
  outside: { readonly posts: Posts; readonly baseUrl: string; readonly isLastTry: boolean },
  now: Date,
): Promise<Delivery> {
  const message = await repo.find(prisma, id);
  if (!message?.isWaiting) return 'not_needed';
  if (
    isCode(message.template) &&
    now.getTime() - message.createdAt.getTime() > codeMinutes * 60_000
  )
    return giveUp(message, 'too late to be of use');

  const { handover, via } = await handOver(message, outside);
  if (handover.kind === 'accepted') {
    await repo.markSent(prisma, id, now, isSecret(message.template));
    log.info('message.sent', { id, template: message.template, via });
    return 'sent';
  }
  const why = `${via} ${handover.kind}: ${handover.why}`;
  await repo.markTried(prisma, id, why);
  if (handover.kind === 'rejected' || outside.isLastTry) return giveUp(message, why);
  log.warn('message.not_sent', { id, template: message.template, why });
  return 'again';
}

/** Gives a new delivery to messages that wait although no job is left for them. Returns how many. */
export async function requeueForgotten(db: Db, now: Date): Promise<number> {
  const before = new Date(now.getTime() - retryAfterMinutes * 60_000);
  const jobs = (await repo.waitingSince(db, before, 500)).map(deliveryOf);
  const cared = await keysWithJob(
    db,
    jobs.map((job) => job.key),
  );
  const forgotten = jobs.filter((job) => !cared.has(job.key));
  await enqueueJobs(db, deliverJob, forgotten);
  return forgotten.length;
}

/**
 * Staff asks for a message that could not be delivered to be sent once more. Failure: `message.not_waiting` (sent
 * meanwhile, a code, or unknown).
 */
export const sendAgain = (
  actor: Actor,
  id: string,
  now: Date,
): Promise<Result<null, Failure<'message.not_waiting'>>> =>
  inTx(async (db) => {
    if (!may(actor, 'jobs.retry', null)) return fail('message.not_waiting');
    const revived = await repo.revive(db, id);
    if (revived.length === 0) return fail('message.not_waiting');
    await enqueueJobs(db, deliverJob, revived.map(deliveryOf));
    const subject = { kind: 'message', id };
    await recordAudit(db, { actor, action: 'messages.send_again', subject }, now);
    return ok(null);
  });

/** Codes go first: somebody is looking at the phone right now. */
const deliveryOf = ({ id, template }: { id: string; template: string }) =>
  ({
    payload: { id },
    key: `notification:${id}`,
    priority: isCode(template) ? -10 : 0,
  }) satisfies NewJob;

async function handOver(
  message: repo.KeptMessage,
  outside: { readonly posts: Posts; readonly baseUrl: string },
): Promise<{ handover: Handover; via: Channel }> {
  const by = (channel: Channel) =>
    outside.posts[channel](letter(message, channel, outside.baseUrl));
  const first = await by(message.channel);
  const second = secondChannel[message.channel];
  // Only a channel that surely took nothing may be replaced; otherwise the person could get it twice.
  if (second === null || first.kind === 'accepted' || first.kind === 'unsure')
    return { handover: first, via: message.channel };
  const other = await by(second);
  if (other.kind === 'accepted') return { handover: other, via: second };
  return { handover: first.kind === 'rejected' ? other : first, via: message.channel };
}

const secondChannel: Record<Channel, Channel | null> = {
  sms: 'whatsapp',
  whatsapp: 'sms',
  mail: null,
};

function letter(message: repo.KeptMessage, channel: Channel, baseUrl: string): Letter {
  const { template, locale, params } = message;
  return {
    id: message.id,
    to: message.recipient,
    ...writeMessage(template, channel, locale, params, baseUrl),
  };
}

async function giveUp(message: repo.KeptMessage, why: string): Promise<'given_up'> {
  await repo.markFailed(prisma, message.id, why, isCode(message.template));
  log.error('message.given_up', { id: message.id, template: message.template, why });
  return 'given_up';
}
