import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import {
  api,
  cartHeaders,
  cartOf,
  expectProblem,
  order,
  orderForm,
  placedIn,
  problemShape,
} from '../support/e2e-api';
import { ask, askOne, makePiece, secretNumbers } from '../support/e2e-town';
import { runningCopy } from '../support/running-copy';

test('the same key gives the same answer; another body under it is refused', async () => {
  const cart = await cartOf([await makePiece(5)]);
  const key = randomUUID();
  const body = orderForm();
  const answers = await Promise.all(Array.from({ length: 5 }, () => order(cart, { key, body })));
  expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(201));
  expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
  const other = { ...body, address: { ...body.address, line: 'Somewhere else' } };
  expectProblem(await order(cart, { key, body: other }), 422, 'idempotency.key_reused');

  const open = await cartOf([]);
  const piece = await makePiece(5);
  const headers = { ...cartHeaders(open), 'idempotency-key': randomUUID() };
  const add = (quantity: number) =>
    api(`/carts/${open.id}/lines`, { body: { variant_id: piece.variantId, quantity }, headers });
  const sums = [await add(1), await add(1)].map(({ body: sum }) => Object(sum).count);
  expect(sums).toEqual([1, 1]);
  expectProblem(await add(2), 422, 'idempotency.key_reused');
});

test('what cannot be is said with its code', async () => {
  const piece = await makePiece(1);
  const cart = await cartOf([piece]);
  const rival = await cartOf([piece]);
  expect((await order(rival)).status).toBe(201);
  expectProblem(await order(cart), 409, 'stock.not_enough');
  const headers = cartHeaders(cart);
  const nothing = { contact: {}, address: {}, payment_method: 'cod' };
  const empty = await order(cart, { body: nothing });
  expect(empty.status).toBe(422);
  const wrong = await order(cart, {
    body: {
      ...orderForm('12'),
      address: { line: '', city: '', district: 'atlantis', country: 'XX' },
    },
  });
  expectProblem(wrong, 422, 'input.invalid', 'phone');
  const fields = problemShape.parse(wrong.body).errors?.map(({ field }) => field);
  expect(fields?.sort()).toEqual(['city', 'country', 'district', 'line', 'phone']);
  const cheque = { ...orderForm(), payment_method: 'cheque' };
  const another = await cartOf([await makePiece(1)]);
  expectProblem(
    await order(another, { body: cheque }),
    422,
    'payment.not_offered',
    'payment_method',
  );

  const { number } = placedIn(await order(await cartOf([await makePiece(1)])));
  for (const end of ['', '?key=', '?key=wrong'])
    expectProblem(await api(`/order-groups/${number}${end}`), 404, 'order.not_found');
  expectProblem(await api('/order-groups/HM-0000-0000?key=x'), 404, 'order.not_found');
  expectProblem(await api(`/carts/${cart.id}`), 401, 'cart.token_missing');
  const stolen = { authorization: `Cart ${rival.token}` };
  expectProblem(await api(`/carts/${cart.id}`, { headers: stolen }), 404, 'cart.not_found');
  expectProblem(await api('/products/no-such-piece'), 404, 'product.not_found');
  expectProblem(await api('/artisans/nobody'), 404, 'artisan.not_found');
  expectProblem(await api('/stories/none'), 404, 'story.not_found');
  const gone = await api(`/carts/${cart.id}/lines/cln_x`, { method: 'DELETE', headers });
  expectProblem(gone, 404, 'line.not_found');
  expect((await api('/products?limit=0')).status).toBe(422);
  expect((await api('/products?cursor=%00broken')).status).toBe(422);
});

test('what cannot even be read is refused without a stack', async () => {
  const json = { 'content-type': 'application/json' };
  const send = (body: string, headers: Record<string, string> = json) =>
    api('/carts', { body, headers, method: 'POST' });
  expectProblem(await send('{'), 422, 'request.malformed');
  expectProblem(await send('a=b', { 'content-type': 'text/plain' }), 415, 'request.not_json');
  expectProblem(await send(`"${'x'.repeat(70_000)}"`), 413, 'request.too_large');
  for (const body of ['null', '[]', '7', '"x"', '{"locale":7}'])
    expect((await send(body)).status, body).toBe(422);
  const hostile = await api('/carts', { body: {}, headers: { 'idempotency-key': 'a b' } });
  expectProblem(hostile, 422, 'idempotency.key_invalid');
});

test('pages of a list hold everything once', async () => {
  const shape = z.object({
    data: z.array(z.object({ id: z.string() })),
    page: z.object({ next_cursor: z.string().nullable() }),
    total: z.int(),
  });
  const { count } = await askOne<{ count: number }>(
    'SELECT count(*)::int AS count FROM product_listings',
  );
  for (const [sort, limit] of [
    ['newest', 48],
    ['price_asc', 31],
    ['price_desc', 48],
  ] as const) {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const address: string = `/products?sort=${sort}&limit=${limit}&cursor=${encodeURIComponent(cursor)}`;
      const page = shape.parse((await api(address)).body);
      expect(page.total).toBe(count);
      seen.push(...page.data.map(({ id }) => id));
      cursor = page.page.next_cursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(count);
  }
});

test('other sites may read, and may not write', async () => {
  const headers = { origin: 'https://elsewhere.example' };
  const read = await api('/products?limit=1', { headers });
  expect(read.headers.get('access-control-allow-origin')).toBe('*');
  const ask = await api('/products', { method: 'OPTIONS', headers });
  expect(ask.headers.get('access-control-allow-methods')).not.toMatch(/POST|PATCH|DELETE/);
  const write = await api('/carts', { body: {}, headers });
  expect(write.headers.get('access-control-allow-origin')).toBeNull();
  const may = await fetch(`${runningCopy.baseUrl}/api/v1/carts`, {
    method: 'OPTIONS',
    headers: { ...headers, 'access-control-request-method': 'POST' },
  });
  expect(may.headers.get('access-control-allow-origin')).toBeNull();
});

test('nothing public holds a phone number, an identity number or an address of anybody', async () => {
  await order(await cartOf([await makePiece(1)]));
  const secrets = await secretNumbers();
  const streets = await ask<{ line: string }>(
    'SELECT DISTINCT address_line AS line FROM order_groups WHERE length(address_line) > 8',
  );
  const forbidden = [
    ...secrets.flatMap((phone) => [phone, `0${phone.slice(3)}`]),
    ...streets.map(({ line }) => line),
  ];
  const slugs = await ask<{ path: string }>(
    `SELECT '/products/' || slug AS path FROM product_listings UNION ALL
     SELECT '/artisans/' || slug FROM artisans WHERE status = 'approved' UNION ALL
     SELECT '/stories/' || slug FROM stories WHERE status = 'published'`,
  );
  const lists = ['/products?limit=48', '/artisans', '/stories', '/crafts', '/districts'];
  for (const path of [...lists, ...slugs.map((row) => row.path)]) {
    const text = JSON.stringify((await api(path)).body);
    expect(
      forbidden.filter((secret) => text.includes(secret)),
      path,
    ).toEqual([]);
    expect(text.match(/\b\d{5}-\d{7}-\d\b|"(phone|cnic|address|email)"/), path).toBeNull();
  }
});

test('health says how it stands and nothing else', async () => {
  const response = await fetch(`${runningCopy.baseUrl}/api/health`);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    status: 'ok',
    checks: { database: 'ok', jobs: 'ok', storage: 'ok' },
  });
});
