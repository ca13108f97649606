export const locales = ['en', 'ur'] as const;
export type Locale = (typeof locales)[number];

/** Whether a path segment names a language we speak. */
export function isLocale(text: string | undefined): text is Locale {
  return text === 'en' || text === 'ur';
}
