import { createHash } from 'node:crypto';
import type { ProviderKey } from '@/domain/payment/fact';
import { prisma } from '@/platform/db';
import { rateLimiter } from '@/platform/http/rate-limit';
import { log } from '@/platform/log';
import type { Acknowledgement, Inbound, Read } from '@/platform/payments/port';
import { providerFor } from '@/platform/payments/providers';
import { type Attempt, attemptByReference, isOpen, noteAttempt } from '../repo/attempts';
import { insertEvent } from '../repo/events';
import { inquireOnHint, type Learnt } from './inquire';
import { takeFact } from './settle';

export type Received = {
  readonly kind: Read['kind'];
  readonly outcome: Learnt | null;
  readonly acknowledgement: Acknowledgement;
  /** The attempt it was about, for leading the buyer back to her order. */
  readonly attemptId: string | null;
};

/**
 * Takes what a provider or a buyer's browser brings: proven facts are settled, hints make us ask, the rest is written
 * down. Null when this copy does not work with that provider.
 */
export async function receive(
  key: ProviderKey,
  inbound: Inbound,
  now: Date,
): Promise<Received | null> {
  const provider = providerFor(key);
  if (provider === null) return null;
  const read = await provider.read(inbound);
  const attempt = await attemptOf(key, read, inbound);
  const outcome = await actUpon(key, read, attempt, inbound, now);
  return {
    kind: read.kind,
    outcome,
    acknowledgement: provider.acknowledge(read),
    attemptId: attempt?.id ?? null,
  };
}

/** A return names its attempt in our own address, also when the rest of it can't be believed. */
async function attemptOf(key: ProviderKey, read: Read, inbound: Inbound): Promise<Attempt | null> {
  const said = read.kind === 'fact' ? read.fact.attemptRef : referenceOf(read);
  const fromAddress = inbound.via === 'return' ? inbound.query.attempt : undefined;
  const reference = said ?? fromAddress?.slice(0, 20);
  const attempt = reference ? await attemptByReference(prisma, reference) : null;
  return attempt?.provider === key ? attempt : null;
}

const referenceOf = (read: Read): string | undefined =>
  'attemptRef' in read ? read.attemptRef : undefined;

async function actUpon(
  key: ProviderKey,
  read: Read,
  attempt: Attempt | null,
  inbound: Inbound,
  now: Date,
): Promise<Learnt | null> {
  switch (read.kind) {
    case 'fact': {
      const settled = await takeFact(read.fact, inbound.via, now);
      return settled === 'confirm' && attempt ? inquireOnHint(attempt.id, now) : settled;
    }
    case 'hint':
      return attempt && inquireOnHint(attempt.id, now);
    case 'continue':
      if (attempt && isOpen(attempt))
        await noteAttempt(prisma, attempt.id, { next: read.step }, now);
      return null;
    case 'ignored':
      log.info('payment.message_ignored', { provider: key, why: read.why });
      return null;
    case 'rejected':
      await keepRejected(key, read.why, inbound, now);
      // The buyer who stands there did nothing wrong: ask what became of her payment.
      return inbound.via === 'return' && attempt ? inquireOnHint(attempt.id, now) : null;
  }
}

// Anybody can send us nonsense; a sample of it is enough for a person to see what goes on.
const rejections = rateLimiter(30);

async function keepRejected(key: ProviderKey, why: string, inbound: Inbound, now: Date) {
  log.warn('payment.message_rejected', { provider: key, why, via: inbound.via });
  if (rejections(key, now) > 0) return;
  const print = createHash('sha256').update(inbound.rawBody);
  const eventKey = `rejected:${print.update(JSON.stringify(inbound.query)).digest('hex')}`;
  const fact = { provider: key, eventKey, attemptRef: '', outcome: 'unknown', trust: 'none' };
  await insertEvent(
    prisma,
    {
      fact: { ...fact, message: why } as Parameters<typeof insertEvent>[1]['fact'],
      via: inbound.via,
      attemptId: null,
      status: 'rejected',
      note: why,
    },
    now,
  );
}
