const easternDigit = /[\u0660-\u0669\u06F0-\u06F9]/g;

/** Reads Arabic (٠–٩) and Urdu/Persian (۰–۹) digits as 0–9 and leaves everything else as it is. */
export const latinDigits = (text: string): string =>
  text.replace(easternDigit, (digit) => String((digit.codePointAt(0) ?? 0) & 0x0f));
