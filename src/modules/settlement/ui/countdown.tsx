import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/ui/format';

const minute = 60_000;

/** How much time is left to pay, in words and without a ticking clock. */
export async function Countdown({
  deadline,
  now,
  locale,
}: {
  deadline: Date | null;
  now: Date;
  locale: Locale;
}) {
  if (!deadline) return null;
  const t = await getTranslations({ locale, namespace: 'pay.left' });
  const minutes = Math.floor((deadline.getTime() - now.getTime()) / minute);
  return <p className="small mute mt-1">{said(minutes)}</p>;

  function said(left: number): string {
    if (left < 1) return t('none');
    if (left < 90) return t('minutes', { count: left });
    return t('hours', { count: Math.round(left / 60) });
  }
}
