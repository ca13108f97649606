'use server';

import { latinDigits } from '@/domain/digits';
import { isId } from '@/domain/ids';
import { parseGroupNumber } from '@/domain/order/number';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { askForTrackingCode, spendCode } from '@/modules/accounts/commands/codes';
import { defineAction, type Moment } from '@/platform/action';
import { dropNote, keepNote, readNote } from '@/platform/note-cookie';
import { evenly, ownPath } from '@/platform/request';
import { accept, decline } from './commands/answer';
import { withdrawByLink } from './commands/cancel';
import { confirmByLink } from './commands/confirm';
import { understand } from './commands/warnings';
import { pathForPhone } from './queries/tracked';
import {
  answerForm,
  codeForm,
  declineForm,
  linkForm,
  nothingForm,
  trackForm,
  understandForm,
} from './schema';

const PENDING = 'track';
const PENDING_SECONDS = 15 * 60;
/** Longer than any of these answers needs, so that its time doesn't tell whether an order exists. */
const EVEN_MS = 350;

type Link = { readonly number: string; readonly key: string };
const pageOf = ({ number, key }: Link): string => `/orders/${number}?key=${key}`;

export const confirmOrderAction = defineAction({
  input: linkForm,
  run: async (_actor, link, { now }): Promise<Result<Link>> => {
    const confirmed = await confirmByLink(link, now);
    return confirmed.ok ? ok(link) : asBuyer(confirmed);
  },
  after: pageOf,
});

export const withdrawOrderAction = defineAction({
  input: linkForm,
  run: async (_actor, link, { now }): Promise<Result<Link>> => {
    const withdrawn = await withdrawByLink(link, now);
    return withdrawn.ok ? ok(link) : asBuyer(withdrawn);
  },
  after: pageOf,
});

/** A buyer opens a purchase by its link, so that is what she is told when it doesn't fit. */
const asBuyer = <R extends { readonly failure: Failure }>(refused: R) =>
  refused.failure.code === 'order.not_found' ? fail('group.not_found') : refused;

/** Sends a code to the phone an order was placed with; the answer is the same where there is no such order. */
export const askToTrackAction = defineAction({
  input: trackForm,
  run: (_actor, { number, phone }, moment) =>
    evenly(EVEN_MS, async (): Promise<Result<Pending>> => {
      const read = parseGroupNumber(latinDigits(number));
      if (read === null) return fail('number.unknown', { field: 'number' });
      return sendCode({ number: read, phone }, moment);
    }),
  after: async (pending) => {
    await keepNote(PENDING, pending, PENDING_SECONDS);
    return '/track/code';
  },
});

export const askToTrackAgainAction = defineAction({
  input: nothingForm,
  run: (_actor, _input, moment) =>
    evenly(EVEN_MS, async () => sendCode(await pendingTrack(), moment)),
  after: () => '/track/code?again=1',
});

export const showTrackedAction = defineAction({
  input: codeForm,
  run: (_actor, { code }, { now, caller }) =>
    evenly(EVEN_MS, async (): Promise<Result<{ path: string }>> => {
      const { number, phone } = await pendingTrack();
      if (phone === '') return fail('code.wrong', { field: 'code' });
      const address = caller.address;
      const spent = await spendCode({ phone, purpose: 'track', code, address }, now);
      if (!spent.ok) return spent;
      const path = await pathForPhone(number, spent.value.phone);
      return path === null ? fail('code.wrong', { field: 'code' }) : ok({ path });
    }),
  after: async ({ path }) => {
    await dropNote(PENDING);
    return path;
  },
  secret: ['code'],
});

type Pending = { readonly number: string; readonly phone: string };

async function sendCode(pending: Pending, { now, locale, caller }: Moment) {
  const isKnown = async (phone: Parameters<typeof pathForPhone>[1]) =>
    (await pathForPhone(pending.number, phone)) !== null;
  const asked = { phone: pending.phone, locale, address: caller.address };
  const sent = await askForTrackingCode(asked, isKnown, now);
  return sent.ok ? ok<Pending>({ number: pending.number, phone: sent.value.phone }) : sent;
}

async function pendingTrack(): Promise<Pending> {
  const note = await readNote(PENDING);
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return { number: text(note?.number), phone: text(note?.phone) };
}

const studioPageOf = (orderId: string): string => `/studio/orders/${orderId}`;

export const acceptAction = defineAction({
  input: answerForm,
  run: async (actor, { orderId }, { now }): Promise<Result<string>> => {
    const accepted = await accept(actor, orderId, now);
    return accepted.ok ? ok(orderId) : accepted;
  },
  after: studioPageOf,
});

export const declineAction = defineAction({
  input: declineForm,
  run: async (actor, { orderId, ...why }, { now }): Promise<Result<string>> => {
    const declined = await decline(actor, orderId, why, now);
    return declined.ok ? ok(orderId) : declined;
  },
  after: studioPageOf,
});

/** What came late has been read; the studio says it no more. */
export const understandAction = defineAction({
  input: understandForm,
  run: async (actor, { artisanId, ids, returnTo }, { now }): Promise<Result<string>> => {
    if (!isId('artisan', artisanId)) return fail('order.not_found');
    const read = await understand(actor, artisanId, ids.split(','), now);
    return read.ok ? ok(ownPath(returnTo, '/studio')) : read;
  },
  after: (path) => path,
});
