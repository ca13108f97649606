import { moment, safe } from '../page';
import { misbehaviourWords, rupees } from './look';
import { misbehaviours, type Seen, type Twin } from './twin';

const mostShown = 50;

/** Every way in which the gateways can be told to misbehave, and the payments that each has seen. */
export function paymentsPage(twins: readonly Twin[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>Payments · Hunarmand sandbox</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/inbox.css">
</head>
<body>
<div class="band" aria-hidden="true"></div>
<header>
<p><a class="house" href="/inbox">Hunarmand <span lang="ur" dir="rtl">ہنرمند</span></a></p>
<h1>Payments</h1>
<p>The payment gateways are played on this machine and move no money. The number that pays decides what goes wrong.</p>
<p><a href="/inbox">Messages sent</a></p>
</header>
<main>
<section>
<h2>Test numbers</h2>
${table(['What happens', 'Card or wallet'], misbehaviours.map(ways))}
</section>
${twins.map(gateway).join('\n')}
</main>
</body>
</html>
`;
}

const ways = ({ how, card, wallet }: (typeof misbehaviours)[number]): string[] => [
  `${safe(misbehaviourWords[how])}<br><small>${how}</small>`,
  `<code>${card}</code><br><code>${wallet}</code>`,
];

function gateway(twin: Twin): string {
  const rows = twin.seen().slice(0, mostShown).map(payment);
  const body =
    rows.length === 0 ? '<p class="empty">No payment yet.</p>' : table(['Payment', 'Amount'], rows);
  return `<section>\n<h2>${safe(twin.name)}</h2>\n${body}\n</section>`;
}

const payment = ({ at, ref, amountMinor, state }: Seen): string[] => [
  `<code>${safe(ref)}</code><br><small><time datetime="${safe(at)}">${moment(at)}</time></small>`,
  `${rupees(amountMinor)}<br><small>${safe(state)}</small>`,
];

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((text) => `<th scope="col">${text}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<div class="scroll" tabindex="0" role="region" aria-label="${heads[0]}">
<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>
</div>`;
}
