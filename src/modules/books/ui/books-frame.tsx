import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { oneRow } from '@/modules/desk/ui/chip-row';
import { deskHref } from '@/modules/desk/ui/desk-address';
import { formatNumber, type Locale } from '@/ui/format';
import { Chips } from '@/ui/navigation';
import { Notice } from '@/ui/notice';

export const bookSections = [
  'accounts',
  'open',
  'alerts',
  'settlements',
  'write_offs',
  'tax',
  'months',
] as const;
export type BookSection = (typeof bookSections)[number];

const paths: Readonly<Record<BookSection, string>> = {
  accounts: '/admin/ledger',
  open: '/admin/ledger/open',
  alerts: '/admin/ledger/alerts',
  settlements: '/admin/ledger/settlements',
  write_offs: '/admin/ledger/write-offs',
  tax: '/admin/ledger/tax',
  months: '/admin/ledger/months',
};

type Props = {
  readonly section: BookSection;
  readonly counts: Partial<Record<BookSection, number>>;
  readonly told: string | null;
  readonly locale: Locale;
  readonly children: ReactNode;
};

/** The rooms of the books above one of them, and what was done before. */
export async function BooksFrame({ section, counts, told, locale, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'books' });
  const done = `told.${told ?? ''}` as 'told.checked';
  return (
    <>
      <div className={`desk-bar ${oneRow}`}>
        <Chips
          label={t('sections.label')}
          chips={bookSections.map((one) => ({
            key: one,
            href: deskHref(locale, paths[one]),
            label: t(`sections.${one}`),
            count: counts[one] ? formatNumber(counts[one]) : undefined,
            isOn: one === section,
          }))}
        />
      </div>
      {told !== null && t.has(done) && (
        <div role="status" className="pb-3">
          <Notice tone="done">{t(done)}</Notice>
        </div>
      )}
      <div className="pt-2">{children}</div>
    </>
  );
}
