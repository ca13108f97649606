import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/ui/format';
import { Notice } from '@/ui/notice';

/** What was done before this page came, as its address tells it. */
export async function Said({ did, locale }: { did: string | null; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'remittance.did' });
  const key = (did ?? '') as 'posted';
  if (key.includes('.') || !t.has(key)) return null;
  return (
    <div role="status">
      <Notice tone={did === 'overtaken' ? 'stop' : did === 'read_before' ? 'live' : 'done'}>
        {t(key)}
      </Notice>
    </div>
  );
}
