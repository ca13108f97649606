import type { Locale } from '@/messages/locales';
import { addressIn } from '@/ui/address';
import { PhoneIsland } from './phone-island';

type Props = { readonly person: string; readonly locale: Locale };

/** Makes the studio open without network on this phone and sends what waits there. Shows nothing itself. */
export function StudioPhone({ person, locale }: Props) {
  return <PhoneIsland person={person} locale={locale} home={addressIn(locale, '/studio')} />;
}
