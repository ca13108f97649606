import { getLocale } from 'next-intl/server';
import { isLocale } from '@/messages/locales';
import { NotHere } from '../not-here';

/** The shop around it stays. */
export default async function NotFound() {
  const asked = await getLocale();
  return (
    <main id="main">
      <NotHere locale={isLocale(asked) ? asked : 'en'} />
    </main>
  );
}
