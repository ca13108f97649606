import { z } from 'zod';
import { latinDigits } from '@/domain/digits';

/** Six digits, also in Urdu figures and with the gaps people leave. */
const sixDigits = (malformed: string) =>
  z
    .string()
    .max(40, malformed)
    .transform((text) => latinDigits(text).replace(/[\s\-\u200B-\u200F\u2060-\u2069]/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, malformed));

/** Where to go on; checked to be an own path where it is used. */
const returnTo = z.string().max(500).optional().catch(undefined);

export const phoneForm = z.object({ phone: z.string().max(60, 'phone.not_mobile'), returnTo });
export const codeForm = z.object({ code: sixDigits('code.malformed') });
export const passwordForm = z.object({
  email: z
    .string()
    .trim()
    .toLowerCase()
    .min(1, 'email.missing')
    .max(254, 'email.malformed')
    .pipe(z.email('email.malformed')),
  password: z.string().min(1, 'password.missing').max(200, 'sign_in.wrong'),
  returnTo,
});
export const secondFactorForm = z.object({ code: sixDigits('second_factor.malformed'), returnTo });
export const sessionForm = z.object({ sessionId: z.string().max(60) });
/** Four digits, as `sixDigits` reads six. */
const fourDigits = z
  .string()
  .max(40, 'pin.malformed')
  .transform((text) => latinDigits(text).replace(/[\s\-\u200B-\u200F\u2060-\u2069]/g, ''))
  .pipe(z.string().regex(/^\d{4}$/, 'pin.malformed'));
export const pinForm = z.object({ pin: fourDigits, returnTo });
export const lockForm = z.object({ returnTo });
export const nothingForm = z.object({});

/** The cookie that remembers, between two pages, which number a code was sent to. */
export const PENDING_SIGN_IN = 'sign_in';
