import { getTranslations } from 'next-intl/server';
import type { DeskGroup, DeskPage } from '@/modules/orders/queries/admin';
import { type DeskOrder, type QueueCount, queues, selections } from '@/modules/orders/types';
import { formatNumber } from '@/ui/format';
import { Chips, Pagination } from '@/ui/navigation';
import { EmptyState } from '@/ui/status';
import type { Courier, Region } from '../queries/choices';
import type { OrdersAsked } from '../schema/filters';
import { oneRow } from './chip-row';
import { countOf } from './count-of';
import { deskHref, deskPath } from './desk-address';
import { AnySelect, asChoice, DayRange, DistrictSelect, FilterFold } from './order-filters';
import { OrderTable } from './order-table';
import { OrderTray } from './order-tray';
import type { VerbsProps } from './order-verbs';

const PATH = '/admin/orders';

type Props = Pick<VerbsProps, 'actor' | 'locale'> & {
  readonly asked: OrdersAsked;
  readonly page: DeskPage;
  readonly counts: readonly QueueCount[];
  /** The chosen order, also when it has left this list meanwhile, and its purchase. */
  readonly chosen: DeskOrder | null;
  readonly group: DeskGroup | null;
  readonly couriers: readonly Courier[];
  readonly regions: readonly Region[];
  readonly now: Date;
};

/** The staff's list of orders: queues, filters, rows, and the verbs for the chosen one. */
export async function OrderList(props: Props) {
  const { asked, page, chosen, group, locale, now } = props;
  const { words, filter } = asked;
  const t = await getTranslations({ locale, namespace: 'admin.orders' });
  const isNarrowed = ['q', 'district', 'courier', 'artisan', 'from', 'to'].some(
    (name) => words[name],
  );
  return (
    <>
      <div className={`desk-bar ${oneRow}`}>
        <QueueChips {...props} />
      </div>
      <OrderFilters {...props} isNarrowed={isNarrowed} />
      {page.orders.length === 0 ? (
        <EmptyState
          action={
            <a className="btn line" href={deskHref(locale, PATH, { queue: 'all' })}>
              {t('show_all')}
            </a>
          }
        >
          {t(isNarrowed ? 'none_found' : 'none_here')}
        </EmptyState>
      ) : (
        <OrderTable
          caption={t(`queues.${filter.selection}`)}
          orders={page.orders}
          chosen={chosen?.id ?? null}
          path={PATH}
          words={words}
          sorted={filter.order}
          now={now}
          locale={locale}
        />
      )}
      {chosen && (
        <OrderTray
          key={chosen.id}
          order={chosen}
          group={group}
          actor={props.actor}
          couriers={props.couriers}
          returnTo={deskPath(PATH, { ...words, chosen: chosen.id })}
          locale={locale}
        />
      )}
      {(page.next || words.after) && (
        <Pagination
          nextHref={page.next && deskHref(locale, PATH, { ...words, after: page.next })}
          nextLabel={t('more')}
        >
          {words.after && (
            <a href={deskHref(locale, PATH, { ...words, after: '' })}>{t('from_start')}</a>
          )}
        </Pagination>
      )}
    </>
  );
}

async function QueueChips({ asked, counts, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'admin.orders' });
  const { queue: _queue, after: _after, sort: _sort, ...kept } = asked.words;
  const shown = selections.filter(
    (selection) =>
      ['needs', 'all', asked.filter.selection].includes(selection) ||
      (queues.some((queue) => queue === selection) && countOf(selection, counts) > 0),
  );
  return (
    <Chips
      label={t('which')}
      chips={shown.map((selection) => ({
        key: selection,
        href: deskHref(locale, PATH, { ...kept, queue: selection }),
        label: t(`queues.${selection}`),
        count: formatNumber(countOf(selection, counts)),
        isOn: selection === asked.filter.selection,
      }))}
    />
  );
}

async function OrderFilters({ isNarrowed, ...props }: Props & { isNarrowed: boolean }) {
  const { page, counts, couriers, regions, locale } = props;
  const { words, filter } = props.asked;
  const t = await getTranslations({ locale, namespace: 'admin.filters' });
  const say = await getTranslations({ locale, namespace: 'admin.orders' });
  const count = page.orders.length;
  const sum = formatNumber(countOf(filter.selection, counts));
  const shown = isNarrowed ? say('shown_some', { count }) : say('shown', { count, sum });
  const names = ['q', 'district', 'courier', 'artisan', 'from', 'to'];
  const any = t('any');
  return (
    <FilterFold
      path={PATH}
      words={words}
      names={names}
      locale={locale}
      aside={`${shown} · ${say(`first.${filter.order}`)}`}
    >
      {words.q && <input type="hidden" name="q" value={words.q} />}
      {words.artisan && <input type="hidden" name="artisan" value={words.artisan} />}
      <DistrictSelect
        name="district"
        label={t('district')}
        any={any}
        value={words.district}
        regions={regions}
        locale={locale}
      />
      <AnySelect
        name="courier"
        label={t('courier')}
        any={any}
        value={words.courier}
        choices={couriers.map(asChoice)}
        locale={locale}
      />
      <DayRange words={words} locale={locale} />
    </FilterFold>
  );
}
