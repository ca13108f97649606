import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/ui/format';
import { markPackedAction } from '../actions';
import { PackForm } from './pack-form';

/** The form that says "packed". `mostBytes`: how large a photo may be. */
export async function PackOrder({
  orderId,
  mostBytes,
  locale,
}: {
  orderId: string;
  mostBytes: number;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'fulfillment.pack' });
  return (
    <PackForm
      action={markPackedAction}
      orderId={orderId}
      locale={locale}
      mostBytes={mostBytes}
      words={{
        photo: t('photo'),
        hint: t('photo_hint'),
        again: t('again'),
        chosen: t('chosen'),
        tooBig: t('too_big'),
        submit: t('submit'),
        busy: t('busy'),
      }}
    />
  );
}
