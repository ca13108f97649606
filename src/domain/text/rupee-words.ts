const urdu =
  'صفر ایک دو تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس اکیس بائیس تئیس چوبیس پچیس چھبیس ستائیس اٹھائیس انتیس تیس اکتیس بتیس تینتیس چونتیس پینتیس چھتیس سینتیس اڑتیس انتالیس چالیس اکتالیس بیالیس تینتالیس چوالیس پینتالیس چھیالیس سینتالیس اڑتالیس انچاس پچاس اکاون باون ترپن چون پچپن چھپن ستاون اٹھاون انسٹھ ساٹھ اکسٹھ باسٹھ تریسٹھ چونسٹھ پینسٹھ چھیاسٹھ سڑسٹھ اڑسٹھ انہتر ستر اکہتر بہتر تہتر چوہتر پچہتر چھہتر ستتر اٹھہتر اناسی اسی اکیاسی بیاسی تراسی چوراسی پچاسی چھیاسی ستاسی اٹھاسی نواسی نوے اکانوے بانوے ترانوے چورانوے پچانوے چھیانوے ستانوے اٹھانوے ننانوے'.split(
    ' ',
  );
const english =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The steps in which a sum is said here: crore, lakh, thousand, hundred. */
const steps = [
  { of: 10_000_000, en: 'crore', ur: 'کروڑ' },
  { of: 100_000, en: 'lakh', ur: 'لاکھ' },
  { of: 1_000, en: 'thousand', ur: 'ہزار' },
  { of: 100, en: 'hundred', ur: 'سو' },
] as const;

/** A whole number of rupees, none below zero, as people say it: "Four thousand eight hundred and fifty rupees". */
export function rupeeWords(rupees: number, locale: 'en' | 'ur'): string {
  if (!Number.isSafeInteger(rupees) || rupees < 0) throw new RangeError(`not rupees: ${rupees}`);
  if (locale === 'ur') return `${inUrdu(rupees)} ${rupees === 1 ? 'روپیہ' : 'روپے'}`;
  const words = `${inEnglish(rupees)} ${rupees === 1 ? 'rupee' : 'rupees'}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function inUrdu(n: number): string {
  const step = steps.find(({ of }) => n >= of);
  if (!step) return urdu[n] ?? '';
  const rest = n % step.of;
  return `${inUrdu(Math.floor(n / step.of))} ${step.ur}${rest > 0 ? ` ${inUrdu(rest)}` : ''}`;
}

function inEnglish(n: number): string {
  const step = steps.find(({ of }) => n >= of);
  if (!step) return belowHundred(n);
  const rest = n % step.of;
  const joint = rest > 0 && rest < 100 ? ' and ' : ' ';
  return `${inEnglish(Math.floor(n / step.of))} ${step.en}${rest > 0 ? joint + inEnglish(rest) : ''}`;
}

function belowHundred(n: number): string {
  if (n < 20) return english[n] ?? '';
  const ten = tens[Math.floor(n / 10) - 2] ?? '';
  return n % 10 === 0 ? ten : `${ten}-${english[n % 10]}`;
}
