import type { PaymentSettings } from './settings';

/**
 * The origins that a form of ours may end at: hosted pages that are posted to, and pages that an answer to a form
 * redirects to, which browsers check likewise.
 */
export function formTargets({ stripe, jazzcash, easypaisa }: PaymentSettings): readonly string[] {
  const urls = [
    stripe && (stripe.apiUrl ?? 'https://checkout.stripe.com'),
    jazzcash?.url,
    easypaisa?.url,
  ];
  const origins = urls.flatMap((url) => (url ? [new URL(url).origin] : []));
  return [...new Set(origins)];
}
