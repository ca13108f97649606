import { getTranslations } from 'next-intl/server';
import { add } from '@/domain/money';
import { oneRow } from '@/modules/desk/ui/chip-row';
import { deskHref } from '@/modules/desk/ui/desk-address';
import { formatMoment, formatNumber, type Locale } from '@/ui/format';
import { Chips, Pagination } from '@/ui/navigation';
import { Figure, Price } from '@/ui/price';
import { type StaffColumn, StaffTable } from '@/ui/staff-table';
import { EmptyState } from '@/ui/status';
import type { DeskRefund, RefundPage, RefundSelection } from '../queries/desk';
import { GoesTo, RefundChip } from './refund-words';

const PATH = '/admin/refunds';

type Props = {
  readonly page: RefundPage;
  readonly counts: readonly { readonly selection: RefundSelection; readonly count: number }[];
  readonly selection: RefundSelection;
  readonly after: string | null;
  readonly locale: Locale;
};

/** Refunds by what they wait for, the longest waiting first. */
export async function RefundList(props: Props) {
  const { page, selection, after, locale } = props;
  const t = await getTranslations({ locale, namespace: 'refunds.list' });
  return (
    <>
      <div className={`desk-bar ${oneRow}`}>
        <StateChips {...props} />
      </div>
      {page.refunds.length === 0 ? (
        <EmptyState
          action={
            selection !== 'open' && (
              <a className="btn line" href={deskHref(locale, PATH)}>
                {t('show_all')}
              </a>
            )
          }
        >
          {t('none')} {selection === 'open' && t('none_note')}
        </EmptyState>
      ) : (
        <StaffTable
          caption={t('title')}
          rows={page.refunds}
          rowKey={(refund) => refund.id}
          columns={await columns(locale)}
        />
      )}
      {(page.next || after) && (
        <Pagination
          nextHref={page.next && deskHref(locale, PATH, { state: selection, after: page.next })}
          nextLabel={t('more')}
        >
          {after && <a href={deskHref(locale, PATH, { state: selection })}>{t('from_start')}</a>}
        </Pagination>
      )}
    </>
  );
}

async function columns(locale: Locale): Promise<StaffColumn<DeskRefund>[]> {
  const t = await getTranslations({ locale, namespace: 'refunds' });
  return [
    {
      key: 'number',
      head: t('list.number'),
      cell: (refund) => (
        <a href={deskHref(locale, `${PATH}/${refund.id}`)} data-desk-row>
          <Figure>{refund.number}</Figure>
        </a>
      ),
    },
    {
      key: 'status',
      head: t('list.status'),
      cell: (refund) => <RefundChip status={refund.status} locale={locale} />,
    },
    {
      key: 'amount',
      head: t('list.amount'),
      kind: 'figure',
      cell: (refund) => <Price amount={add(refund.amount, refund.credit)} locale={locale} />,
    },
    {
      key: 'waits',
      head: t('list.waits'),
      kind: 'long',
      cell: (refund) => t(`waits.${refund.waitsFor}`),
    },
    {
      key: 'age',
      head: t('list.age'),
      cell: (refund) => <span className="mute">{formatMoment(refund.requestedAt, locale)}</span>,
    },
    {
      key: 'reason',
      head: t('list.reason'),
      kind: 'long',
      cell: (refund) => t(`reasons.${refund.reason}`),
    },
    {
      key: 'to',
      head: t('list.to'),
      cell: (refund) => <GoesTo refund={refund} locale={locale} />,
    },
    {
      key: 'order',
      head: t('list.order'),
      cell: ({ group }) => (
        <>
          <Figure>{group.number}</Figure> <bdi className="mute block">{group.buyer}</bdi>
        </>
      ),
    },
  ];
}

async function StateChips({ counts, selection, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'refunds' });
  return (
    <Chips
      label={t('list.states')}
      chips={counts.map((one) => ({
        key: one.selection,
        href: deskHref(locale, PATH, one.selection === 'open' ? {} : { state: one.selection }),
        label: t(`selections.${one.selection}`),
        count: formatNumber(one.count),
        isOn: one.selection === selection,
      }))}
    />
  );
}
