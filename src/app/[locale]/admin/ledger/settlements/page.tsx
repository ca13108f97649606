import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { dayOf } from '@/domain/ledger/month';
import { may } from '@/domain/policy';
import { SettlementsScreen } from '@/modules/books/ui/settlements-screen';
import { settlementDesk } from '@/modules/ledger/queries/closing';
import { now } from '@/platform/clock';
import { requireStaff } from '@/platform/session';
import { type DeskPageProps, deskLanguage, deskTitle } from '../../desk-props';
import { BooksPage } from '../books-page';

export const generateMetadata = ({ params }: DeskPageProps): Promise<Metadata> =>
  deskTitle(params, 'ledger');

export default async function AdminSettlements({ params, searchParams }: DeskPageProps) {
  const locale = await deskLanguage(params);
  const actor = await requireStaff(locale, '/admin/ledger/settlements');
  if (!may(actor, 'ledger.read', null)) notFound();
  const at = now();
  const desk = await settlementDesk(actor, at);
  if (!desk) notFound();
  return (
    <BooksPage locale={locale} actor={actor} section="settlements" searchParams={searchParams}>
      <SettlementsScreen {...desk} today={dayOf(at)} locale={locale} />
    </BooksPage>
  );
}
