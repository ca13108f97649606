import type { PaymentFact } from '@/domain/payment/fact';
import { twoPeopleFromMinor } from '@/domain/payment/prepaid';
import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { plainLine } from '@/domain/text/plain';
import { recordAudit } from '@/modules/audit/commands';
import { discardPhoto, receivePhoto } from '@/modules/media/commands';
import { enqueueMessages } from '@/modules/notifications/commands';
import type { GroupLink } from '@/modules/orders/commands/confirm';
import { inGroup } from '@/modules/orders/commands/group';
import { groupIdByLink } from '@/modules/orders/queries/by-link';
import { groupPath } from '@/modules/orders/queries/link';
import { type Db, prisma } from '@/platform/db';
import { type Attempt, attemptById, attemptsOfGroup, isOpen } from '../repo/attempts';
import { insertEvent } from '../repo/events';
import { payableOf } from '../repo/payments';
import {
  countProofs,
  decideProof,
  freeLine,
  hasOpenProof,
  insertProof,
  type Proof,
  proofById,
} from '../repo/proofs';
import { prepareProofLater } from './proof-photo';
import { type Settled, settleEvent } from './settle';

const mostProofs = 10;

type SendFailure = Failure<
  | 'order.not_found'
  | 'proof.no_transfer'
  | 'proof.waits_already'
  | 'proof.too_many'
  | `photo.${string}`
  | `picture.${string}`
>;

/**
 * The buyer sends the slip of her bank transfer. Failures: `order.not_found`, `proof.no_transfer` (no transfer is
 * open), `proof.waits_already`, `proof.too_many`, those of `receivePhoto`.
 */
export async function sendProof(
  link: GroupLink,
  sent: Blob,
  now: Date,
): Promise<Result<null, SendFailure | Failure>> {
  const groupId = await groupIdByLink(link.number, link.key);
  if (groupId === null) return fail('order.not_found');
  const photo = await receivePhoto(sent);
  if (!photo.ok) return photo;
  const kept = await inGroup<Result<null, SendFailure>>(groupId, async (db) => {
    const attempt = (await attemptsOfGroup(db, groupId)).find(
      (one) => one.method === 'bank' && isOpen(one),
    );
    if (!attempt) return fail('proof.no_transfer');
    if (await hasOpenProof(db, attempt.id)) return fail('proof.waits_already');
    if ((await countProofs(db, attempt.id)) >= mostProofs) return fail('proof.too_many');
    // Until its files are made, the slip has a name under which nobody finds any.
    const proofId = await insertProof(db, attempt.id, 'not-ready', now);
    await prepareProofLater(db, { proofId, photo: photo.value });
    return ok(null);
  });
  if (!kept.ok) await discardPhoto(photo.value);
  return kept;
}

type DecideFailure = Failure<
  | 'proof.not_found'
  | 'proof.decided_already'
  | 'proof.line_taken'
  | 'proof.amount_differs'
  | 'proof.needs_another_person'
  | 'proof.reason_missing'
>;
/** `second`: a large sum, which waits for another person's yes. */
export type Confirmed = { readonly settled: Settled | 'second' };

/**
 * Finance has found the transfer on our bank's statement. A large sum needs a second person, who confirms the same
 * line. Failures: `proof.not_found`, `proof.decided_already`, `proof.line_taken`, `proof.amount_differs`,
 * `proof.needs_another_person`.
 */
export async function confirmProof(
  actor: Actor,
  proofId: string,
  lineId: string,
  now: Date,
): Promise<Result<Confirmed, DecideFailure>> {
  if (actor.kind !== 'user' || !may(actor, 'payments.confirm', null))
    return fail('proof.not_found');
  const decided = await withProof<string | null>(proofId, async (db, proof, attempt) => {
    const isSecond = proof.status === 'seconding';
    if (isSecond && proof.confirmedBy === actor.id) return fail('proof.needs_another_person');
    if (!isSecond) {
      const line = await freeLine(db, lineId);
      if (line === null) return fail('proof.line_taken', { field: 'line' });
      if (line.amountMinor !== attempt.amountMinor) return fail('proof.amount_differs');
    }
    const needsTwo = attempt.amountMinor >= twoPeopleFromMinor;
    const isDone = isSecond || !needsTwo;
    const moved = await decideProof(db, proofId, [proof.status], {
      status: isDone ? 'confirmed' : 'seconding',
      ...(isSecond ? { secondBy: actor.id } : { confirmedBy: actor.id, statementLineId: lineId }),
      ...(isDone ? { decidedAt: now } : {}),
    });
    if (!moved) return fail('proof.decided_already');
    const subject = { kind: 'payment_proof', id: proofId };
    const action = isSecond ? 'payments.second' : 'payments.confirm';
    await recordAudit(db, { actor, action, subject, details: { number: attempt.number } }, now);
    return ok(isDone ? await keepWord(db, proof, attempt, now) : null);
  });
  if (!decided.ok) return decided;
  const eventId = decided.value;
  return ok({ settled: eventId === null ? 'second' : await settleEvent(eventId, now) });
}

/** What staff says is a statement like any other, kept before it is acted upon. */
async function keepWord(db: Db, { id }: Proof, attempt: Attempt, now: Date): Promise<string> {
  const fact: PaymentFact = {
    provider: attempt.provider,
    eventKey: `proof:${id}`,
    attemptRef: attempt.reference,
    outcome: 'paid',
    amountMinor: attempt.amountMinor,
    currency: attempt.currency,
    trust: 'staff',
  };
  const row = {
    fact,
    via: 'staff',
    attemptId: attempt.id,
    status: 'received',
    note: null,
  } as const;
  return (await insertEvent(db, row, now)).id;
}

/**
 * The slip does not show the money; the buyer is told why and may send another. Failures: `proof.not_found`,
 * `proof.decided_already`, `proof.reason_missing`.
 */
export async function refuseProof(
  actor: Actor,
  proofId: string,
  said: { readonly reason: string },
  now: Date,
): Promise<Result<null, DecideFailure>> {
  if (actor.kind !== 'user' || !may(actor, 'payments.confirm', null))
    return fail('proof.not_found');
  const reason = plainLine(said.reason).slice(0, 300);
  if (reason === '') return fail('proof.reason_missing', { field: 'reason' });
  return withProof<null>(proofId, async (db, proof, attempt) => {
    const to = { status: 'refused', reason, statementLineId: null, decidedAt: now } as const;
    if (!(await decideProof(db, proofId, [proof.status], to))) return fail('proof.decided_already');
    const subject = { kind: 'payment_proof', id: proofId };
    await recordAudit(db, { actor, action: 'payments.refuse', subject, details: { reason } }, now);
    await tellRefused(db, proofId, attempt);
    return ok(null);
  });
}

/** Works on a slip that is not decided, with its purchase held. */
async function withProof<T>(
  proofId: string,
  work: (db: Db, proof: Proof, attempt: Attempt) => Promise<Result<T, DecideFailure>>,
): Promise<Result<T, DecideFailure>> {
  const found = await proofById(prisma, proofId);
  const attempt = found && (await attemptById(prisma, found.attemptId));
  if (!attempt) return fail('proof.not_found');
  return inGroup<Result<T, DecideFailure>>(attempt.groupId, async (db) => {
    const proof = await proofById(db, proofId);
    const isOpenStill = proof?.status === 'waiting' || proof?.status === 'seconding';
    return proof && isOpenStill ? work(db, proof, attempt) : fail('proof.decided_already');
  });
}

async function tellRefused(db: Db, proofId: string, { groupId, number }: Attempt): Promise<void> {
  const payable = await payableOf(db, groupId);
  if (payable === null) return;
  await enqueueMessages(db, [
    {
      dedupeKey: `payment.proof_refused:${proofId}`,
      channel: 'sms',
      recipient: payable.phone,
      locale: payable.locale,
      groupId,
      template: 'payment.proof_refused',
      params: { number, orderLink: groupPath(number) },
    },
  ]);
}
