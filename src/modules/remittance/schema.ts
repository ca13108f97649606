import { z } from 'zod';
import { readAmount, readTracking } from '@/domain/remittance/cell';
import { statementFields } from '@/domain/remittance/fields';
import { remittanceBuckets } from '@/domain/remittance/flow';

const returnTo = z.string().max(600).optional();
const id = z.string().max(60);
const words = z.string().max(300, 'remark.too_long').default('');

/** Rupees as people write them, in paisa. */
const amount = z
  .string()
  .max(60, 'entered.not_a_sum')
  .transform((written, context) => {
    const minor = readAmount(written);
    if (minor !== null && minor >= 0) return minor;
    context.addIssue({ code: 'custom', message: 'entered.not_a_sum' });
    return z.NEVER;
  });
/** Left empty, it is nothing. */
const deduction = z
  .string()
  .default('')
  .transform((written) => (written.trim() === '' ? '0' : written))
  .pipe(amount);

export const batchForm = z.object({ returnTo, batchId: id });
export const lineForm = z.object({ returnTo, lineId: id });
export const reasonForm = lineForm.extend({ reason: words });
export const matchForm = lineForm.extend({
  trackingNumber: z.string().max(60, 'match.no_such_cash').default(''),
});
export const sendBackForm = lineForm.extend({ reference: words });
export const decideForm = lineForm.extend({ move: z.enum(['approve', 'decline']) });
export const bankForm = batchForm.extend({ amount, bankRef: words });
export const enterForm = lineForm.extend({
  trackingNumber: z
    .string()
    .max(60, 'tracking.missing')
    .transform((written, context) => {
      const number = readTracking(written);
      if (number === '') context.addIssue({ code: 'custom', message: 'tracking.missing' });
      return number;
    }),
  collected: amount,
  fee: deduction,
  tax: deduction,
});
const head = z
  .string()
  .max(80)
  .optional()
  .transform((value) => value || undefined);
export const columnsForm = batchForm.extend(
  Object.fromEntries(statementFields.map((field) => [field, head])) as Record<
    (typeof statementFields)[number],
    typeof head
  >,
);

const first = z.preprocess(
  (value) => (Array.isArray(value) ? value[0] : value),
  z.string().transform((text) => text.trim().slice(0, 120)),
);
const lineId = first
  .pipe(z.string().regex(/^rml_[0-9a-z]{26}$/))
  .nullable()
  .catch(null);
const statementQuery = z.object({
  bucket: first.pipe(z.enum(remittanceBuckets)).nullable().catch(null),
  show: first
    .pipe(z.enum(['open', 'all']))
    .nullable()
    .catch(null),
  after: lineId,
  line: lineId,
});

/** The lines of a statement as the page's address asks for them. */
export const statementAsked = (asked: unknown) => statementQuery.parse(asked);

const word = first
  .pipe(z.string().regex(/^[a-z_.]{1,60}$/))
  .nullable()
  .catch(null);
const deskQuery = z.object({
  before: first
    .pipe(z.string().regex(/^rmb_[0-9a-z]{26}$/))
    .nullable()
    .catch(null),
  did: word,
  problem: word,
  courier: first
    .pipe(z.string().regex(/^[a-z0-9-]{1,60}$/))
    .nullable()
    .catch(null),
});
export const deskAsked = (asked: unknown) => deskQuery.parse(asked);

/** A day as a date field sends it; anything else is left out. */
export const dayAsked = (written: string): string | null =>
  z.iso.date().safeParse(written).data ?? null;
