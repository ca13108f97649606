import { getRequestConfig } from 'next-intl/server';
import { loadMessages } from './load';
import { isLocale } from './locales';

/** What next-intl asks for each render; the language comes from the address, never from a header. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  const locale = isLocale(asked) ? asked : 'en';
  return { locale, messages: loadMessages(locale), timeZone: 'Asia/Karachi' };
});
