import type { Locale } from '@/messages/locales';
import { addressIn } from '@/ui/address';
import { Icon } from '@/ui/icon';
import { BarIsland } from './bar-island';
import { outboxWords } from './outbox-words';

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
