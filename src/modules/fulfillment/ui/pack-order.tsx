import { getTranslations } from 'next-intl/server';
import { itemWords } from '@/modules/outbox/ui/item-words';
import type { Locale } from '@/ui/format';
import { markPackedAction } from '../actions';
import { PackForm } from './pack-form';

/** The form that says "packed". `mostBytes`: how large a photo may be; `pieces`: what is in the parcel. */
export async function PackOrder({
  orderId,
  pieces,
  mostBytes,
  locale,
}: {
  orderId: string;
  pieces: string;
  mostBytes: number;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'fulfillment.pack' });
  const failures = await getTranslations({ locale, namespace: 'failures' });
  const { full } = await itemWords(locale);
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
        label: `${t('submit')} · ${pieces}`,
        unreadable: failures('photo.not_a_photo'),
        full,
      }}
    />
  );
}
