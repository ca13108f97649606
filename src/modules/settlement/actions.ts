'use server';

import { redirect } from 'next/navigation';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { answerForm } from '@/modules/checkout/answer-form';
import type { CheckoutState } from '@/modules/checkout/ui/checkout-state';
import { groupKey } from '@/modules/orders/queries/link';
import { defineAction } from '@/platform/action';
import { now } from '@/platform/clock';
import { log } from '@/platform/log';
import { inLocale } from '@/platform/request';
import { changeMethod } from './commands/change-method';
import { checkPayment } from './commands/check';
import { sendProof } from './commands/proof';
import { startAttempt } from './commands/start';
import { payPanel } from './queries/pay-panel';
import { linkForm, methodForm, payForm, proofForm } from './schema';

type Link = { readonly number: string; readonly key: string };
const pageOf = ({ number, key }: Link): string => `/orders/${number}?key=${key}`;

/** What can be started without asking the buyer anything more. */
const startsAtOnce = (method: string): method is 'card' | 'bank' =>
  method === 'card' || method === 'bank';

/** Sends the checkout. A placed order opens its own page; one to be paid by card goes straight on to the card's page. */
export async function checkoutAction(
  before: CheckoutState,
  form: FormData,
): Promise<CheckoutState> {
  const answered = await answerForm(before, form);
  if (answered.kind === 'shown') return answered.state;
  const { placed, locale } = answered;
  const { made } = placed;
  if (!made || !startsAtOnce(made.method)) redirect(inLocale(locale, placed.path));
  const link = { number: made.number, key: groupKey(made.number) };
  const { method } = made;
  redirect((await startedFrom(link, method)) ?? inLocale(locale, placed.path));
}

/** The order stands whatever becomes of its payment: its page offers to start once more. */
async function startedFrom(link: Link, method: 'card' | 'bank'): Promise<string | null> {
  try {
    const begun = await startAttempt(link, { method }, now());
    return begun.ok ? await wayOn(link, now()) : null;
  } catch (error) {
    log.error('payment.not_started', { error });
    return null;
  }
}

/** The provider's page, where there is one to go to. Its address has no language. */
async function wayOn({ number, key }: Link, at: Date): Promise<string | null> {
  const panel = await payPanel(number, key, at);
  return panel?.state.kind === 'going' ? panel.state.goPath : null;
}

/** Starts a try to pay. Where the provider has a page of its own, the buyer goes straight there. */
export const payAction = defineAction({
  input: payForm,
  run: async (_actor, { number, key, method, by, ...wallet }, moment): Promise<Result<Link>> => {
    const link = { number, key };
    const asked = { number: wallet.wallet_number, cnicLast6: wallet.cnic_last6 };
    const wish = by === 'phone' ? { method, wallet: asked } : { method };
    const begun = await startAttempt(link, wish, moment.now);
    return begun.ok ? ok(link) : asBuyer(begun);
  },
  after: async (link, moment) => {
    const on = await wayOn(link, moment.now);
    if (on !== null) redirect(on);
    return pageOf(link);
  },
  secret: ['cnic_last6'],
});

/** Another way of paying. What needs no more words from the buyer is started with it. */
export const changeMethodAction = defineAction({
  input: methodForm,
  run: async (_actor, { number, key, method }, moment): Promise<Result<Link>> => {
    const link = { number, key };
    const changed = startsAtOnce(method)
      ? await startAttempt(link, { method }, moment.now)
      : await changeMethod(link, method, moment.now);
    return changed.ok ? ok(link) : asBuyer(changed);
  },
  after: async (link, moment) => {
    const on = await wayOn(link, moment.now);
    if (on !== null) redirect(on);
    return pageOf(link);
  },
});

export const checkPaymentAction = defineAction({
  input: linkForm,
  run: async (_actor, link, moment): Promise<Result<Link>> => {
    const checked = await checkPayment(link, moment.now);
    return checked.ok ? ok(link) : asBuyer(checked);
  },
  after: pageOf,
});

export const sendProofAction = defineAction({
  input: proofForm,
  run: async (_actor, { number, key, photo }, moment): Promise<Result<Link>> => {
    const link = { number, key };
    const sent = await sendProof(link, photo, moment.now);
    return sent.ok ? ok(link) : asBuyer(ofSlip(sent));
  },
  after: pageOf,
});

/** A buyer opens a purchase by its link, so that is what she is told when it doesn't fit. */
const asBuyer = <R extends { readonly failure: Failure }>(refused: R) =>
  refused.failure.code === 'order.not_found' ? fail('group.not_found') : refused;

/** What is wrong with a picture is said in words about slips. */
const ofSlip = <R extends { readonly failure: Failure }>({ failure }: R) =>
  fail(failure.code.replace(/^photo\./, 'slip.'), { field: failure.field, params: failure.params });
