import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { operations } from '@/modules/api/schema/operations';
import {
  type Answer,
  api,
  cartHeaders,
  cartOf,
  expectProblem,
  order,
  orderForm,
  placedIn,
} from '../support/e2e-api';
import { nextMessage } from '../support/e2e-inbox';
import { askOne, makePiece, newPhone, stockOf } from '../support/e2e-town';

type Name = (typeof operations)[number]['id'];
type Contract = { readonly paths: Record<string, Record<string, DocumentedOperation>> };
type DocumentedOperation = {
  readonly operationId: string;
  readonly parameters: readonly { readonly name: string; readonly schema: object }[];
  readonly responses: Record<
    string,
    { content?: Record<string, { schema: Parameters<typeof z.fromJSONSchema>[0] }> }
  >;
};

let contract: Contract;
const answered = new Set<string>();

test.beforeAll(async () => {
  contract = (await api('/openapi.json')).body as Contract;
});

/** Holds an answer to the shape it is made from and to the published contract; both must agree with it whole. */
function expectAnswer(name: Name, answer: Answer): unknown {
  const operation = operations.find(({ id }) => id === name);
  if (!operation) throw new Error(`no operation ${name}`);
  expect(answer.status, JSON.stringify(answer.body).slice(0, 400)).toBe(operation.status);
  const own = operation.answer.safeParse(answer.body);
  expect(own.error?.issues ?? []).toEqual([]);
  // What the shape doesn't know would be cut off here.
  expect(own.data).toEqual(answer.body);
  const documented = contract.paths[operation.path]?.[operation.method];
  const schema = documented?.responses[String(operation.status)]?.content?.['application/json'];
  if (!schema) throw new Error(`${name} is not documented`);
  const published = z.fromJSONSchema(schema.schema).safeParse(answer.body);
  expect(published.error?.issues ?? []).toEqual([]);
  answered.add(name);
  return own.data;
}

const slugOf = async (table: 'artisans' | 'stories' | 'product_listings'): Promise<string> =>
  (
    await askOne<{ slug: string }>(
      `SELECT t.slug FROM ${table} t ${table === 'artisans' ? "WHERE status = 'approved'" : table === 'stories' ? "WHERE status = 'published'" : ''} ORDER BY slug LIMIT 1`,
    )
  ).slug;

test.describe.configure({ mode: 'serial' });

test('the contract is a whole OpenAPI 3.1 document and names every operation once', () => {
  expect(contract).toMatchObject({ openapi: expect.stringMatching(/^3\.1\./) });
  const documented = Object.values(contract.paths).flatMap((path) => Object.values(path));
  const names = documented.map(({ operationId }) => operationId);
  expect([...names].sort()).toEqual(operations.map(({ id }) => id).sort());
  for (const { operationId, parameters, responses } of documented) {
    for (const { name, schema } of parameters)
      expect(schema, `${operationId} ${name}`).toHaveProperty('type');
    expect(
      Object.keys(responses).some((status) => status.startsWith('2')),
      operationId,
    ).toBe(true);
    for (const response of Object.values(responses))
      for (const { schema } of Object.values(response.content ?? {}))
        expect(Object.keys(schema).length, operationId).toBeGreaterThan(0);
  }
  const references = JSON.stringify(contract).matchAll(/"\$ref":"#\/([^"]+)"/g);
  for (const [, target = ''] of references) {
    const found = target.split('/').reduce<unknown>((node, step) => Object(node)[step], contract);
    expect(found, target).toBeTruthy();
  }
});

test('every list and every single thing answers as promised', async () => {
  expectAnswer('listProducts', await api('/products?limit=5&q=ajrak'));
  expectAnswer('readProduct', await api(`/products/${await slugOf('product_listings')}`));
  expectAnswer('listArtisans', await api('/artisans'));
  expectAnswer('readArtisan', await api(`/artisans/${await slugOf('artisans')}`));
  expectAnswer('listStories', await api('/stories'));
  expectAnswer('readStory', await api(`/stories/${await slugOf('stories')}`));
  expectAnswer('listCrafts', await api('/crafts'));
  expectAnswer('listDistricts', await api('/districts'));
});

test('an order from the empty cart to the confirmed purchase', async () => {
  const piece = await makePiece(5);
  const opened = await api('/carts', { body: {} });
  const { id, token } = z
    .object({ id: z.string(), token: z.string() })
    .parse(expectAnswer('createCart', opened));
  const cart = { id, token };
  const headers = cartHeaders(cart);
  const line = { variant_id: piece.variantId, quantity: '۲' };
  const added = await api(`/carts/${id}/lines`, { body: line, headers });
  const lines = z.object({ lines: z.array(z.object({ id: z.string(), quantity: z.int() })) });
  const [first] = lines.parse(expectAnswer('addLine', added)).lines;
  expect(first?.quantity).toBe(2);
  const path = `/carts/${id}/lines/${first?.id}`;
  expectAnswer('changeLine', await api(path, { method: 'PATCH', body: { quantity: 3 }, headers }));
  expectAnswer('removeLine', await api(path, { method: 'DELETE', headers }));
  await api(`/carts/${id}/lines`, { body: { variant_id: piece.variantId }, headers });
  expectAnswer('readCart', await api(`/carts/${id}`, { headers }));

  const phone = newPhone();
  const key = randomUUID();
  const placed = await order(cart, { key, body: orderForm(phone) });
  expectAnswer('checkout', placed);
  const { number, key: reading } = placedIn(placed);
  expectAnswer('readOrderGroup', await api(`/order-groups/${number}?key=${reading}`));
  const confirm = `/order-groups/${number}/confirm?key=${reading}`;
  expectAnswer('confirmOrderGroup', await api(confirm, { method: 'POST' }));
  expect((await api(confirm, { method: 'POST' })).status).toBe(200);
  expect(await stockOf(piece)).toEqual({ on_hand: 4, held: 0 });
  expect((await nextMessage(phone, new RegExp(number))).links[0]).toContain(number);

  const withdrawn = placedIn(await order(await cartOf([piece])));
  const withdraw = `/order-groups/${withdrawn.number}/withdraw?key=${withdrawn.key}`;
  expectAnswer('withdrawOrderGroup', await api(withdraw, { method: 'POST' }));
  expectProblem(await api(withdraw, { method: 'POST' }), 409, 'order.nothing_to_withdraw');
  expect(await stockOf(piece)).toEqual({ on_hand: 4, held: 0 });
});

test('a purchase to be paid before starts its first try, and another when that is left', async () => {
  const body = { ...orderForm(), payment_method: 'card' };
  const placed = await order(await cartOf([await makePiece(1)]), { body });
  const { number, key } = placedIn(placed);
  const tries = `/order-groups/${number}/payments?key=${key}`;
  const wallet = await api(tries, { body: { method: 'jazzcash' } });
  expectAnswer('payOrderGroup', wallet);
  expect(wallet.body).toMatchObject({ payment: { next: { kind: 'form_post' } } });
});

test('no operation was left unasked', () => {
  expect([...answered].sort()).toEqual(operations.map(({ id }) => id).sort());
});
