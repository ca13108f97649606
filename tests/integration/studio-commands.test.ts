import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { StudioCommand } from '@/domain/studio/command';
import { holderOf, receiveCommand } from '@/modules/intake/inbound';
import { accept, decline } from '@/modules/orders/commands/answer';
import { studioOrderOf } from '@/modules/orders/queries/studio';
import { personOf } from '@/modules/outbox/queries';
import { newId, prisma } from '@/platform/db';
import { statusFor } from '@/platform/http/problem';
import type { LiveSession } from '@/platform/session-row';
import { type MadeArtisan, makeArtisan, makePlaces, makeTariff } from '../../prisma/makers/trade';
import { artisanActor } from '../support/actors';
import { photoOf } from '../support/photos';
import { placedOrder } from '../support/studio';

const now = new Date();
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'commands-'));
process.env.DATA_DIR = dataDir;
let artisan: MadeArtisan;
let hers: LiveSession;

const sessionOf = (made: MadeArtisan, owes: LiveSession['owes'] = 'nothing'): LiveSession => {
  const actor = artisanActor(made);
  if (actor.kind !== 'user') throw new Error('no user');
  const user = { id: actor.id, name: '', email: null, phone: null, hasSecondFactor: false };
  return { id: newId('session'), user, actor, owes, hasPin: false } as LiveSession;
};

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
});
beforeEach(async () => {
  artisan = await makeArtisan(prisma);
  hers = sessionOf(artisan);
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

type Sending = {
  readonly session?: LiveSession | null;
  readonly key?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

async function send(command: StudioCommand | object, how: Sending = {}) {
  const { session = hers, key = newId('audit'), headers = {}, body } = how;
  const request = new Request('http://shop.test/api/studio/commands?locale=ur', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      ...(key === null ? {} : { 'idempotency-key': key }),
      ...headers,
    },
    body: body ?? JSON.stringify(command),
  });
  const received = await receiveCommand(request, session, now);
  if (received.ok) return { status: 200, body: received.value };
  const [failure = { code: '' }] = received.failures;
  return { status: statusFor(failure.code), body: failure };
}

const stageOf = async (orderId: string) => (await studioOrderOf(hers.actor, orderId))?.stage;
const newOrder = async (of: MadeArtisan = artisan) => (await placedOrder(of, now)).orderId;
const accepting = (order: string) => ({ kind: 'order.accept', order }) as const;
const packing = (order: string, photo: string | null = null) =>
  ({ kind: 'order.pack', order, photo }) as const;

test('an order taken on a phone without signal is taken, and packed after it', async () => {
  const order = await newOrder();
  const answer = await send(accepting(order));
  expect(answer).toMatchObject({ status: 200, body: { state: 'done', id: order } });
  expect(await stageOf(order)).toBe('pack');
  expect((await send(packing(order))).status).toBe(200);
  expect(await stageOf(order)).toBe('packed');
});

test('the same key does it once, and with something else it is refused', async () => {
  const order = await newOrder();
  const key = 'phone-key-1';
  const first = await send(accepting(order), { key });
  const events = await prisma.orderEvent.count({ where: { orderId: order } });
  expect(await send(accepting(order), { key })).toEqual(first);
  expect(await prisma.orderEvent.count({ where: { orderId: order } })).toBe(events);
  const other = await send(packing(order), { key });
  expect(other).toMatchObject({ status: 422, body: { code: 'idempotency.key_reused' } });
});

test('two phones of two people may use the same key', async () => {
  const key = 'phone-key-2';
  const [mine, other] = [await newOrder(), await makeArtisan(prisma)];
  const theirs = await newOrder(other);
  expect((await send(accepting(mine), { key })).status).toBe(200);
  const answer = await send(accepting(theirs), { key, session: sessionOf(other) });
  expect(answer.status).toBe(200);
});

test('what another phone did meanwhile is told as done', async () => {
  const [taken, refused] = [await newOrder(), await newOrder()];
  await accept(hers.actor, taken, now);
  expect((await send(accepting(taken))).body).toMatchObject({ state: 'done' });
  await send(packing(taken));
  expect((await send(packing(taken))).body).toMatchObject({ state: 'done' });
  expect((await send(accepting(taken))).body).toMatchObject({ state: 'done' });
  await decline(hers.actor, refused, { reason: 'ill' }, now);
  const again = { kind: 'order.decline', order: refused, reason: 'ill' } as const;
  expect((await send(again)).body).toMatchObject({ state: 'done' });
});

test('what can no longer be done is refused', async () => {
  const order = await newOrder();
  await decline(hers.actor, order, { reason: 'ill' }, now);
  const answer = await send(accepting(order));
  expect(answer).toMatchObject({ status: 422, body: { code: 'order.not_placed' } });
});

test('a refused command may be mended under the same key', async () => {
  const order = await newOrder();
  const key = 'phone-key-3';
  expect((await send(packing(order), { key })).status).toBe(422);
  await accept(hers.actor, order, now);
  expect((await send(packing(order), { key })).status).toBe(200);
});

test('somebody else’s order is not found', async () => {
  const order = await newOrder(await makeArtisan(prisma));
  for (const command of [
    accepting(order),
    packing(order),
    { kind: 'order.decline', order, reason: 'ill' },
    { kind: 'support.ask', path: '/studio', order, note: '' },
  ] as const)
    expect(await send(command)).toMatchObject({ status: 404, body: { code: 'order.not_found' } });
});

test('a photo that never arrived, or is another’s, packs nothing', async () => {
  const order = await newOrder();
  await accept(hers.actor, order, now);
  const bytes = await photoOf('jpeg', 40, 40);
  const other = await makeArtisan(prisma);
  const id = newId('media');
  await prisma.media.create({
    data: {
      id,
      userId: other.userId,
      kind: 'packed',
      clientKey: 'theirs:photo',
      state: 'arrived',
      declaredBytes: bytes.length,
      receivedBytes: bytes.length,
    },
  });
  for (const photo of [id, newId('media')]) {
    const answer = await send(packing(order, photo));
    expect(answer).toMatchObject({ status: 422, body: { code: 'photo.not_arrived' } });
  }
  expect(await stageOf(order)).toBe('pack');
});

test('nobody, a locked phone, and another person send nothing', async () => {
  const order = await newOrder();
  const none = await send(accepting(order), { session: null });
  expect(none).toMatchObject({ status: 401, body: { code: 'session.missing' } });
  const locked = sessionOf(artisan, 'second_factor');
  expect((await send(accepting(order), { session: locked })).status).toBe(401);
  const headers = { 'x-person': personOf({ id: newId('user') }) };
  const other = await send(accepting(order), { headers });
  expect(other).toMatchObject({ status: 409, body: { code: 'session.of_another' } });
  expect(await stageOf(order)).toBe('accept');
});

test('a phone is told whose it is, and a locked one that it is nobody’s', () => {
  expect(holderOf(hers)).toBe(personOf(hers.actor));
  expect(holderOf(null)).toBeNull();
  expect(holderOf(sessionOf(artisan, 'second_factor'))).toBeNull();
});

test('what is not well said is refused before anything is read or done', async () => {
  const order = await newOrder();
  const command = accepting(order);
  const refusals = [
    [403, { headers: { 'sec-fetch-site': 'cross-site' } }],
    [422, { key: null }],
    [422, { key: 'with space' }],
    [415, { headers: { 'content-type': 'text/plain' } }],
    [413, { body: JSON.stringify({ ...command, more: 'x'.repeat(129 * 1024) }) }],
    [422, { body: '{' }],
    [422, { body: JSON.stringify({ kind: 'order.ship', order }) }],
    [422, { body: JSON.stringify({ kind: 'order.decline', order, reason: 'bored' }) }],
    [422, { body: '[]' }],
    [422, { body: 'null' }],
  ] as const;
  for (const [status, how] of refusals) expect((await send(command, how)).status).toBe(status);
  expect(await stageOf(order)).toBe('accept');
});

test('ten of the same at once do it once', async () => {
  const order = await newOrder();
  const key = 'phone-key-4';
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => send(accepting(order), { key })),
  );
  expect(answers.some(({ status }) => status === 200)).toBe(true);
  for (const { status } of answers) expect([200, 409]).toContain(status);
  const taken = { orderId: order, kind: 'accepted' };
  expect(await prisma.orderEvent.count({ where: taken })).toBe(1);
});
