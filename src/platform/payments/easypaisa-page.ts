import { createHmac, timingSafeEqual } from 'node:crypto';
import { isPhone } from '@/domain/phone';
import { karachiMoment, onePlace } from './easypaisa-amounts';
import type { EasypaisaSettings } from './easypaisa-call';
import { merchantHash } from './easypaisa-hash';
import type { NextStep, StartInput } from './port';

/**
 * The first of the hosted page's two steps: the buyer's browser posts the order to Easypaisa. `postBackURL` is our
 * return address with `back` added, so that the first return, which brings a token, knows the address of the second.
 */
export function openEasypaisaPage(settings: EasypaisaSettings, input: StartInput): NextStep {
  const { attemptRef, returnUrl, payer } = input;
  const postBack = new URL(returnUrl);
  postBack.searchParams.set('attempt', attemptRef);
  postBack.searchParams.set('back', backTo(settings, attemptRef, returnUrl));
  const fields: Record<string, string> = {
    storeId: settings.storeId,
    amount: onePlace(input.amountMinor),
    postBackURL: postBack.href,
    orderRefNum: attemptRef,
    expiryDate: karachiMoment(input.expiresAt),
    autoRedirect: '1',
    // Cash paid in at a shop takes days; the order does not wait that long.
    paymentMethod: 'MA_PAYMENT_METHOD',
    ...(payer.email && { emailAddr: payer.email }),
    ...(payer.phone && isPhone(payer.phone) && { mobileNum: payer.phone.replace(/^\+92/, '0') }),
  };
  return {
    kind: 'form_post',
    url: `${settings.url}/easypay/Index.jsf`,
    fields: { ...fields, merchantHashedReq: merchantHash(fields, settings.hashKey) },
  };
}

/** The second step: the token goes back, and with it the address that the buyer is finally sent to. */
export const confirmEasypaisaPage = (
  settings: EasypaisaSettings,
  token: string,
  returnUrl: string,
): NextStep => ({
  kind: 'form_post',
  url: `${settings.url}/easypay/Confirm.jsf`,
  fields: { auth_token: token, postBackURL: returnUrl },
});

/** The second return address, unless somebody else wrote it: then a buyer could be led away after she paid. */
export function readBack(
  settings: EasypaisaSettings,
  attemptRef: string,
  back: string,
): string | null {
  const returnUrl = Buffer.from(back.split('.')[0] ?? '', 'base64url').toString('utf8');
  const given = Buffer.from(back);
  const right = Buffer.from(backTo(settings, attemptRef, returnUrl));
  return given.length === right.length && timingSafeEqual(given, right) ? returnUrl : null;
}

function backTo({ hashKey }: EasypaisaSettings, attemptRef: string, returnUrl: string): string {
  const mark = createHmac('sha256', hashKey).update(`return:${attemptRef}:${returnUrl}`);
  return `${Buffer.from(returnUrl).toString('base64url')}.${mark.digest('base64url')}`;
}
