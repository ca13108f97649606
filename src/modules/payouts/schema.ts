import { z } from 'zod';
import { latinDigits } from '@/domain/digits';
import { payoutAccountKinds } from '@/domain/payout/flow';
import { holdReasons } from '@/domain/payout/hold';

const returnTo = z.string().max(600).optional();
const id = z.string().max(60);
const words = z.string().max(2_000, 'remark.too_long');
const MOST_RUPEES = 100_000_000;

/** Rupees as people write them — 5,100 or 5100.50, Urdu digits too — in paisa. */
const rupees = (missing: string, wrong: string) =>
  z
    .string()
    .max(60, wrong)
    .transform((written, context) => {
      const plain = latinDigits(written).replace(/[,٬،\s]|^Rs\.?|روپے$/g, '');
      const [, whole = '', paisa = ''] = /^(\d{1,9})(?:[.٫](\d{1,2}))?$/.exec(plain) ?? [];
      if (whole !== '' && Number(whole) <= MOST_RUPEES)
        return Number(whole) * 100 + Number(paisa.padEnd(2, '0'));
      context.addIssue({ code: 'custom', message: plain === '' ? missing : wrong });
      return z.NEVER;
    });

/** A day as a date box writes it, at midnight UTC. */
const day = z
  .string()
  .max(20)
  .transform((text) => new Date(`${latinDigits(text).trim()}T00:00:00Z`))
  .refine((date) => !Number.isNaN(date.getTime()), 'payout_hold.date_malformed');

export const makeRunForm = z.object({
  returnTo,
  /** A key of the page, so that a form sent twice makes one run. */
  key: z.string().regex(/^[\w-]{8,60}$/),
  minimum: rupees('payout_run.minimum', 'payout_run.minimum'),
});
export const runForm = z.object({ returnTo, runId: id });
export const payoutForm = z.object({ returnTo, payoutId: id });
export const resendForm = z.object({ returnTo, runId: id, payoutId: id });
export const cancelForm = payoutForm.extend({ reason: words });
export const judgeForm = z.object({
  returnTo,
  accountId: id,
  move: z.enum(['verify', 'reject', 'restrict', 'release']),
  reason: words.optional(),
});
export const holdForm = z.object({
  returnTo,
  artisan: z.string().max(120, 'payout_hold.artisan'),
  amount: rupees('payout_hold.amount', 'payout_hold.amount'),
  reason: z.enum(holdReasons, 'payout_hold.reason'),
  note: words,
  noteUr: words,
  releaseOn: day,
});
export const answerForm = z.object({ returnTo, holdId: id, answer: words });
export const repaymentForm = z.object({
  returnTo,
  artisan: z.string().max(120, 'repayment.artisan'),
  amount: rupees('repayment.amount', 'repayment.amount'),
  reference: z.string().max(200, 'repayment.reference'),
});
export const appealForm = z.object({ returnTo, holdId: id, appeal: words });

export const accountForm = z.object({
  artisanId: id,
  kind: z.enum(payoutAccountKinds, 'payout_account.kind'),
  title: z.string().max(300, 'payout_account.title_long'),
  number: z.string().max(120, 'payout_number.malformed'),
  code: z.string().max(40, 'code.malformed'),
});
export const askCodeForm = z.object({ artisanId: id, returnTo });
export const stopForm = z.object({ accountId: id, key: z.string().max(200) });

/** One line of a bank's answer in words. */
export type SaidLine = {
  readonly line: number;
  readonly number: string;
  readonly outcome: string;
  readonly amount: string;
  readonly meaning: string;
  readonly tone: 'done' | 'neutral' | 'stop';
};
export type ResultsState =
  | { readonly step: 'asked' }
  | { readonly step: 'refused'; readonly sentence: string }
  | {
      readonly step: 'preview';
      readonly text: string;
      readonly due: number;
      readonly lines: readonly SaidLine[];
    }
  | { readonly step: 'done'; readonly sentence: string; readonly lines: readonly SaidLine[] };
