import { createTranslator } from 'next-intl';
import { confirmWithinHours } from '@/domain/order/flow';
import { plainLine } from '@/domain/text/plain';
import en from '@/messages/en/notifications.json';
import ur from '@/messages/ur/notifications.json';
import type { Channel } from '@/platform/messages/ports';
import type { MessageLocale, Template } from './types';

export type WrittenMessage = { readonly subject: string; readonly text: string };
type Params = Readonly<Record<string, string | number>>;

const sentences: Record<MessageLocale, typeof en> = { en, ur };
const translator = (locale: MessageLocale) =>
  createTranslator({
    locale,
    messages: sentences[locale],
    onError: (error) => {
      throw error;
    },
  });
const sayIn = { en: translator('en'), ur: translator('ur') };
const longestName = 60;
const references: readonly string[] = ['number', 'trackingNumber', 'code'];

/**
 * Writes a message out in the person's language; `baseUrl`, without a slash at the end, comes before every link.
 * A value that a sentence needs and `params` lacks is a bug and throws.
 */
export function writeMessage(
  template: Template,
  channel: Channel,
  locale: MessageLocale,
  params: Params,
  baseUrl: string,
): WrittenMessage {
  const say = sayIn[locale];
  const values: Record<string, string | number> = {
    hours: confirmWithinHours,
    links: params.confirmLink === params.orderLink ? 1 : 2,
  };
  for (const [name, value] of Object.entries(params)) {
    values[name] = inert(name, value, locale, baseUrl);
    if (name.endsWith('Minor'))
      values[name.slice(0, -'Minor'.length)] = say('rupees', { amount: rupees(Number(value)) });
  }
  // Both links of this one would make an SMS of five parts in Urdu.
  const isShort = channel === 'sms' && template === 'order.received';
  const text = isShort ? say('order.received.sms', values) : say(`${template}.text`, values);
  return { subject: say(`${template}.subject`, values), text };
}

/** Whole rupees as people write them; paisa only where there are some. */
export function rupees(minor: number): string {
  const digits = minor % 100 === 0 ? 0 : 2;
  return new Intl.NumberFormat('en-PK', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(minor / 100);
}

function inert(name: string, value: string | number, locale: MessageLocale, baseUrl: string) {
  if (typeof value === 'number') return value;
  if (name.endsWith('Link')) return absoluteLink(value, locale, baseUrl);
  return references.includes(name) ? plainLine(value) : nameWithoutLinks(value);
}

/** Own paths only: a link to elsewhere in our message would be somebody else's message. */
function absoluteLink(path: string, locale: MessageLocale, baseUrl: string): string {
  const link = new URL(path, baseUrl);
  if (!path.startsWith('/') || link.origin !== new URL(baseUrl).origin)
    throw new Error('a link in a message must be an own path');
  return `${baseUrl}${locale === 'ur' ? '/ur' : ''}${link.pathname}${link.search}${link.hash}`;
}

/**
 * A name may be whatever a stranger typed, and it reaches a phone that may not be his: phones make links of
 * anything with a dot or slashes in it, so the name loses what would become one.
 */
function nameWithoutLinks(name: string): string {
  const harmless = plainLine(name)
    .replace(/[/\\:@<>]+/g, ' ')
    .replace(/\.(?=\S)/g, '. ')
    .replace(/\s+/g, ' ')
    .trim();
  return [...harmless].slice(0, longestName).join('');
}
