import { type Channel, channels, type Delivered } from './inbox';

/** How a gateway is told to fail: answer 503, refuse the message for good, take it and break off, or never answer. */
export const mishaps = ['down', 'reject', 'lose_answer', 'hang'] as const;
export type Mishap = (typeof mishaps)[number];
type Order = { readonly channel: Channel; readonly how: Mishap; readonly count: number };

export type Mishaps = {
  readonly order: (order: Order) => void;
  readonly next: (channel: Channel) => Mishap | null;
};

/** Counts down the failures that a test has asked for. */
export function planMishaps(): Mishaps {
  const waiting = new Map<Channel, Mishap[]>();
  return {
    order: ({ channel, how, count }) => waiting.set(channel, new Array(count).fill(how)),
    next: (channel) => waiting.get(channel)?.shift() ?? null,
  };
}

/** Reads `{channel, failNext, how?}`; null when it says something else. */
export function readOrder(body: unknown): Order | null {
  const { channel, failNext, how = 'down' } = fieldsOf(body);
  const known = channels.find((one) => one === channel);
  const mishap = mishaps.find((one) => one === how);
  const count = Number(failNext);
  if (!known || !mishap || !Number.isInteger(count) || count < 0 || count > 1000) return null;
  return { channel: known, how: mishap, count };
}

/** Reads what a gateway of this channel is sent; null when it isn't a message it could deliver. */
export function readMessage(channel: Channel, body: unknown): Delivered | null {
  const fields = fieldsOf(body);
  const id = fields[channel === 'whatsapp' ? 'biz_opaque_callback_data' : 'message_id'];
  const text = channel === 'whatsapp' ? fieldsOf(fields.text).body : fields.text;
  const subject = channel === 'mail' ? fields.subject : '';
  const { to } = fields;
  if (!isText(id) || !isText(to) || !isText(text) || typeof subject !== 'string') return null;
  const reachable = channel === 'mail' ? /^[^\s@]+@[^\s@]+$/.test(to) : /^\+\d{8,15}$/.test(to);
  return reachable ? { id, channel, to, subject, text } : null;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const fieldsOf = (body: unknown): Record<string, unknown> =>
  body instanceof Object ? { ...body } : {};
