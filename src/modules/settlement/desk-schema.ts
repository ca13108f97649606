import { z } from 'zod';
import { paymentSelections } from './queries/desk';

const returnTo = z.string().max(600).optional();
const id = z.string().max(60);

export const attemptForm = z.object({ returnTo, attemptId: id });
export const confirmForm = z.object({
  returnTo,
  proofId: id,
  line: z.string().max(60).default(''),
});
export const refuseForm = z.object({ returnTo, proofId: id, reason: z.string().max(2000) });
export const statementForm = z.object({
  returnTo,
  file: z.instanceof(Blob, { error: 'statement.unreadable' }),
});

/** The list as its address asks for it. */
export const paymentsQuery = z.object({
  show: z.enum(paymentSelections).catch('look'),
  after: z.string().max(60).nullable().catch(null),
});
