import { getTranslations } from 'next-intl/server';
import { addressIn } from '@/ui/address';
import type { Locale } from '@/ui/format';
import { Notice } from '@/ui/notice';

/** Nothing can be paid any more, and what comes all the same goes back. */
export async function PayOver({ kind, locale }: { kind: 'expired' | 'canceled'; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'pay.over' });
  return (
    <Notice tone="neutral">
      <h2 className="size-1">{t(kind)}</h2>
      <p>{t('lead')}</p>
      <p>
        <a href={addressIn(locale, '/')}>{t('again')}</a>
      </p>
    </Notice>
  );
}
