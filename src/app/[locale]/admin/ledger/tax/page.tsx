import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { may } from '@/domain/policy';
import { TaxScreen } from '@/modules/books/ui/tax-screen';
import { taxMonths } from '@/modules/tax/queries';
import { now } from '@/platform/clock';
import { requireStaff } from '@/platform/session';
import { type DeskPageProps, deskLanguage, deskTitle } from '../../desk-props';
import { BooksPage } from '../books-page';

export const generateMetadata = ({ params }: DeskPageProps): Promise<Metadata> =>
  deskTitle(params, 'ledger');

export default async function AdminTax({ params, searchParams }: DeskPageProps) {
  const locale = await deskLanguage(params);
  const actor = await requireStaff(locale, '/admin/ledger/tax');
  if (!may(actor, 'ledger.read', null)) notFound();
  const months = await taxMonths(actor, now());
  if (!months) notFound();
  return (
    <BooksPage locale={locale} actor={actor} section="tax" searchParams={searchParams}>
      <TaxScreen months={months} locale={locale} />
    </BooksPage>
  );
}
