import { getTranslations } from 'next-intl/server';
import { money } from '@/domain/money';
import { type Age, ages } from '@/domain/remittance/settle';
import { formatNumber, type Locale } from '@/ui/format';
import { Figure, Price } from '@/ui/price';
import { type StaffColumn, StaffTable } from '@/ui/staff-table';
import type { CourierCash } from '../queries/desk';

type Props = { readonly couriers: readonly CourierCash[]; readonly locale: Locale };
type Row = Omit<CourierCash, 'slug'> & { readonly slug: string; readonly isSum?: boolean };

/** What each courier holds of our cash, by how long it has held it; the sum of all at the foot. */
export async function HeldTable({ couriers, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'remittance.held' });
  const sum = (of: (courier: CourierCash) => number) =>
    money(couriers.reduce((all, courier) => all + of(courier), 0));
  const together: Row = {
    slug: '',
    name: t('together'),
    parcels: couriers.reduce((all, { parcels }) => all + parcels, 0),
    byAge: {
      fresh: sum(({ byAge }) => byAge.fresh.minor),
      week: sum(({ byAge }) => byAge.week.minor),
      fortnight: sum(({ byAge }) => byAge.fortnight.minor),
      old: sum(({ byAge }) => byAge.old.minor),
    },
    total: sum(({ total }) => total.minor),
    isSum: true,
  };
  return (
    <StaffTable<Row>
      caption={t('title')}
      rows={[...couriers, together]}
      rowKey={({ slug }) => slug}
      columns={await columns(locale)}
    />
  );
}

async function columns(locale: Locale): Promise<StaffColumn<Row>[]> {
  const t = await getTranslations({ locale, namespace: 'remittance.held' });
  const age = (key: Age): StaffColumn<Row> => ({
    key,
    head: t(key),
    kind: 'figure',
    cell: ({ byAge }) =>
      byAge[key].minor === 0 ? (
        <span className="mute">0</span>
      ) : (
        <span className={key === 'old' ? 'font-bold text-madder' : undefined}>
          <Price amount={byAge[key]} locale={locale} />
        </span>
      ),
  });
  return [
    {
      key: 'courier',
      head: t('courier'),
      cell: ({ name, isSum }) => (isSum ? <b>{name}</b> : <bdi>{name}</bdi>),
    },
    {
      key: 'parcels',
      head: t('parcels'),
      kind: 'figure',
      cell: ({ parcels }) => <Figure>{formatNumber(parcels)}</Figure>,
    },
    ...ages.map(age),
    {
      key: 'total',
      head: t('total'),
      kind: 'figure',
      cell: ({ total }) => (
        <b>
          <Price amount={total} locale={locale} />
        </b>
      ),
    },
  ];
}
