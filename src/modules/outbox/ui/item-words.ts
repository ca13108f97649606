import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/messages/locales';
import type { ItemWords } from './order-items';

/** The sentences of something that waits, for an island. */
export async function itemWords(locale: Locale): Promise<ItemWords> {
  const t = await getTranslations({ locale, namespace: 'outbox' });
  return {
    undo: t('undo'),
    again: t('again'),
    refusal: t('unknown_refusal'),
    full: t('full'),
    states: {
      kept: t('words.kept'),
      sending: String(t.raw('words.sending')),
      done: t('words.done'),
      refused: t('words.refused'),
      conflict: t('words.conflict'),
    },
  };
}
