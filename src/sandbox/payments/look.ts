import fs from 'node:fs';
import path from 'node:path';
import { inboxStyle, safe } from '../page';
import { type Answered, type Misbehaviour, misbehaviours } from './twin';

export { safe };

const fontFolder = path.resolve(import.meta.dirname, '../../../public/fonts');
const ownStyle = fs.readFileSync(path.join(import.meta.dirname, 'pay.css'), 'utf8');

/** What each misbehaviour does to a payment, for the person who chooses one. */
export const misbehaviourWords: Record<Misbehaviour, string> = {
  none: 'Everything goes well',
  decline: 'The payment is declined',
  slow: 'The answer comes too late, though the payment succeeds',
  lost_callback: 'Paid, but the shop is never told',
  callback_five_times: 'The shop is told five times',
  callbacks_out_of_order: 'The shop is told in the wrong order',
  wrong_amount: 'The shop is told another amount',
  bad_signature: 'The shop is told with a broken signature',
  success_after_cancel: 'Sent back as canceled, paid a moment later',
  html_error: 'The gateway answers with an HTML page instead of its own words',
  refund_refused: 'Paid, but its refund is refused',
  cut_connection: 'The line is cut in the middle of an answer',
};

/** A gateway's page. `body` is HTML whose texts went through `safe`; the title is escaped here. */
export function sandboxPage(page: {
  readonly title: string;
  readonly body: string;
  readonly language?: 'en' | 'ur';
}): string {
  const language = page.language ?? 'en';
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ur' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${safe(page.title)}</title>
<link rel="icon" href="data:,">
<style>${inboxStyle(fontFolder)}${ownStyle}</style>
</head>
<body>
<div class="band" aria-hidden="true"></div>
<main class="pay">
<p class="sandbox">Sandbox: no real money</p>
<h1>${safe(page.title)}</h1>
${page.body}
</main>
</body>
</html>
`;
}

/** Wraps a page as an answer. Nothing on it may run; its forms may lead back to the shop. */
export const pageAnswer = (html: string, status = 200): Answered => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  },
  body: html,
});

/** What gateways' front doors say, with status 200, when they don't like a request. */
export const requestRejected: Answered = {
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.</body></html>',
};

/** The numbers that make the sandbox misbehave, folded away below a gateway's form. */
export function misbehaviourList(by: 'wallet' | 'card'): string {
  const rows = misbehaviours.map(
    (one) => `<dt><code>${one[by]}</code></dt><dd>${safe(misbehaviourWords[one.how])}</dd>`,
  );
  const title = by === 'card' ? 'Test cards' : 'Test wallet numbers';
  return `<details><summary>${title}</summary><dl>${rows.join('')}</dl></details>`;
}

/** `Rs 1,500` or `Rs 1,500.50`. */
export function rupees(minor: number): string {
  const whole = Math.trunc(minor / 100).toLocaleString('en-US');
  const paisa = minor % 100;
  return paisa === 0 ? `Rs ${whole}` : `Rs ${whole}.${String(paisa).padStart(2, '0')}`;
}
