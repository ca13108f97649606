import { z } from 'zod';
import { money } from './shapes';

export const failure = z
  .object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })
  .meta({ id: 'LineIssue' });

export const cart = z
  .object({
    id: z.string(),
    status: z.enum(['active', 'completed']),
    lines: z.array(
      z.object({
        id: z.string(),
        variant_id: z.string(),
        product: z.object({ slug: z.string(), title: z.string() }),
        artisan: z.object({ id: z.string(), slug: z.string(), name: z.string() }),
        quantity: z.int(),
        wish: z.string(),
        made_to_order_days: z.int().nullable(),
        unit_price: money,
        total: money,
        issues: z.array(failure),
      }),
    ),
    items: money,
    count: z.int(),
  })
  .meta({ id: 'Cart' });

export const orderStatus = z.enum([
  'pending_payment',
  'unconfirmed',
  'placed',
  'completed',
  'canceled',
  'expired',
]);
const method = z.enum(['cod', 'card', 'jazzcash', 'easypaisa', 'bank']);
/** What the buyer does next; by its kind. */
const next = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none'), url: z.null() }),
  z.object({ kind: z.literal('confirm'), url: z.string() }),
  z.object({ kind: z.literal('redirect'), url: z.string() }),
  z.object({
    kind: z.literal('form_post'),
    url: z.string(),
    fields: z.record(z.string(), z.string()),
  }),
  z.object({
    kind: z.literal('approve_on_phone'),
    wallet: z.string(),
    wait_seconds: z.number(),
  }),
  z.object({
    kind: z.literal('transfer'),
    iban: z.string(),
    title: z.string(),
    bank: z.string(),
    reference: z.string(),
  }),
]);
export const payment = z.object({
  method,
  status: z.enum([
    'pending',
    'requires_action',
    'authorized',
    'captured',
    'failed',
    'canceled',
    'expired',
  ]),
  next,
  attempts: z
    .array(
      z.object({
        method,
        status: z.enum([
          'created',
          'requires_action',
          'unknown',
          'paid',
          'failed',
          'canceled',
          'expired',
          'mismatched',
        ]),
        amount: money,
        started_at: z.iso.datetime(),
      }),
    )
    .meta({ description: 'Every try to pay, latest first.' }),
});
export const placed = z
  .object({
    number: z.string(),
    key: z.string(),
    total: money,
    orders: z.array(
      z.object({ id: z.string(), artisan: z.string(), total: money, status: orderStatus }),
    ),
    payment,
  })
  .meta({ id: 'PlacedOrderGroup' });

export const orderGroup = placed
  .extend({
    items: money,
    shipping: money,
    discount: money,
    credit: money,
    created_at: z.iso.datetime(),
    confirm_by: z.iso.datetime().nullable(),
    orders: z.array(
      z.object({
        id: z.string(),
        artisan: z.string(),
        artisan_slug: z.string(),
        total: money,
        items: money,
        shipping: money,
        discount: money,
        credit: money,
        artisan_gets: money,
        status: orderStatus,
        acceptance: z.enum(['awaiting', 'accepted', 'declined', 'auto_accepted']),
        delivery: z.object({ from: z.iso.date(), to: z.iso.date() }),
        lines: z.array(
          z.object({
            title: z.string(),
            product_slug: z.string(),
            quantity: z.int(),
            wish: z.string(),
            unit_price: money,
            total: money,
          }),
        ),
        parcels: z.array(
          z.object({
            number: z.string(),
            status: z.string(),
            tracking_status: z.string(),
            courier: z.string().nullable(),
            tracking_number: z.string().nullable(),
            cash: money.nullable(),
          }),
        ),
        timeline: z.array(z.object({ kind: z.string(), at: z.iso.datetime() })),
      }),
    ),
  })
  .meta({ id: 'OrderGroup' });
