import { z } from 'zod';
import { feeParts } from '@/domain/order/fees';
import { paymentMethods } from '@/domain/payment/methods';
import { promotionMoves } from '@/modules/promotions/commands/change';

const text = z.string().max(200, 'input.invalid').default('');
const terms = {
  name: text,
  name_ur: text,
  kind: text,
  percent: text,
  amount: text,
  buy: text,
  get: text,
  code: text,
  max: text,
  least: text,
  limit: text,
  phone_limit: text,
  from: text,
  to: text,
};
const scope = { artisan: text, craft: text, piece: text };
type Terms = z.output<z.ZodObject<typeof terms>>;

/** What was written, as the domain names it. */
export const writtenOf = ({ name_ur, phone_limit, ...rest }: Terms) => ({
  ...rest,
  nameUr: name_ur,
  phoneLimit: phone_limit,
});

export const promotionForm = z.object({
  ...terms,
  ...scope,
  exclusive: z.enum(['yes', 'no']).catch('no'),
});
export const moveForm = z.object({
  id: z.string().max(60),
  move: z.enum(promotionMoves, 'input.invalid'),
});
export const moveOwnForm = moveForm.extend({ shop: z.string().max(80) });

/** Her own: percent or a fixed sum, named by itself in both languages. */
export const ownForm = z.object({ ...terms, shop: z.string().max(80) });
export const ownAsked = z.object(terms);

/** The words of an address; one that stands there twice counts once. */
export const asked = (query: Readonly<Record<string, string | string[] | undefined>>) =>
  Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => {
      const [first] = [value].flat();
      return first === undefined ? [] : [[name, first.slice(0, 200)]];
    }),
  );

export const ruleForm = z.object({
  ...scope,
  part: z.enum(
    feeParts.filter((part) => part !== 'tax' && part !== 'sales_tax'),
    'promotion.kind_missing',
  ),
  method: z.enum(['', ...paymentMethods]).catch(''),
  percent: text,
  fixed: text,
  min: text,
  max: text,
  price_from: text,
  price_below: text,
  from: text,
});
export const rateForm = z.object({
  name: text,
  kind: z.enum(['income_tax', 'sales_tax'], 'promotion.kind_missing'),
  payer: z.enum(['', 'courier', 'intermediary']).catch(''),
  status: z.enum(['', 'active', 'inactive']).catch(''),
  percent: text,
  from: text,
});
export const endForm = z.object({
  table: z.enum(['rule', 'rate']),
  id: z.string().max(60),
  from: text,
});
