import { z } from 'zod';
import { latinDigits } from '@/domain/digits';
import { refundDestinations } from '@/domain/refund/flow';
import { refundSelections } from './queries/desk';

/** Why staff refunds; the other reasons are the system's. */
export const staffReasons = ['damaged', 'not_as_described', 'missing_piece', 'goodwill'] as const;

const returnTo = z.string().max(600).optional();
const id = z.string().max(60);
const text = z.string().max(2000);
const destination = z.enum(refundDestinations, 'refund.destination_missing');
const number = text.optional();

/** Rupees, or nothing, in paisa; `NaN` for what is no sum, which planning refuses with its sentence. */
const rupeesOrNone = text.optional().transform((written = '') => {
  const plain = latinDigits(written).replace(/[,٬،\s]|^Rs\.?|روپے$/g, '');
  if (plain === '') return 0;
  const [, sign = '', whole = '', paisa = ''] =
    /^(-?)(\d{1,9})(?:[.٫](\d{1,2}))?$/.exec(plain) ?? [];
  if (whole === '') return Number.NaN;
  return (Number(whole) * 100 + Number(paisa.padEnd(2, '0'))) * (sign === '' ? 1 : -1);
});

/** The quantities stand under `quantity:<line id>`, one for each line of the order. */
export const requestForm = z
  .object({
    returnTo,
    orderId: id,
    shipping: rupeesOrNone,
    reason: z.enum(staffReasons, 'refund.reason_choose'),
    note: text.optional(),
    destination,
    number,
  })
  .catchall(z.unknown())
  .transform(({ shipping, ...sent }) => ({
    returnTo: sent.returnTo,
    orderId: sent.orderId,
    reason: sent.reason,
    note: sent.note ?? '',
    destination: { to: sent.destination, ...(sent.number ? { number: sent.number } : {}) },
    wanted: {
      shippingMinor: shipping,
      lines: Object.entries(sent).flatMap(([name, value]) =>
        name.startsWith('quantity:') && typeof value === 'string'
          ? [{ orderLineId: name.slice('quantity:'.length), quantity: countOf(value) }]
          : [],
      ),
    },
  }));

const countOf = (written: string): number => {
  const plain = latinDigits(written).trim();
  return plain === '' ? 0 : Number(plain);
};

export const plainForm = z.object({ returnTo, refundId: id });
export const reasonForm = plainForm.extend({ reason: text });
export const referenceForm = plainForm.extend({ reference: text });
export const destinationForm = plainForm.extend({ destination, number });

/** The list as its address asks for it. */
export const listQuery = z.object({
  state: z.enum(refundSelections).catch('open'),
  after: z.string().max(60).nullable().catch(null),
});
