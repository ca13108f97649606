import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enqueueMessages } from '@/modules/notifications/commands';
import { notificationWork } from '@/modules/notifications/jobs';
import { prisma } from '@/platform/db';
import { deadJobs, enqueueJob, jobsState } from '@/platform/jobs';
import { type LaterWork, startWorker, type Worker } from '@/platform/worker';
import { type Sandbox, startSandbox } from '@/sandbox/server';
import { startJobs } from '@/worker';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'inbox-'));
const done: string[] = [];
let slow: 'not begun' | 'begun' | 'finished' = 'not begun';
const trials: LaterWork = {
  tasks: {
    'trial.note': async (payload) => void done.push(JSON.stringify(payload)),
    'trial.slow': async () => {
      slow = 'begun';
      await new Promise((wake) => setTimeout(wake, 400));
      slow = 'finished';
    },
    'trial.poison': async () => {
      throw new Error('this never works');
    },
  },
};
let sandbox: Sandbox;
let worker: Worker;

beforeAll(async () => {
  const gatewayKey = process.env.MESSAGE_GATEWAY_KEY ?? '';
  sandbox = await startSandbox({ port: 0, folder, gatewayKey });
  process.env.MESSAGE_GATEWAY_URL = sandbox.url;
  const connectionString = process.env.DATABASE_URL ?? '';
  worker = await startWorker([notificationWork, trials], { connectionString, concurrency: 2 });
});
afterAll(async () => {
  await worker.stop();
  await sandbox.stop();
  await prisma.$disconnect();
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('the worker', () => {
  it('carries a kept message to the phone', async () => {
    await enqueueMessages(prisma, [
      {
        dedupeKey: 'order.new:ord_1',
        channel: 'sms',
        recipient: '+923331234567',
        locale: 'ur',
        template: 'order.new',
        params: { number: 'HM-2K7QX4', pieces: 2, orderLink: '/studio/orders/ord_1' },
      },
    ]);
    await expect
      .poll(async () => (await fetch(`${sandbox.url}/inbox.json?to=03331234567`)).json(), {
        timeout: 10_000,
      })
      .toMatchObject([{ channel: 'sms', links: [expect.stringContaining('/ur/studio/orders/')] }]);
    await expect
      .poll(() => prisma.notification.findFirst({ select: { status: true } }))
      .toEqual({ status: 'sent' });
  });

  it('does a job of one key once, with the payload it was given last', async () => {
    const runAt = new Date(Date.now() + 700);
    await enqueueJob(prisma, 'trial.note', { n: 1 }, { key: 'one', runAt });
    await enqueueJob(prisma, 'trial.note', { n: 2 }, { key: 'one', runAt });
    await expect.poll(() => done, { timeout: 10_000 }).toEqual(['{"n":2}']);
  });

  it('never runs a job of a transaction that was rolled back', async () => {
    const undone = prisma.$transaction(async (db) => {
      await enqueueJob(db, 'trial.note', { n: 3 });
      throw new Error('changed my mind');
    });
    await expect(undone).rejects.toThrow('changed my mind');
    expect(await jobsState(prisma)).toMatchObject({ waiting: 0 });
  });

  it('sets a poisonous job aside where staff can see it', async () => {
    await enqueueJob(prisma, 'trial.poison', {}, { mostTries: 1 });
    await expect
      .poll(() => deadJobs(prisma), { timeout: 10_000 })
      .toMatchObject([{ name: 'trial.poison', tries: 1, lastError: 'this never works' }]);
    expect(await jobsState(prisma)).toMatchObject({ dead: 1, lateSeconds: 0 });
  });

  it('finishes what it has in hand before it stops', async () => {
    await enqueueJob(prisma, 'trial.slow', {});
    await expect.poll(() => slow, { timeout: 10_000, interval: 20 }).toBe('begun');
    await worker.stop();
    expect(slow).toBe('finished');
  });

  it('starts with the work of every module', async () => {
    const whole = await startJobs();
    await whole.stop();
  });
});
