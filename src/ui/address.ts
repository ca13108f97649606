import type { Locale } from './format';

/** The address of a page of ours in a language: English has no prefix. `path` begins with a slash. */
export const addressIn = (locale: Locale, path: string): string =>
  locale === 'en' ? path : `/ur${path === '/' ? '' : path.replace(/^\/(?=[?#])/, '')}`;
