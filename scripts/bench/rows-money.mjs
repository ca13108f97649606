// The rows of the table about money: signed webhooks being settled, and a courier's statement being brought in.
import { createHmac, randomBytes } from 'node:crypto';
import http from 'node:http';
import path from 'node:path';
import { ROOT } from '../settings.mjs';
import { run } from './copies.mjs';
import { CONNECTIONS } from './fire.mjs';
import { median } from './rows-buy.mjs';
import { shopper } from './shopper.mjs';

const PURCHASES = 600;

/**
 * Prepaid purchases whose tries are started wait; then the gateway says of all of them that they are paid, each in a
 * webhook of its own, and says all of it once more. Answers the rate, and what the books say of it.
 */
export async function settling(url, { database, env }, variantIds) {
  await placePrepaid(url, variantIds);
  const events = (await openTries(database)).map(eventOf);
  const before = await booksOf(database);
  const first = await sendAll(url, events, env);
  const books = await booksOf(database);
  const again = await sendAll(url, events, env);
  const after = await booksOf(database);
  return {
    count: events.length,
    perSecond: events.length / first.seconds,
    p50: median(first.times),
    p95: first.times.toSorted((a, b) => a - b)[Math.floor(first.times.length * 0.95)],
    wrong: first.wrong + again.wrong,
    complaints: complaintsOf(events, { before, books, after }),
  };
}

async function placePrepaid(url, variantIds) {
  let left = PURCHASES;
  const shop = async () => {
    const buyer = shopper(url);
    while (left > 0) {
      left -= 1;
      const at = Math.floor(Math.random() * variantIds.length);
      const answer = await buyer.order(await buyer.fill([variantIds[at]]), 'card');
      if (answer.status !== 201) throw new Error(`a prepaid checkout answered ${answer.status}`);
    }
    buyer.close();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, shop));
}

async function openTries(database) {
  const { rows } = await database.query(
    `SELECT reference, provider_ref, amount_minor::float8 AS minor FROM payment_attempts
     WHERE provider = 'stripe' AND status = 'requires_action' ORDER BY md5(id)`,
  );
  return rows;
}

/** What Stripe says of a session that was paid; only what of it is read stands here. */
function eventOf({ reference, provider_ref: id, minor }) {
  const name = randomBytes(14).toString('hex');
  return JSON.stringify({
    id: `evt_${name}`,
    object: 'event',
    type: 'checkout.session.completed',
    created: Math.floor(Date.now() / 1000),
    data: {
      object: {
        id,
        object: 'checkout.session',
        client_reference_id: reference,
        status: 'complete',
        payment_status: 'paid',
        amount_total: minor,
        currency: 'pkr',
        payment_intent: `pi_${name}`,
      },
    },
  });
}

async function sendAll(url, events, env) {
  const waiting = [...events];
  const times = [];
  let wrong = 0;
  const from = performance.now();
  const send = async () => {
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    for (let event = waiting.pop(); event; event = waiting.pop()) {
      const sentAt = performance.now();
      const status = await post(agent, `${url}/api/webhooks/stripe`, event, env);
      times.push(performance.now() - sentAt);
      if (status !== 200) wrong += 1;
    }
    agent.destroy();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, send));
  return { seconds: (performance.now() - from) / 1000, times, wrong };
}

function post(agent, url, body, { STRIPE_WEBHOOK_SECRET: secret }) {
  const seconds = Math.floor(Date.now() / 1000);
  const signature = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'stripe-signature': `t=${seconds},v1=${signature}`,
  };
  return new Promise((resolve) => {
    const request = http.request(url, { agent, method: 'POST', headers, timeout: 30_000 });
    request.on('response', (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode));
      response.on('error', () => resolve(0));
    });
    request.on('timeout', () => request.destroy(new Error('no answer in 30 s')));
    request.on('error', () => resolve(0));
    request.end(body);
  });
}

/** Sums of the books in minor units; none is as large as a double can't hold. */
async function booksOf(database) {
  const { rows } = await database.query(`
    SELECT
      (SELECT count(*)::int FROM payment_attempts WHERE status = 'paid') AS paid,
      (SELECT count(*)::int FROM journal_entries WHERE kind = 'payment_captured') AS entries,
      (SELECT count(*)::int FROM orders o JOIN order_groups g ON g.id = o.group_id
        WHERE g.payment_method = 'card' AND o.status = 'placed') AS placed,
      (SELECT coalesce(sum(captured_minor), 0)::float8 FROM payments WHERE method = 'card') AS captured,
      (SELECT coalesce(sum(amount_minor), 0)::float8 FROM postings p JOIN ledger_accounts a ON a.id = p.account_id
        WHERE a.code = 'provider_receipts:stripe') AS held,
      (SELECT coalesce(sum(amount_minor), 0)::float8 FROM postings) AS balance`);
  return rows[0];
}

function complaintsOf(events, { before, books, after }) {
  const sum = events.reduce((all, event) => all + JSON.parse(event).data.object.amount_total, 0);
  const laws = {
    'every try is paid': books.paid - before.paid === events.length,
    'every order is placed': books.placed - before.placed === books.entries - before.entries,
    'the gateway holds what was paid': books.held - before.held === sum,
    'so do the payments': books.captured - before.captured === sum,
    'the books balance': books.balance === 0 && after.balance === 0,
    'said again it changes nothing': JSON.stringify(books) === JSON.stringify(after),
  };
  return Object.keys(laws).filter((law) => !laws[law]);
}

/** A statement of 100 000 lines in a process of its own, so that its memory is its own. */
export async function statement(env) {
  const program = ['--import', 'tsx', path.join(ROOT, 'scripts/bench/remittance.ts')];
  await run('remittance', program, { ...env, BENCH_STEP: 'parcels' });
  return run('remittance', program, { ...env, BENCH_STEP: 'statement' });
}
