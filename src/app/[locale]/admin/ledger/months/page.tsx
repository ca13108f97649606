import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { may } from '@/domain/policy';
import { MonthsScreen } from '@/modules/books/ui/months-screen';
import { periods } from '@/modules/ledger/queries/closing';
import { now } from '@/platform/clock';
import { requireStaff } from '@/platform/session';
import { type DeskPageProps, deskLanguage, deskTitle } from '../../desk-props';
import { BooksPage } from '../books-page';

export const generateMetadata = ({ params }: DeskPageProps): Promise<Metadata> =>
  deskTitle(params, 'ledger');

export default async function AdminMonths({ params, searchParams }: DeskPageProps) {
  const locale = await deskLanguage(params);
  const actor = await requireStaff(locale, '/admin/ledger/months');
  if (!may(actor, 'ledger.read', null)) notFound();
  const months = await periods(actor, now());
  if (!months) notFound();
  return (
    <BooksPage locale={locale} actor={actor} section="months" searchParams={searchParams}>
      <MonthsScreen periods={months} locale={locale} />
    </BooksPage>
  );
}
