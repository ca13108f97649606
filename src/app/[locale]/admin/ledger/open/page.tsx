import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { may } from '@/domain/policy';
import { booksAsked } from '@/modules/books/schema';
import { OpenScreen } from '@/modules/books/ui/open-screen';
import { findings } from '@/modules/ledger/queries/open-items';
import { now } from '@/platform/clock';
import { requireStaff } from '@/platform/session';
import { type DeskPageProps, deskLanguage, deskTitle } from '../../desk-props';
import { BooksPage } from '../books-page';

export const generateMetadata = ({ params }: DeskPageProps): Promise<Metadata> =>
  deskTitle(params, 'ledger');

export default async function AdminLedgerOpen({ params, searchParams }: DeskPageProps) {
  const locale = await deskLanguage(params);
  const actor = await requireStaff(locale, '/admin/ledger/open');
  if (!may(actor, 'ledger.read', null)) notFound();
  const found = await findings(actor, now());
  if (!found) notFound();
  const { chosen } = booksAsked(await searchParams);
  return (
    <BooksPage locale={locale} actor={actor} section="open" searchParams={searchParams}>
      <OpenScreen found={found} chosen={chosen} locale={locale} />
    </BooksPage>
  );
}
