import { z } from 'zod';
import { callTimes, wishText } from '@/domain/support/wish';

const returnTo = z.string().max(600).optional();
const id = z.string().max(60);

export const callForm = z
  .object({
    path: z.string().max(600).catch('/studio/help'),
    order: z.string().max(60).optional(),
    when: z.enum(callTimes).catch('now'),
    note: z.string().max(2000, 'support.note_too_long').optional().default(''),
    phone: z.string().max(60, 'phone.not_mobile').optional(),
    returnTo,
  })
  .transform(({ when, note, order, ...rest }) => ({
    ...rest,
    order: order || null,
    note: wishText(when, note),
  }));
export const withdrawForm = z.object({ caseId: id, returnTo });
export const caseForm = z.object({ caseId: id, returnTo });
export const closeForm = z.object({
  caseId: id,
  answer: z.string().max(600, 'support.answer_too_long').optional().default(''),
  returnTo,
});
