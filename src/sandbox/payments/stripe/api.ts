import { timingSafeEqual } from 'node:crypto';
import { requestRejected } from '../look';
import type { Answered, Asked, Misbehaviour } from '../twin';
import type { Book, KeptSession, Trouble } from './book';
import { background, type Shop } from './checkout';
import { eventOf, sendEvents } from './events';
import { createRefund, listRefunds, paidSession, retrieveRefund } from './refunds';
import { intentObject, missing, refundObject, refusal, said, sessionObject } from './said';
import { createSession, expireSession, listSessions, retrieveSession } from './sessions';

export type Desk = {
  readonly book: Book;
  readonly save: () => void;
  readonly settings: Shop & { readonly secretKey: string };
};

const slowMillis = 8_000;

export const isCall = (pathname: string): boolean =>
  /^\/v1\/(checkout\/sessions|payment_intents|refunds)(\/|$)/.test(pathname);

/** Answers a call of the API; `how` spoils it when it creates a session. */
export async function answerCall(desk: Desk, asked: Asked, how: Misbehaviour): Promise<Answered> {
  return hasKey(asked, desk.settings.secretKey) ? spoiled(how, () => keyed(desk, asked)) : wrongKey;
}

function hasKey({ headers }: Asked, key: string): boolean {
  const given = Buffer.from(headers.authorization ?? '');
  const right = Buffer.from(`Bearer ${key}`);
  return given.length === right.length && timingSafeEqual(given, right);
}

const wrongKey = said(
  { error: { type: 'invalid_request_error', message: 'Invalid API Key provided.' } },
  401,
);

/** The same key with the same request is answered as before; with another request it is an error. */
function keyed(desk: Desk, asked: Asked): Answered | Promise<Answered> {
  const key = asked.method === 'POST' ? asked.headers['idempotency-key'] : undefined;
  if (!key) return routed(desk, asked);
  const request = `${asked.url.pathname} ${asked.body}`;
  const kept = desk.book.answers[key];
  if (kept && kept.request !== request) return otherParameters;
  if (kept) {
    const again = { 'content-type': 'application/json', 'idempotent-replayed': 'true' };
    return { status: kept.status, headers: again, body: kept.body };
  }
  return routed(desk, asked, (answer) => {
    if (answer === 'cut' || answer.status !== 200) return;
    desk.book.answers[key] = { request, status: answer.status, body: answer.body };
  });
}

const otherParameters = said(
  {
    error: {
      type: 'idempotency_error',
      message:
        'Keys for idempotent requests can only be used with the same parameters they were first used with.',
    },
  },
  400,
);

const seconds = () => Math.floor(Date.now() / 1000);

type Keep = (answer: Answered) => void;

function routed(desk: Desk, asked: Asked, keep: Keep = () => {}): Answered | Promise<Answered> {
  const { book, save, settings } = desk;
  const [, , ...path] = asked.url.pathname.split('/');
  const [kind, id = '', move] = path[0] === 'checkout' ? path.slice(1) : path;
  const kept = (answer: Answered): Answered => {
    keep(answer);
    if (asked.method === 'POST') save();
    return answer;
  };
  if (kind === 'refunds') return routedRefund(desk, asked, id, kept);
  if (kind === 'payment_intents') {
    const payer = book.sessions.find(({ intent }) => intent === id);
    return payer ? said(intentObject(payer)) : missing('payment_intent', id);
  }
  if (id === '')
    return asked.method === 'POST'
      ? kept(createSession(book, asked, seconds()))
      : listSessions(book, asked);
  const session = book.sessions.find((one) => one.id === id);
  if (!session) return missing('checkout.session', id);
  if (asked.method === 'POST' && move === 'expire') return kept(expired(session, settings));
  if (asked.method === 'POST') return refusal('The sandbox does not know this call.');
  return spoiled(trouble(desk, session, 'retrieve'), () => retrieveSession(session, asked));
}

function expired(session: KeptSession, settings: Shop): Answered {
  const answer = expireSession(session);
  if (answer !== 'cut' && answer.status === 200) tellExpired(session, settings);
  return answer;
}

const tellExpired = (session: KeptSession, settings: Shop) =>
  background(sendEvents(settings, [eventOf('checkout.session.expired', sessionObject(session))]));

/** Closes what nobody paid in time. */
export function expireOld({ book, save, settings }: Desk) {
  const old = book.sessions.filter(
    ({ status, expiresAt }) => status === 'open' && expiresAt < seconds(),
  );
  for (const session of old) {
    session.status = 'expired';
    tellExpired(session, settings);
  }
  if (old.length > 0) save();
}

function routedRefund(
  desk: Desk,
  asked: Asked,
  id: string,
  kept: (answer: Answered) => Answered,
): Answered | Promise<Answered> {
  if (asked.method !== 'POST')
    return id === '' ? listRefunds(desk.book, asked) : retrieveRefund(desk.book, id);
  const intent = new URLSearchParams(asked.body).get('payment_intent') ?? '';
  const session = paidSession(desk.book, intent);
  return spoiled(session ? trouble(desk, session, 'refund') : 'none', () => {
    const { answer, refund } = createRefund(desk.book, asked, seconds());
    if (refund)
      background(sendEvents(desk.settings, [eventOf('refund.created', refundObject(refund))]));
    return kept(answer);
  });
}

/** Takes the trouble away that this call has; each comes once. */
function trouble({ save }: Desk, session: KeptSession, call: Trouble): Misbehaviour {
  if (!session.troubles.includes(call)) return 'none';
  session.troubles = session.troubles.filter((one) => one !== call);
  save();
  return session.how;
}

/** What isn't let through isn't carried out; what is cut or slow is. */
async function spoiled(
  how: Misbehaviour,
  carryOut: () => Answered | Promise<Answered>,
): Promise<Answered> {
  if (how === 'html_error') return requestRejected;
  const answer = await carryOut();
  if (how === 'cut_connection') return 'cut';
  return how === 'slow' && answer !== 'cut' ? { ...answer, afterMillis: slowMillis } : answer;
}
