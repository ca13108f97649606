import { getLocale } from 'next-intl/server';
import { isLocale } from '@/messages/locales';
import { AccountShell } from '@/modules/accounts/ui/shell';
import { inLocale } from '@/platform/request';
import { NotHere } from './not-here';

/** Where no room around it has words of its own: joining, signing in, a link from a message. */
export async function PageNotFound() {
  const asked = await getLocale();
  const locale = isLocale(asked) ? asked : 'en';
  return (
    <AccountShell locale={locale} home={inLocale(locale, '/')}>
      <NotHere locale={locale} />
    </AccountShell>
  );
}
