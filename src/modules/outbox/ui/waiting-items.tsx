import type { StudioCommandKind } from '@/domain/studio/command';
import type { Locale } from '@/messages/locales';
import { addressIn } from '@/ui/address';
import { outboxWords } from './outbox-words';
import { WaitingIsland } from './waiting-island';

type Props = {
  readonly person: string;
  readonly kind: StudioCommandKind;
  readonly locale: Locale;
};

/** What of one kind is still on the phone, above the list of what is with us. */
export async function WaitingItems({ person, kind, locale }: Props) {
  return (
    <WaitingIsland
      person={person}
      kind={kind}
      words={await outboxWords(locale)}
      home={addressIn(locale, '/studio')}
    />
  );
}
