import fs from 'node:fs';
import path from 'node:path';
import { isPhone, localPhone } from '@/domain/phone';
import { type Channel, linksIn, type Received } from './inbox';

const mostShown = 300;
const channelNames: Record<Channel, string> = { sms: 'SMS', whatsapp: 'WhatsApp', mail: 'Mail' };

/** The page on which people read what the shop sent; `messages` are newest first. */
export function inboxPage(messages: readonly Received[], to: string): string {
  const shown = messages.slice(0, mostShown);
  const people = byPerson(shown);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>Messages sent · Hunarmand sandbox</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/inbox.css">
</head>
<body>
<div class="band" aria-hidden="true"></div>
<header>
<p><a class="house" href="/inbox">Hunarmand <span lang="ur" dir="rtl">ہنرمند</span></a></p>
<h1>Messages sent</h1>
<p>What the shop sent by SMS, WhatsApp and mail. Nothing leaves this machine: these are everybody’s phones and mailboxes in one place.</p>
<p><a href="/payments">Payments and test numbers</a></p>
<form action="/inbox" method="get" role="search">
<label for="to">Mobile number or mail address</label>
<div class="row"><input id="to" name="to" value="${safe(to)}" placeholder="0300 1234567" autocomplete="off" dir="ltr"><button>Show</button></div>
</form>
</header>
<main>
${people.length === 0 ? emptyState(to) : index(people, to) + people.map(person).join('\n')}
${messages.length > mostShown ? `<p class="more">The latest ${mostShown} of ${messages.length} messages. Enter a number to see all of one person’s.</p>` : ''}
</main>
</body>
</html>
`;
}

/** Whoever was written to last comes first. */
function byPerson(messages: readonly Received[]): [string, Received[]][] {
  const people = new Map<string, Received[]>();
  for (const message of messages) {
    people.set(message.to, [...(people.get(message.to) ?? []), message]);
  }
  return [...people];
}

function emptyState(to: string): string {
  if (to.trim() === '')
    return '<p class="empty">Nothing was sent yet. Place an order or ask for a sign-in code, then <a href="/inbox">look again</a>.</p>';
  return `<p class="empty">Nothing was sent to <bdi>${safe(to)}</bdi> yet. <a href="/inbox">Everybody’s messages</a></p>`;
}

function index(people: readonly (readonly [string, readonly Received[]])[], to: string): string {
  if (to.trim() !== '') return '<p class="back"><a href="/inbox">Everybody’s messages</a></p>';
  const rows = people.map(
    ([address, messages]) =>
      `<li><a href="/inbox?to=${encodeURIComponent(address)}"><bdi dir="ltr">${safe(readableAddress(address))}</bdi> <span>${messages.length}</span></a></li>`,
  );
  return `<nav aria-label="People"><ul>${rows.join('')}</ul></nav>`;
}

function person([address, messages]: readonly [string, readonly Received[]]): string {
  return `<section>
<h2><bdi dir="ltr">${safe(readableAddress(address))}</bdi></h2>
<ol>
${messages.map(slip).join('\n')}
</ol>
</section>`;
}

function slip(message: Received): string {
  const isUrdu = /\p{Script=Arabic}/u.test(message.text.replace(/https?:\S+/g, ''));
  const language = isUrdu ? 'lang="ur" dir="rtl"' : 'lang="en" dir="ltr"';
  const subject = message.subject === '' ? '' : `<h3>${safe(message.subject)}</h3>`;
  return `<li class="${message.channel}">
<p class="how"><b>${channelNames[message.channel]}</b> <time datetime="${message.at}">${moment(message.at)}</time></p>
<div class="words" ${language}>${subject}<p>${withLinks(message.text)}</p></div>
</li>`;
}

const readableAddress = (address: string): string =>
  isPhone(address) ? localPhone(address) : address;

/** In the shop's time zone. */
export const moment = (at: string): string =>
  Number.isNaN(Date.parse(at)) ? '' : readable.format(new Date(at));

const readable = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  hour: 'numeric',
  minute: '2-digit',
  second: '2-digit',
  timeZone: 'Asia/Karachi',
});

/** Escapes the words between the links and the links themselves; only http and https become links. */
function withLinks(text: string): string {
  let html = '';
  let from = 0;
  for (const link of linksIn(text)) {
    const start = text.indexOf(link, from);
    html += safe(text.slice(from, start));
    html += `<a href="${safe(link)}" dir="ltr" rel="noreferrer">${safe(link)}</a>`;
    from = start + link.length;
  }
  return html + safe(text.slice(from));
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const safe = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

/** The shop's own fonts, whose names carry their content. */
export const fontsIn = (folder: string): string[] =>
  fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.endsWith('.woff2')) : [];

const families = { eczar: 'Eczar', anek: 'Anek Latin', urdu: 'Noto Sans Arabic' };

/** The page's style sheet, with the shop's fonts where they are built. */
export function inboxStyle(fontFolder: string): string {
  const fonts = fontsIn(fontFolder);
  const faces = Object.entries(families).flatMap(([file, family]) => {
    const name = fonts.find((font) => font.startsWith(`${file}.`));
    const source = `src:url("/fonts/${name}") format("woff2")`;
    return name
      ? [`@font-face{font-family:"${family}";${source};font-weight:400 700;font-display:swap}`]
      : [];
  });
  const style = fs.readFileSync(path.join(import.meta.dirname, 'inbox.css'), 'utf8');
  return `${faces.join('\n')}\n${style}`;
}
