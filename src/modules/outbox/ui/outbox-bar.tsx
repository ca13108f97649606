import type { Locale } from '@/messages/locales';

type Props = { readonly person: string; readonly locale: Locale };

/** What is on its way to us, in one calm line. */
export async function OutboxBar(_props: Props) {
  return null;
}
