import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { may } from '@/domain/policy';
import { booksAsked } from '@/modules/books/schema';
import { TrialBalance } from '@/modules/books/ui/trial-balance';
import { trialBalance } from '@/modules/ledger/queries/books';
import { requireStaff } from '@/platform/session';
import { type DeskPageProps, deskLanguage, deskTitle } from '../desk-props';
import { BooksPage } from './books-page';

export const generateMetadata = ({ params }: DeskPageProps): Promise<Metadata> =>
  deskTitle(params, 'ledger');

export default async function AdminLedger({ params, searchParams }: DeskPageProps) {
  const locale = await deskLanguage(params);
  const actor = await requireStaff(locale, '/admin/ledger');
  if (!may(actor, 'ledger.read', null)) notFound();
  const books = await trialBalance(actor);
  if (!books) notFound();
  const { kind } = booksAsked(await searchParams);
  return (
    <BooksPage locale={locale} actor={actor} section="accounts" searchParams={searchParams}>
      <TrialBalance books={books} kind={kind} locale={locale} />
    </BooksPage>
  );
}
