import { monthStart } from '@/domain/ledger/month';
import type { Locale } from '@/ui/format';

/** A month of the books in words. */
export function MonthName({ month, locale }: { month: string; locale: Locale }) {
  const words = new Intl.DateTimeFormat(locale === 'ur' ? 'ur-PK-u-nu-latn' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'Asia/Karachi',
  });
  return <span className="whitespace-nowrap">{words.format(monthStart(month))}</span>;
}
