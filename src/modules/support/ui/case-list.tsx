import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { deskHref } from '@/modules/desk/ui/desk-address';
import { formatMoment, type Locale } from '@/ui/format';
import { Chips, Pagination } from '@/ui/navigation';
import { type StaffColumn, StaffTable } from '@/ui/staff-table';
import { EmptyState, StatusChip, type Tone } from '@/ui/status';
import type { CasePage, DeskCase } from '../queries/desk';

const PATH = '/admin/cases';
const shelves = ['running', 'closed'] as const;
export type Shelf = (typeof shelves)[number];

const tones: Readonly<Record<DeskCase['state'], Tone>> = {
  open: 'now',
  called: 'live',
  closed: 'neutral',
};

type Props = {
  readonly page: CasePage;
  readonly shelf: Shelf;
  readonly waiting: number;
  readonly chosen: string | null;
  readonly locale: Locale;
};

/** Who wants to be called, the longest waiting first. */
export async function CaseList(props: Props) {
  const { page, shelf, waiting, chosen, locale } = props;
  const t = await getTranslations({ locale, namespace: 'support.desk' });
  return (
    <>
      <div className="desk-bar">
        <Chips
          label={t('shelves.label')}
          chips={shelves.map((one) => ({
            key: one,
            href: deskHref(locale, PATH, one === 'running' ? {} : { show: one }),
            label: t(`shelves.${one}`),
            count: one === 'running' && waiting > 0 ? String(waiting) : undefined,
            isOn: one === shelf,
          }))}
        />
      </div>
      {page.cases.length === 0 ? (
        <EmptyState>{t(shelf === 'running' ? 'none' : 'none_closed')}</EmptyState>
      ) : (
        <StaffTable
          caption={t('title')}
          rows={page.cases}
          rowKey={(one) => one.id}
          isCurrent={(one) => one.id === chosen}
          columns={await columns(props)}
        />
      )}
      {page.next && (
        <Pagination
          nextHref={deskHref(locale, PATH, { show: shelf, after: page.next })}
          nextLabel={t('more')}
        />
      )}
    </>
  );
}

export async function CaseChip({ state, locale }: { state: DeskCase['state']; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'support.desk.states' });
  return <StatusChip tone={tones[state]}>{t(state)}</StatusChip>;
}

async function columns({ shelf, locale }: Props): Promise<StaffColumn<DeskCase>[]> {
  const t = await getTranslations({ locale, namespace: 'support' });
  const kept: Record<string, string> = shelf === 'running' ? {} : { show: shelf };
  return [
    {
      key: 'who',
      head: t('desk.who'),
      cell: (one) => (
        <Link
          href={deskHref(locale, PATH, { ...kept, chosen: one.id })}
          scroll={false}
          prefetch={false}
          data-desk-row
        >
          <bdi>{one.asker}</bdi>
        </Link>
      ),
    },
    {
      key: 'state',
      head: t('desk.state'),
      cell: (one) => <CaseChip state={one.state} locale={locale} />,
    },
    { key: 'age', head: t('desk.age'), cell: (one) => formatMoment(one.asked, locale) },
    { key: 'when', head: t('desk.when'), cell: (one) => t(`times.${one.wish.time}`) },
    {
      key: 'about',
      head: t('desk.about'),
      cell: (one) => (
        <>
          {one.order ? t('desk.order', { number: one.order.number }) : t(`desk.kinds.${one.kind}`)}
          {one.wish.note && <span className="mute block">{one.wish.note}</span>}
        </>
      ),
    },
    { key: 'shop', head: t('desk.shop'), cell: (one) => one.shop?.[locale] ?? '' },
    {
      key: 'taken',
      head: t('desk.taken'),
      cell: (one) => <span className="mute">{one.takenBy ?? t('desk.nobody')}</span>,
    },
  ];
}
