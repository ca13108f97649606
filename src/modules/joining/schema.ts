import { z } from 'zod';
import { levels } from '@/domain/artisan/level';
import { computed, needs, ways } from '@/domain/artisan/requirement';
import { latinDigits } from '@/domain/digits';

const text = (most: number) => z.string().max(most).optional().default('');
const sixDigits = z
  .string()
  .max(40, 'code.malformed')
  .transform((written) => latinDigits(written).replace(/[\s\-\u200B-\u200F\u2060-\u2069]/g, ''))
  .pipe(z.string().regex(/^\d{6}$/, 'code.malformed'));
const artisanId = z.string().regex(/^art_[0-9a-z]{26}$/, 'joining.not_found');
const file = z.instanceof(File).nullable().optional().default(null);
const box = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');
const returnTo = z.string().max(500).optional();
const figure = (least: number, most: number) =>
  z
    .string()
    .max(20)
    .transform((written) => latinDigits(written).replace(/[\s,]/g, ''))
    .pipe(z.string().regex(/^\d*$/).transform(Number).pipe(z.number().min(least).max(most)));
const limit = z
  .string()
  .max(20)
  .transform((written) => latinDigits(written).replace(/[\s,]/g, ''))
  .pipe(z.string().regex(/^\d{0,9}$/))
  .transform((digits) => (digits === '' ? null : Number(digits)));

export const phoneForm = z.object({
  phone: z.string().max(60, 'phone.not_mobile').optional().default(''),
  invite: text(80),
  shop: text(60),
  key: text(60),
});
export const codeForm = z.object({ code: sixDigits });
export const nothingForm = z.object({});
export const nameForm = z.object({ name: text(400) });
export const districtForm = z.object({ district: text(80) });
export const craftForm = z.object({ craft: text(80) });
export const inviteForm = z.object({ invite: text(80) });
export const shopForm = z.object({ artisanId });
export const photoForm = z.object({ artisanId, photo: file, key: text(80) });
export const preparedForm = z.object({ artisanId, media: text(60) });
export const taskForm = z.object({
  artisanId,
  slug: z.string().max(60),
  number: text(100),
  paper: file,
  key: text(80),
});
export const portraitForm = z.object({ artisanId, avatar: z.enum(['thappa', 'drawn']) });

export const decideForm = z.object({
  submissionId: z.string().max(60),
  reason: text(1000),
  taxpayer: z.enum(['active', 'inactive', 'exempt']).nullable().optional().default(null),
  returnTo,
});
export const waiveForm = z.object({
  artisanId,
  slug: z.string().max(60),
  reason: text(1000),
  returnTo,
});
export const judgeForm = z.object({
  artisanId,
  note: text(1000),
  reason: text(60),
  returnTo,
});
export const remindForm = z.object({ artisanId, returnTo });
export const sendInvitationForm = z.object({
  phone: z.string().max(60, 'phone.not_mobile'),
  name: text(400),
  craft: text(80),
  district: text(80),
  partner: text(60),
  language: z.enum(['en', 'ur']).optional().default('ur'),
});
export const revokeForm = z.object({ invitationId: z.string().max(60), partner: text(60) });
export const requirementForm = z.object({
  isNew: z.string().optional(),
  slug: z.string().trim().min(1, 'requirement.slug').max(40, 'requirement.slug'),
  position: figure(0, 999),
  way: z.enum(ways),
  computes: z
    .enum([...computed, ''])
    .optional()
    .transform((value) => value || null),
  neededFor: z.enum(needs),
  asksNumber: box,
  asksPaper: box,
  active: box,
  title: text(300),
  titleUr: text(300),
  hint: text(600),
  hintUr: text(600),
  returnTo,
});
export const limitsForm = z.object({
  level: z.enum(levels),
  livePieces: limit,
  openOrders: limit,
  payout: limit,
  returnTo,
});
