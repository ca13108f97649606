import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { may } from '@/domain/policy';
import { booksAsked } from '@/modules/books/schema';
import { AccountScreen } from '@/modules/books/ui/account-screen';
import { accountPage } from '@/modules/ledger/queries/books';
import { now } from '@/platform/clock';
import { requireStaff } from '@/platform/session';
import { type DeskPageProps, deskLanguage, deskTitle } from '../../../desk-props';
import { BooksPage } from '../../books-page';

type Props = Pick<DeskPageProps, 'searchParams'> & {
  readonly params: Promise<{ locale: string; code: string }>;
};

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  deskTitle(params, 'ledger');

export default async function AdminAccount({ params, searchParams }: Props) {
  const locale = await deskLanguage(params);
  const { code } = await params;
  const actor = await requireStaff(locale, `/admin/ledger/accounts/${code}`);
  if (!may(actor, 'ledger.read', null)) notFound();
  const { after, chosen } = booksAsked(await searchParams);
  const page = await accountPage(actor, decodeURIComponent(code), after, now());
  if (!page) notFound();
  return (
    <BooksPage locale={locale} actor={actor} section="accounts" searchParams={searchParams}>
      <AccountScreen page={page} isFirst={after === null} chosen={chosen} locale={locale} />
    </BooksPage>
  );
}
