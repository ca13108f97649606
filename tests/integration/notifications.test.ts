import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fail, ok } from '@/domain/result';
import {
  deliverMessage,
  enqueueMessages,
  requeueForgotten,
} from '@/modules/notifications/commands';
import { failedMessages, messagesOfGroup } from '@/modules/notifications/queries';
import type { OutgoingMessage } from '@/modules/notifications/types';
import { inTx, prisma } from '@/platform/db';
import { gatewayPosts } from '@/platform/messages/posts';
import { type Sandbox, startSandbox } from '@/sandbox/server';

const gatewayKey = 'a-gateway-key-for-tests-long-enough';
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'inbox-'));
const baseUrl = 'http://127.0.0.1:3000';
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, folder, gatewayKey });
});
afterAll(async () => {
  await sandbox.stop();
  fs.rmSync(folder, { recursive: true, force: true });
  await prisma.$disconnect();
});
beforeEach(async () => {
  await prisma.notification.deleteMany();
  await prisma.$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  await fetch(`${sandbox.url}/inbox/clear`, { method: 'POST' });
  for (const channel of ['sms', 'whatsapp', 'mail']) await failNext(channel, 0);
});

const received = (over: Partial<OutgoingMessage> & { name?: string } = {}): OutgoingMessage => ({
  dedupeKey: over.dedupeKey ?? 'order.received:grp_1',
  channel: over.channel ?? 'sms',
  recipient: over.recipient ?? '+923001234567',
  locale: over.locale ?? 'en',
  groupId: 'grp_1',
  template: 'order.received',
  params: {
    name: over.name ?? 'Sana',
    number: 'HM-2K7QX4',
    totalMinor: 1234500,
    orderLink: '/orders/HM-2K7QX4?key=k',
    confirmLink: '/orders/HM-2K7QX4?key=k&confirm=c',
  },
});
const code: OutgoingMessage = {
  dedupeKey: 'code:1',
  channel: 'sms',
  recipient: '+923001234567',
  locale: 'ur',
  template: 'code.sign_in',
  params: { code: '012345', minutes: 10 },
};

type Shown = { channel: string; to: string; subject: string; text: string; links: string[] };
async function inbox(to = ''): Promise<Shown[]> {
  const answer = await fetch(`${sandbox.url}/inbox.json?to=${encodeURIComponent(to)}`);
  return answer.json();
}
async function failNext(channel: string, count: number, how = 'down') {
  const body = JSON.stringify({ channel, failNext: count, how });
  expect((await fetch(`${sandbox.url}/control`, { method: 'POST', body })).status).toBe(200);
}
const outside = (isLastTry = false, key = gatewayKey, url = sandbox.url) => ({
  posts: gatewayPosts({ url, key, patienceMs: 500 }),
  baseUrl,
  isLastTry,
});
async function keep(message: OutgoingMessage): Promise<string> {
  await enqueueMessages(prisma, [message]);
  const { id } = await prisma.notification.findUniqueOrThrow({
    where: { dedupeKey: message.dedupeKey },
  });
  return id;
}
const row = (id: string) => prisma.notification.findUniqueOrThrow({ where: { id } });
const jobs = () =>
  prisma.$queryRaw<{ key: string; priority: number }[]>`
    SELECT key, priority FROM graphile_worker.jobs WHERE task_identifier = 'notifications.deliver'`;

describe('keeping messages', () => {
  it('keeps one message and one job for one dedupe key, however often and at once it is asked', async () => {
    await Promise.all(
      Array.from({ length: 8 }, () => enqueueMessages(prisma, [received(), received()])),
    );
    expect(await prisma.notification.count()).toBe(1);
    expect(await jobs()).toHaveLength(1);
  });

  it('leaves no trace of a purchase that failed', async () => {
    await inTx(async (db) => {
      await enqueueMessages(db, [received()]);
      return fail('stock.not_enough');
    });
    expect(await prisma.notification.count()).toBe(0);
    expect(await jobs()).toHaveLength(0);
  });

  it('commits with the purchase, and lets codes go first', async () => {
    await inTx(async (db) => {
      await enqueueMessages(db, [received(), code]);
      return ok(true);
    });
    expect((await jobs()).map((job) => job.priority).sort((a, b) => a - b)).toEqual([-10, 0]);
    expect(await messagesOfGroup(prisma, 'grp_1')).toMatchObject([
      { template: 'order.received', status: 'pending' },
    ]);
  });
});

describe('delivering messages', () => {
  it('reaches the phone once, in the language of the person, with links that lead home', async () => {
    const id = await keep(received({ locale: 'ur' }));
    expect(await deliverMessage(id, outside(), new Date())).toBe('sent');
    expect(await deliverMessage(id, outside(), new Date())).toBe('not_needed');
    const [message, ...more] = await inbox('0300-1234567');
    expect(more).toEqual([]);
    expect(Object.keys(message ?? {}).sort()).toEqual(
      ['at', 'channel', 'links', 'subject', 'text', 'to'].sort(),
    );
    expect(message).toMatchObject({
      channel: 'sms',
      to: '+923001234567',
      subject: '',
      links: [`${baseUrl}/ur/orders/HM-2K7QX4?key=k&confirm=c`],
    });
    expect(message?.text).toContain('12,345 روپے');
    expect(await row(id)).toMatchObject({ status: 'sent', attempts: 1, lastError: null });
  });

  it('takes the other channel to the same phone when one is down', async () => {
    await failNext('sms', 1);
    const id = await keep(received());
    expect(await deliverMessage(id, outside(), new Date())).toBe('sent');
    expect((await inbox()).map((message) => message.channel)).toEqual(['whatsapp']);
  });

  it('waits when both are down, and goes out later', async () => {
    await failNext('sms', 1);
    await failNext('whatsapp', 1);
    const id = await keep(received());
    expect(await deliverMessage(id, outside(), new Date())).toBe('again');
    expect(await row(id)).toMatchObject({ status: 'pending', attempts: 1 });
    expect(await deliverMessage(id, outside(), new Date())).toBe('sent');
    expect(await inbox()).toHaveLength(1);
  });

  it.each(['lose_answer', 'hang'])(
    'is read once when the gateway says nothing (%s)',
    async (how) => {
      await failNext('sms', 1, how);
      const id = await keep(received());
      expect(await deliverMessage(id, outside(), new Date())).toBe('again');
      expect(await deliverMessage(id, outside(), new Date())).toBe('sent');
      expect((await inbox()).map((message) => message.channel)).toEqual(['sms']);
    },
  );

  it('gives up at once on what is refused for good, and after the last try on the rest', async () => {
    await failNext('sms', 1, 'reject');
    await failNext('whatsapp', 1, 'reject');
    const refused = await keep(received());
    expect(await deliverMessage(refused, outside(), new Date())).toBe('given_up');

    const gone = await startSandbox({ port: 0, folder, gatewayKey });
    await gone.stop();
    const nowhere = outside(true, gatewayKey, gone.url);
    const unreachable = await keep(received({ dedupeKey: 'other' }));
    expect(await deliverMessage(unreachable, nowhere, new Date())).toBe('given_up');
    expect((await row(unreachable)).lastError).toContain('ECONNREFUSED');
    expect(await failedMessages(prisma)).toHaveLength(2);
    expect(await inbox()).toEqual([]);
  });

  it('forgets a code once it is sent, and does not send one that is too old', async () => {
    const sent = await keep(code);
    expect(await deliverMessage(sent, outside(), new Date())).toBe('sent');
    expect((await row(sent)).params).toEqual({});
    expect((await inbox())[0]?.text).toContain('012345');

    const late = await keep({ ...code, dedupeKey: 'code:2' });
    const muchLater = new Date(Date.now() + 11 * 60_000);
    expect(await deliverMessage(late, outside(), muchLater)).toBe('given_up');
    expect(await row(late)).toMatchObject({ status: 'failed', params: {} });
    expect(await inbox()).toHaveLength(1);
  });

  it('puts nothing of a name into the head of a mail', async () => {
    const name = 'Sana\r\nBcc: all@example.pk';
    const id = await keep(received({ channel: 'mail', recipient: 'sana@example.pk', name }));
    expect(await deliverMessage(id, outside(), new Date())).toBe('sent');
    const [mail] = await inbox('SANA@example.pk');
    expect(mail).toMatchObject({ channel: 'mail', subject: 'Please confirm your order HM-2K7QX4' });
    expect(mail?.text).not.toMatch(/^Bcc/m);
  });

  it('gives a new job to a message that lost its own, and to no other', async () => {
    const id = await keep(received());
    const later = new Date(Date.now() + 20 * 60_000);
    expect(await requeueForgotten(prisma, later)).toBe(0);
    await prisma.$executeRaw`DELETE FROM graphile_worker._private_jobs`;
    expect(await requeueForgotten(prisma, new Date())).toBe(0);
    expect(await requeueForgotten(prisma, later)).toBe(1);
    expect(await jobs()).toMatchObject([{ key: `notification:${id}` }]);
  });
});

describe('the sandbox', () => {
  const post = (body: string, signature?: string) =>
    fetch(`${sandbox.url}/v1/sms`, {
      method: 'POST',
      body,
      headers: signature ? { 'x-gateway-signature': signature } : {},
    });

  it('refuses what is not signed with the key', async () => {
    const id = await keep(received());
    const wrong = outside(false, 'another-key-that-is-also-long-enough');
    expect(await deliverMessage(id, wrong, new Date())).toBe('again');
    expect((await post('{}')).status).toBe(401);
    expect((await post('{}', `t=1,v1=${'0'.repeat(64)}`)).status).toBe(401);
    expect((await post('x'.repeat(70_000))).status).toBe(413);
    expect(await inbox()).toEqual([]);
  });

  it('shows a script in a name as text, and links as links', async () => {
    await deliverMessage(
      await keep(
        received({ channel: 'mail', recipient: 'x@y.pk', name: '<img src=x onerror=a()>' }),
      ),
      outside(),
      new Date(),
    );
    const answer = await fetch(
      `${sandbox.url}/inbox?to=${encodeURIComponent('"><script>a()</script>')}`,
    );
    expect(await answer.text()).not.toContain('<script');
    const page = await fetch(`${sandbox.url}/inbox`);
    const html = await page.text();
    expect(html).not.toMatch(/<img|<script/);
    expect(html).toContain(`href="${baseUrl}/orders/HM-2K7QX4?key=k&amp;confirm=c"`);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});
