import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import type { Locale } from '@/messages/locales';
import { itemWords } from './item-words';
import type { OutboxWords } from './words';

/** All sentences of the outbox, for its islands; said once however many of them stand on a page. */
export const outboxWords = cache(async (locale: Locale): Promise<OutboxWords> => {
  const t = await getTranslations({ locale, namespace: 'outbox' });
  // As they are written: the phone fills in its own numbers.
  const raw = (key: string): string => String(t.raw(key));
  return {
    ...(await itemWords(locale)),
    allSent: t('all_sent'),
    keptOne: t('kept_one'),
    keptMany: raw('kept_many'),
    herOne: t('her_one'),
    herMany: raw('her_many'),
    sending: raw('sending'),
    offline: t('offline'),
    signedOut: t('signed_out'),
    signIn: t('sign_in'),
    fresh: t('fresh'),
    show: t('show'),
    title: t('title'),
    nothing: t('nothing'),
    close: t('close'),
    mend: t('mend'),
    choose: t('choose'),
    throwAway: t('throw_away'),
    thrown: t('thrown'),
  };
});
