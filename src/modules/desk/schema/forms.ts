import { z } from 'zod';
import { latinDigits } from '@/domain/digits';
import { attemptReasons } from '@/domain/fulfillment/flow';
import { cancelReasons } from '@/domain/order/flow';

/** Where the member of staff was; anything else than an own path of the desk is taken for its front page. */
const returnTo = z.string().max(600).optional();
const id = z.string().max(60);
const note = z.string().max(300, 'remark.too_long').optional();

const MOST_RUPEES = 10_000_000;

/** Rupees as people write them — 5,100 or 5100.50, Urdu digits too — in paisa. */
export const rupees = z
  .string()
  .max(60, 'cash.not_a_sum')
  .transform((written, context) => {
    const plain = latinDigits(written).replace(/[,٬،\s]|^Rs\.?|روپے$/g, '');
    const [, whole = '', paisa = ''] = /^(\d{1,9})(?:[.٫](\d{1,2}))?$/.exec(plain) ?? [];
    if (whole === '' || Number(whole) > MOST_RUPEES) {
      context.addIssue({
        code: 'custom',
        message: plain === '' ? 'cash.missing' : 'cash.not_a_sum',
      });
      return z.NEVER;
    }
    return Number(whole) * 100 + Number(paisa.padEnd(2, '0'));
  });

const yesOrNo = (code: string) =>
  z.enum(['yes', 'no'], code).transform((answer) => answer === 'yes');
/** A box that is not ticked is not sent. */
const box = z
  .literal('on')
  .optional()
  .transform((ticked) => ticked === 'on');

export const confirmForm = z.object({ returnTo, groupId: id });
export const handOverForm = z.object({
  returnTo,
  parcelId: id,
  courier: z.string().max(60),
  trackingNumber: z.string().max(200, 'tracking.missing'),
});
export const attemptForm = z.object({
  returnTo,
  parcelId: id,
  reason: z.enum(attemptReasons, 'attempt.reason_missing'),
  note,
  /** How many tries the page showed: a form sent twice is one try. */
  seen: z.coerce.number().int().min(0).max(99),
});
export const deliverForm = z.object({ returnTo, parcelId: id, cash: rupees });
export const refuseForm = z.object({ returnTo, parcelId: id, note });
export const receiveBackForm = z.object({
  returnTo,
  parcelId: id,
  restock: yesOrNo('restock.missing'),
});
export const cancelForm = z.object({
  returnTo,
  orderId: id,
  reason: z.enum(cancelReasons, 'cancellation.reason_missing'),
  note,
  restock: yesOrNo('restock.missing'),
  notify: box,
});
export const standingForm = z.object({
  returnTo,
  artisanId: id,
  reason: z.string().max(2000, 'suspension.reason_long'),
});
export const againForm = z.object({ returnTo, id });
