import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { may } from '@/domain/policy';
import { AlertBoard } from '@/modules/books/ui/alert-board';
import { alertBoard } from '@/modules/ledger/queries/alerts';
import { now } from '@/platform/clock';
import { requireStaff } from '@/platform/session';
import { type DeskPageProps, deskLanguage, deskTitle } from '../../desk-props';
import { BooksPage } from '../books-page';

export const generateMetadata = ({ params }: DeskPageProps): Promise<Metadata> =>
  deskTitle(params, 'ledger');

export default async function AdminLedgerAlerts({ params, searchParams }: DeskPageProps) {
  const locale = await deskLanguage(params);
  const actor = await requireStaff(locale, '/admin/ledger/alerts');
  if (!may(actor, 'ledger.read', null)) notFound();
  const board = await alertBoard(actor);
  if (!board) notFound();
  return (
    <BooksPage locale={locale} actor={actor} section="alerts" searchParams={searchParams}>
      <AlertBoard board={board} now={now()} locale={locale} />
    </BooksPage>
  );
}
