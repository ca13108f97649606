import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { z } from 'zod';
import { newPhone, type Piece } from './e2e-town';
import { runningCopy } from './running-copy';

export type Answer = {
  readonly status: number;
  readonly type: string;
  readonly headers: Headers;
  readonly body: unknown;
};
type Sent = {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'OPTIONS';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly from?: string;
};

/** One request to the public API, answered with whatever came. */
export async function api(path: string, sent: Sent = {}): Promise<Answer> {
  const { from = runningCopy.baseUrl, method = sent.body === undefined ? 'GET' : 'POST' } = sent;
  const response = await fetch(`${from}/api/v1${path}`, {
    method,
    headers: {
      ...(sent.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...sent.headers,
    },
    ...(sent.body === undefined
      ? {}
      : { body: typeof sent.body === 'string' ? sent.body : JSON.stringify(sent.body) }),
  });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  return {
    status: response.status,
    type,
    headers: response.headers,
    body: /\bjson\b/.test(type) && text !== '' ? JSON.parse(text) : text,
  };
}

const cartShape = z.object({ id: z.string(), token: z.string() });
const placedShape = z.object({ number: z.string(), key: z.string() });
export const problemShape = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  errors: z.array(z.object({ field: z.string(), code: z.string(), detail: z.string() })).optional(),
});

export type Cart = z.infer<typeof cartShape>;
export const cartHeaders = ({ token }: Cart) => ({ authorization: `Cart ${token}` });

/** A cart with these pieces in it. */
export async function cartOf(
  lines: readonly (Pick<Piece, 'variantId'> & { readonly quantity?: number })[],
  from: string = runningCopy.baseUrl,
): Promise<Cart> {
  const cart = cartShape.parse((await api('/carts', { body: { locale: 'en' }, from })).body);
  for (const { variantId, quantity = 1 } of lines) {
    const body = { variant_id: variantId, quantity };
    const added = await api(`/carts/${cart.id}/lines`, { body, headers: cartHeaders(cart), from });
    if (added.status !== 201) throw new Error(JSON.stringify(added.body));
  }
  return cart;
}

/** What a buyer sends to order; a phone of her own unless one is given. */
export const orderForm = (phone: string = newPhone()) => ({
  contact: { name: 'Trial Buyer', phone },
  address: { line: 'House 4, Street 9', city: 'Lahore', district: 'lahore', country: 'PK' },
  payment_method: 'cod',
});

/** Orders the cart; the same key again must give the same purchase. */
export const order = (
  cart: Cart,
  {
    key = randomUUID(),
    body = orderForm(),
    from,
  }: { readonly key?: string; readonly body?: unknown; readonly from?: string } = {},
): Promise<Answer> =>
  api(`/carts/${cart.id}/checkout`, {
    body,
    headers: { ...cartHeaders(cart), 'idempotency-key': key },
    ...(from ? { from } : {}),
  });

export const placedIn = (answer: Answer) => placedShape.parse(answer.body);
export const codeIn = (answer: Answer): string => problemShape.parse(answer.body).code;

/** A problem of RFC 9457 with its stable code, and words for a person. */
export function expectProblem(answer: Answer, status: number, code: string, field?: string): void {
  expect({ status: answer.status, type: answer.type.split(';')[0] }).toEqual({
    status,
    type: 'application/problem+json',
  });
  const problem = problemShape.parse(answer.body);
  expect({ code: problem.code, status: problem.status }).toEqual({ code, status });
  expect(problem.detail).toMatch(/\p{L}{2}/u);
  expect(JSON.stringify(problem)).not.toMatch(/node_modules|prisma|at \w+ \(|SELECT/);
  if (field) expect(problem.errors?.map((error) => error.field)).toContain(field);
}
