import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/messages/locales';
import { addressIn } from '@/ui/address';
import { Icon } from '@/ui/icon';
import { BarIsland } from './bar-island';
import { itemWords } from './item-words';
import type { OutboxWords } from './words';

type Props = { readonly person: string; readonly locale: Locale };

/** What is on its way to us, in one calm line that opens to a list. */
export async function OutboxBar({ person, locale }: Props) {
  const signs = {
    sent: <Icon name="cloud-check" className="text-t2" />,
    kept: <Icon name="device-mobile" className="text-t2" />,
    sending: <Icon name="arrows-clockwise" className="text-t2" />,
    asks: <Icon name="warning-bold" className="text-t2" />,
  };
  return (
    <BarIsland
      person={person}
      words={await outboxWords(locale)}
      signs={signs}
      home={addressIn(locale, '/studio')}
      signIn={addressIn(locale, '/signin')}
    />
  );
}

async function outboxWords(locale: Locale): Promise<OutboxWords> {
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
}
