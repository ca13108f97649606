'use server';

import { redirect } from 'next/navigation';
import { inLocale } from '@/platform/request';
import { answerForm } from './answer-form';
import type { CheckoutState } from './ui/checkout-state';

/** Sends the checkout; a placed order opens its own page. */
export async function checkoutAction(
  before: CheckoutState,
  form: FormData,
): Promise<CheckoutState> {
  const answered = await answerForm(before, form);
  if (answered.kind === 'placed') redirect(inLocale(answered.locale, answered.placed.path));
  return answered.state;
}
