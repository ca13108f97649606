import { describe, expect, test } from 'vitest';
import { retryDeadJob } from '@/modules/desk/commands';
import { machinery } from '@/modules/desk/queries/machinery';
import { enqueueMessages, sendAgain } from '@/modules/notifications/commands';
import { prisma } from '@/platform/db';
import { enqueueJob } from '@/platform/jobs';
import { staffActor } from '../support/actors';

const now = new Date();
const admin = staffActor('admin');

/** A job whose only try has failed. */
async function deadJob(): Promise<string> {
  await enqueueJob(prisma, 'notifications.deliver', { id: 'x' }, { mostTries: 1 });
  const [row] = await prisma.$queryRaw<{ id: string }[]>`
    UPDATE graphile_worker._private_jobs SET attempts = 1, last_error = 'the gateway said no'
    WHERE id = (SELECT max(id) FROM graphile_worker._private_jobs) RETURNING id::text`;
  return row?.id ?? '';
}

async function failedMessage(template: 'order.expired' | 'code.track'): Promise<string> {
  const dedupeKey = `${template}:${Math.random()}`;
  const about = { dedupeKey, channel: 'sms', recipient: '+923001234567', locale: 'ur' } as const;
  await enqueueMessages(prisma, [
    template === 'code.track'
      ? { ...about, template, params: { code: '123456', minutes: 10 } }
      : { ...about, template, params: { number: 'HM-0000-0000', orderLink: '/orders/x' } },
  ]);
  const row = await prisma.notification.update({
    where: { dedupeKey },
    data: { status: 'failed', lastError: 'sms rejected' },
  });
  await prisma.$executeRaw`SELECT graphile_worker.remove_job(${`notification:${row.id}`})`;
  return row.id;
}

describe('jobs that were given up', () => {
  test('are shown with why, and tried again once somebody asks', async () => {
    const id = await deadJob();
    const before = await machinery(admin);
    expect(before?.dead).toMatchObject([{ id, lastError: 'the gateway said no', tries: 1 }]);
    expect((await retryDeadJob(admin, id, now)).ok).toBe(true);
    const after = await machinery(admin);
    expect(after?.dead).toEqual([]);
    expect(after?.waiting).toMatchObject([{ id, tries: 0 }]);
    expect(await retryDeadJob(admin, id, now)).toMatchObject({
      failure: { code: 'job.not_waiting' },
    });
    expect(await prisma.auditEvent.count({ where: { action: 'jobs.retry' } })).toBe(1);
  });

  test('are nobody’s but an admin’s', async () => {
    const id = await deadJob();
    for (const role of ['support', 'fulfilment', 'finance', 'moderator'] as const) {
      expect(await machinery(staffActor(role))).toBeNull();
      expect((await retryDeadJob(staffActor(role), id, now)).ok).toBe(false);
    }
    for (const text of ['', '1; DROP TABLE orders', '-1', '9'.repeat(40)])
      expect((await retryDeadJob(admin, text, now)).ok).toBe(false);
  });
});

describe('messages that could not be sent', () => {
  test('are shown without words or recipient, and sent again once', async () => {
    const id = await failedMessage('order.expired');
    const shown = await machinery(admin);
    expect(shown?.failed).toMatchObject([{ id, lastError: 'sms rejected' }]);
    expect(JSON.stringify(shown?.failed)).not.toContain('+923');
    expect((await sendAgain(admin, id, now)).ok).toBe(true);
    expect(await prisma.notification.findUniqueOrThrow({ where: { id } })).toMatchObject({
      status: 'pending',
    });
    const [{ count } = { count: 0 }] = await prisma.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE key = ${`notification:${id}`}`;
    expect(count).toBe(1);
    expect(await sendAgain(admin, id, now)).toMatchObject({
      failure: { code: 'message.not_waiting' },
    });
  });

  test('a code stays unsent, and others can’t ask', async () => {
    expect((await sendAgain(admin, await failedMessage('code.track'), now)).ok).toBe(false);
    const id = await failedMessage('order.expired');
    expect((await sendAgain(staffActor('support'), id, now)).ok).toBe(false);
  });
});
