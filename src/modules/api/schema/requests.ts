import { z } from 'zod';
import { latinDigits } from '@/domain/digits';
import { paymentMethods } from '@/domain/payment/methods';
import { isSlug } from '@/domain/text/slug';
import { sorts } from '@/modules/search/types';

const last = (values: unknown) => (Array.isArray(values) ? values.at(-1) : values);
/** Cut where it is too long; the contract can't read a transform, so it is told the type. */
const text = (most: number) =>
  z
    .preprocess(
      last,
      z.string().transform((it) => it.slice(0, most)),
    )
    .meta({ type: 'string' });
const slugs = z
  .preprocess(
    (values) => (Array.isArray(values) ? values.flatMap((it) => String(it).split(',')) : values),
    z.array(z.string().refine(isSlug, 'input.invalid')).max(20, 'input.invalid'),
  )
  .optional();
const whole = (least: number, most: number) =>
  z.preprocess(
    (value) => {
      const digits = latinDigits(String(last(value) ?? '')).trim();
      return /^\d{1,12}$/.test(digits) ? Number(digits) : Number.NaN;
    },
    z.int('input.invalid').min(least, 'input.invalid').max(most, 'input.invalid'),
  );
const flag = z.preprocess((value) => ['1', 'true'].includes(String(last(value))), z.boolean());

export const listQuery = z.object({
  q: text(200).optional(),
  craft: slugs,
  district: slugs,
  province: slugs,
  material: slugs,
  price_min: whole(0, 1_000_000_000).optional().meta({ description: 'Minor units.' }),
  price_max: whole(0, 1_000_000_000).optional().meta({ description: 'Minor units.' }),
  in_stock: flag.optional(),
  sort: z.preprocess(last, z.enum(sorts, 'input.invalid')).optional(),
  limit: whole(1, 48).optional(),
  cursor: text(300).optional(),
});

export const keyQuery = z.object({ key: text(100).optional() });

export const newCart = z.object({ locale: z.enum(['en', 'ur'], 'input.invalid').optional() });

const quantity = z.union([z.string().max(20), z.number()], 'quantity.invalid');
export const newLine = z.object({
  variant_id: z.string('input.invalid').max(60, 'input.invalid'),
  quantity: quantity.optional(),
  wish: z.string('input.invalid').max(1000, 'wish.long').optional().meta({
    description: 'The answer to the question of `personalisation`; needed where a piece asks one.',
  }),
});
export const changedLine = z.object({ quantity });

const line = (missing: string) => z.string(missing).max(2000, 'input.invalid');
const optional = z.string('input.invalid').max(2000, 'input.invalid').nullish();

/** Asks this wallet for approval on its phone; without one the provider's page asks the buyer. */
const wallet = z
  .object(
    {
      number: z.string('phone.missing').max(60, 'phone.not_mobile'),
      cnic_last6: z
        .string('cnic.six_digits')
        .max(40, 'cnic.six_digits')
        .nullish()
        .meta({ description: 'JazzCash only: last six digits; passed on and never kept.' }),
    },
    'input.invalid',
  )
  .optional();

export const payment = z.object({
  method: z.enum(paymentMethods, 'payment.not_offered'),
  wallet,
});

export const checkout = z.object({
  contact: z.object(
    { name: line('name.missing'), phone: line('phone.missing'), email: optional },
    'input.invalid',
  ),
  address: z.object(
    {
      line: line('line.missing'),
      landmark: optional,
      city: line('city.missing'),
      district: line('district.missing'),
      postcode: optional,
      country: z.string('country.not_served').max(2000, 'input.invalid').default('PK'),
    },
    'input.invalid',
  ),
  payment_method: z.enum(paymentMethods, 'payment.not_offered'),
  wallet,
  codes: z
    .array(z.string('coupon.unknown').max(200, 'coupon.unknown'))
    .max(10, 'coupon.too_many')
    .default([]),
  shown_days: z
    .array(z.int('input.invalid').min(0, 'input.invalid').max(9999, 'input.invalid'))
    .max(100, 'input.invalid')
    .optional()
    .meta({
      description:
        'The making days the buyer was shown for each artisan, in the order of the cart: the most of its ' +
        '`made_to_order_days`, 0 where all is ready. Where one would take longer now the answer is 409 ' +
        '`checkout.later` and nothing is ordered; without it the order is placed.',
    }),
  locale: z.enum(['en', 'ur'], 'input.invalid').optional(),
});
