import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { POST as sendCommand } from '@/app/api/studio/commands/route';
import { POST as sendTable } from '@/app/api/studio/tables/route';
import * as uploads from '@/app/api/uploads/[[...rest]]/route';
import { GET as statesOf } from '@/app/api/uploads/state/route';
import { newId, prisma } from '@/platform/db';
import { inRequest } from '../support/request-scope';
import { phoneOf, signedIn, startUploadServer } from '../support/upload-server';

vi.mock('next/headers', () => import('../support/request-scope'));
vi.mock('next-intl/server', () => import('../support/request-scope'));

let server: Awaited<ReturnType<typeof startUploadServer>>;
beforeAll(async () => {
  server = await startUploadServer({ ...uploads });
});
afterAll(() => server.stop());

const asked = (cookie: string, path: string, init: RequestInit = {}) =>
  new Request(`http://127.0.0.1${path}`, {
    ...init,
    headers: { cookie, 'sec-fetch-site': 'same-origin', ...init.headers },
  });

describe.each(['pin', 'second_factor'] as const)('a session that owes its %s', (owes) => {
  test('sends no file, and goes on with none that was begun before', async () => {
    const { id: userId, cookie } = await signedIn(owes);
    const phone = phoneOf(server.port, cookie);
    expect((await phone.begin({ kind: 'packed', key: randomUUID() }, 10)).status).toBe(401);
    const id = newId('media');
    const row = { id, userId, kind: 'packed', clientKey: randomUUID(), declaredBytes: 10 };
    await prisma.media.create({ data: { ...row, state: 'arriving' } });
    const path = `/api/uploads/${id}`;
    expect((await phone.patch(path, 0, new Uint8Array(10))).status).toBe(401);
    expect((await phone.call('HEAD', path)).status).toBe(401);
    expect((await phone.call('DELETE', path)).status).toBe(401);
    expect(await prisma.media.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: 'arriving',
      receivedBytes: 0,
    });
    const states = asked(cookie, `/api/uploads/state?ids=${id}`);
    expect((await inRequest(states, () => statesOf(states))).status).toBe(401);
  });

  test('sends no command and no table', async () => {
    const { cookie } = await signedIn(owes);
    const command = asked(cookie, '/api/studio/commands', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': newId('audit') },
      body: JSON.stringify({ kind: 'support.ask', path: '/studio', order: null, note: '' }),
    });
    expect((await inRequest(command, () => sendCommand(command))).status).toBe(401);
    const form = new FormData();
    form.set('file', new File(['title\nAjrak'], 'pieces.csv'));
    const table = asked(cookie, '/api/studio/tables', { method: 'POST', body: form });
    expect((await inRequest(table, () => sendTable(table))).status).toBe(404);
    expect(await prisma.supportCase.count()).toBe(0);
    expect(await prisma.catalogImport.count()).toBe(0);
  });
});

test('once nothing is owed the same doors open', async () => {
  const { cookie } = await signedIn();
  const phone = phoneOf(server.port, cookie);
  expect((await phone.begin({ kind: 'packed', key: randomUUID() }, 10)).status).toBe(201);
});
