import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { may } from '@/domain/policy';
import { EntryScreen } from '@/modules/books/ui/entry-screen';
import { bookEntry } from '@/modules/ledger/queries/books';
import { requireStaff } from '@/platform/session';
import { type DeskPageProps, deskLanguage, deskTitle } from '../../../desk-props';
import { BooksPage } from '../../books-page';

type Props = Pick<DeskPageProps, 'searchParams'> & {
  readonly params: Promise<{ locale: string; id: string }>;
};

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  deskTitle(params, 'ledger');

export default async function AdminEntry({ params, searchParams }: Props) {
  const locale = await deskLanguage(params);
  const { id } = await params;
  const actor = await requireStaff(locale, `/admin/ledger/entries/${id}`);
  if (!may(actor, 'ledger.read', null)) notFound();
  const entry = await bookEntry(actor, id);
  if (!entry) notFound();
  return (
    <BooksPage locale={locale} actor={actor} section="accounts" searchParams={searchParams}>
      <EntryScreen entry={entry} locale={locale} />
    </BooksPage>
  );
}
