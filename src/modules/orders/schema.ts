import { z } from 'zod';

export const linkForm = z.object({
  number: z.string().max(40),
  key: z.string().max(80),
});
/** Read by the domain, which forgives dashes, small letters and Urdu digits. */
export const trackForm = z.object({
  number: z.string().max(60, 'number.unknown'),
  phone: z.string().max(60, 'phone.not_mobile'),
});
export const codeForm = z.object({ code: z.string().max(40, 'code.malformed') });
export const nothingForm = z.object({});

export const answerForm = z.object({ orderId: z.string().max(40) });
export const declineForm = answerForm.extend({
  reason: z.enum(['broken', 'no_material', 'no_time', 'ill', 'other'], 'reason.missing'),
  note: z.string().max(600, 'note.too_long').optional(),
});
export const understandForm = z.object({
  artisanId: z.string().max(60),
  ids: z.string().max(400),
  returnTo: z.string().max(600).optional(),
});
