import type { Words } from '@/domain/place';

export const moderationSubjects = [
  'product',
  'product_change',
  'story',
  'story_change',
  'artisan',
] as const;
export type ModerationSubject = (typeof moderationSubjects)[number];

export const decisions = ['approve', 'request_changes', 'reject'] as const;
export type Decision = (typeof decisions)[number];

type Reason = {
  /** What the moderator chooses it by. */
  readonly name: Words;
  /** What the artisan reads and hears: what it is, and what to do about it. */
  readonly sentence: Words;
  readonly of: readonly ModerationSubject[];
  readonly decisions: readonly Exclude<Decision, 'approve'>[];
};

const pieces = ['product', 'product_change'] as const;
const stories = ['story', 'story_change'] as const;
const shown = [...pieces, ...stories] as const;
const mend = ['request_changes'] as const;
const never = ['reject'] as const;
const either = ['request_changes', 'reject'] as const;

/** Why something can't go live as it is; numbered on the desk in this order. */
export const reasons = {
  photo_dark: {
    name: { en: 'A photo is dark', ur: 'تصویر میں اندھیرا' },
    sentence: {
      en: 'One photo is dark. Take it again by the door.',
      ur: 'ایک تصویر میں اندھیرا ہے۔ دروازے کے پاس دوبارہ لیں۔',
    },
    of: shown,
    decisions: mend,
  },
  photo_blurred: {
    name: { en: 'A photo is blurred', ur: 'تصویر دھندلی' },
    sentence: {
      en: 'One photo is blurred. Hold the phone with both hands and take it again.',
      ur: 'ایک تصویر دھندلی ہے۔ فون دونوں ہاتھوں سے پکڑ کر دوبارہ لیں۔',
    },
    of: shown,
    decisions: mend,
  },
  photo_missing_side: {
    name: { en: 'A side is missing', ur: 'ایک رخ باقی ہے' },
    sentence: {
      en: 'Buyers want to see it closer, or in a hand. Add one more photo.',
      ur: 'خریدار اسے قریب سے یا ہاتھ میں دیکھنا چاہتے ہیں۔ ایک تصویر اور ڈالیں۔',
    },
    of: pieces,
    decisions: mend,
  },
  text_unclear: {
    name: { en: 'The words are unclear', ur: 'بات واضح نہیں' },
    sentence: {
      en: 'We did not quite understand the words. Tell once more what it is and how it is made.',
      ur: 'ہمیں بات پوری سمجھ نہیں آئی۔ پھر سے بتائیں کہ یہ کیا ہے اور کیسے بنتی ہے۔',
    },
    of: shown,
    decisions: mend,
  },
  size_missing: {
    name: { en: 'No size', ur: 'ناپ نہیں' },
    sentence: {
      en: 'Write how big it is: length and width.',
      ur: 'ناپ لکھیں: لمبائی اور چوڑائی۔',
    },
    of: pieces,
    decisions: mend,
  },
  price_unclear: {
    name: { en: 'The price looks wrong', ur: 'قیمت غلط لگتی ہے' },
    sentence: {
      en: 'The price may have a nought too many or too few. Please look at it once more.',
      ur: 'قیمت میں شاید ایک صفر کم یا زیادہ ہے۔ ایک بار پھر دیکھ لیں۔',
    },
    of: pieces,
    decisions: mend,
  },
  contact_details: {
    name: { en: 'A phone number or address', ur: 'فون نمبر یا پتہ' },
    sentence: {
      en: 'There is a phone number or an address in it. Please take it out: that keeps you safe.',
      ur: 'اس میں فون نمبر یا پتہ ہے۔ اسے نکال دیں، اسی میں آپ کی حفاظت ہے۔',
    },
    of: [...shown, 'artisan'],
    decisions: mend,
  },
  transcript_wrong: {
    name: { en: 'Voice and text differ', ur: 'آواز اور لکھا الگ' },
    sentence: {
      en: 'The text says something else than your voice. Please mend the text, so that both say the same.',
      ur: 'لکھا ہوا آپ کی آواز سے الگ ہے۔ لکھا ہوا ٹھیک کر دیں تاکہ دونوں میں ایک ہی بات ہو۔',
    },
    of: shown,
    decisions: mend,
  },
  paper_unreadable: {
    name: { en: 'A paper can’t be read', ur: 'کاغذ پڑھا نہیں جاتا' },
    sentence: {
      en: 'We could not read your paper. Lay it flat in the light and take the photo again.',
      ur: 'آپ کا کاغذ پڑھا نہیں گیا۔ روشنی میں سیدھا رکھ کر دوبارہ تصویر لیں۔',
    },
    of: ['artisan'],
    decisions: mend,
  },
  not_her_photo: {
    name: { en: 'Somebody else’s photo', ur: 'کسی اور کی تصویر' },
    sentence: {
      en: 'One photo seems to show somebody else’s work. Take one of what you made yourself.',
      ur: 'لگتا ہے ایک تصویر کسی اور کے کام کی ہے۔ جو آپ نے خود بنایا اس کی تصویر لیں۔',
    },
    of: shown,
    decisions: either,
  },
  not_handmade: {
    name: { en: 'Not made by hand', ur: 'ہاتھ کا کام نہیں' },
    sentence: {
      en: 'Only work made by hand is sold here. If you made it yourself, ask us to call you.',
      ur: 'یہاں صرف ہاتھ کا کام بکتا ہے۔ اگر یہ آپ نے خود بنایا ہے تو کہیں کہ ہم آپ کو فون کریں۔',
    },
    of: [...pieces, 'artisan'],
    decisions: never,
  },
  forbidden_goods: {
    name: { en: 'Must not be sold', ur: 'بیچنا منع ہے' },
    sentence: {
      en: 'This may not be sold here, like antiques, ivory and weapons. Your other pieces stay as they are.',
      ur: 'یہ یہاں نہیں بک سکتا، جیسے نوادرات، ہاتھی دانت اور ہتھیار۔ آپ کی باقی چیزیں ویسے ہی رہیں گی۔',
    },
    of: pieces,
    decisions: never,
  },
  other: {
    name: { en: 'Something else', ur: 'کچھ اور' },
    sentence: {
      en: 'Please read what we wrote, or let us call you.',
      ur: 'جو ہم نے لکھا ہے پڑھ لیں، یا کہیں کہ ہم آپ کو فون کریں۔',
    },
    of: moderationSubjects,
    decisions: either,
  },
} as const satisfies Readonly<Record<string, Reason>>;
export type ReasonCode = keyof typeof reasons;

export const reasonCodes = Object.keys(reasons) as ReasonCode[];

/** The reasons that may be given for a decision about such a thing, in their order. */
export const reasonsFor = (
  subject: ModerationSubject,
  decision: Exclude<Decision, 'approve'>,
): readonly { readonly code: ReasonCode; readonly name: Words; readonly sentence: Words }[] =>
  reasonCodes.flatMap((code) => {
    const reason: Reason = reasons[code];
    if (!reason.of.includes(subject) || !reason.decisions.includes(decision)) return [];
    return [{ code, name: reason.name, sentence: reason.sentence }];
  });

export const isReason = (code: string): code is ReasonCode =>
  reasonCodes.some((known) => known === code);
