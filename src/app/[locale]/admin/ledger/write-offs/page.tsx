import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { may } from '@/domain/policy';
import { WriteOffsScreen } from '@/modules/books/ui/write-offs-screen';
import { writeOffs } from '@/modules/ledger/queries/closing';
import { requireStaff } from '@/platform/session';
import { type DeskPageProps, deskLanguage, deskTitle } from '../../desk-props';
import { BooksPage } from '../books-page';

export const generateMetadata = ({ params }: DeskPageProps): Promise<Metadata> =>
  deskTitle(params, 'ledger');

export default async function AdminWriteOffs({ params, searchParams }: DeskPageProps) {
  const locale = await deskLanguage(params);
  const actor = await requireStaff(locale, '/admin/ledger/write-offs');
  if (!may(actor, 'ledger.read', null)) notFound();
  const rows = await writeOffs(actor);
  if (!rows) notFound();
  return (
    <BooksPage locale={locale} actor={actor} section="write_offs" searchParams={searchParams}>
      <WriteOffsScreen rows={rows} locale={locale} />
    </BooksPage>
  );
}
