import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { UserActor } from '@/domain/policy';
import { booksAsked } from '@/modules/books/schema';
import { type BookSection, BooksFrame } from '@/modules/books/ui/books-frame';
import { booksWaiting } from '@/modules/ledger/queries/waiting';
import { now } from '@/platform/clock';
import type { Locale } from '@/ui/format';
import { DeskPage } from '../desk-page';
import type { DeskPageProps } from '../desk-props';

type Props = {
  readonly locale: Locale;
  readonly actor: UserActor;
  readonly section: BookSection;
  readonly searchParams: DeskPageProps['searchParams'];
  readonly children: ReactNode;
};

/** A page of the books within the desk. */
export async function BooksPage({ locale, actor, section, searchParams, children }: Props) {
  const [t, asked, waiting] = await Promise.all([
    getTranslations({ locale, namespace: 'admin.places' }),
    searchParams,
    booksWaiting(actor, now()),
  ]);
  return (
    <DeskPage locale={locale} actor={actor} place="ledger" title={t('ledger')}>
      <BooksFrame
        section={section}
        counts={{ open: waiting.late, alerts: waiting.alerts, write_offs: waiting.writeOffs }}
        told={booksAsked(asked).told}
        locale={locale}
      >
        {children}
      </BooksFrame>
    </DeskPage>
  );
}
