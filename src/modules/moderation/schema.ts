import { z } from 'zod';
import { decisions, type ReasonCode, reasonCodes } from '@/domain/moderation/reasons';

/** A box for each reason, since a form is read as one value a name. */
const boxes = Object.fromEntries(
  reasonCodes.map((code) => [`reason_${code}`, z.string().optional()]),
) as Record<`reason_${ReasonCode}`, z.ZodOptional<z.ZodString>>;

export const verdictForm = z
  .object({
    subject: z.string().max(60),
    version: z.coerce.number().int().min(1),
    decision: z.enum(decisions),
    note: z.string().max(2_000).default(''),
    locale: z.string().optional(),
    ...boxes,
  })
  .transform((sent) => ({
    ...sent,
    reasons: reasonCodes.filter((code) => sent[`reason_${code}`] !== undefined),
  }));
