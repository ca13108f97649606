import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ArtisanState } from '@/domain/artisan/flow';
import { formatDay, formatNumber, type Locale } from '@/ui/format';
import { Chips, Pagination } from '@/ui/navigation';
import { Figure, Price } from '@/ui/price';
import { ArtisanBadge } from '@/ui/product-card';
import { type StaffColumn, StaffTable } from '@/ui/staff-table';
import { EmptyState, StatusChip, type Tone } from '@/ui/status';
import type { ArtisanPage, DeskArtisan } from '../queries/artisans';
import type { Choice, Region } from '../queries/choices';
import { oneRow } from './chip-row';
import { deskHref, type Words } from './desk-address';
import { AnySelect, DistrictSelect, FilterFold } from './order-filters';

const PATH = '/admin/artisans';

type Props = {
  readonly page: ArtisanPage;
  readonly counts: readonly { readonly status: ArtisanState; readonly count: number }[];
  readonly crafts: readonly Choice[];
  readonly regions: readonly Region[];
  readonly words: Words;
  readonly chosen: string | null;
  readonly locale: Locale;
};

const tones: Partial<Record<ArtisanState, Tone>> = {
  approved: 'done',
  suspended: 'stop',
  terminated: 'stop',
  ready_for_review: 'now',
};

export async function ArtisanChip({ status, locale }: { status: ArtisanState; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'admin.artisan_states' });
  return <StatusChip tone={tones[status] ?? 'neutral'}>{t(status)}</StatusChip>;
}

/** Every artisan there is, by name, in whatever state. */
export async function ArtisanList(props: Props) {
  const { page, words, chosen, locale } = props;
  const t = await getTranslations({ locale, namespace: 'admin.artisans' });
  return (
    <>
      <div className={`desk-bar ${oneRow}`}>
        <StatusChips {...props} />
      </div>
      <ArtisanFilters {...props} />
      {page.artisans.length === 0 ? (
        <EmptyState
          action={
            <a className="btn line" href={deskHref(locale, PATH)}>
              {t('show_all')}
            </a>
          }
        >
          {t('none')}
        </EmptyState>
      ) : (
        <StaffTable
          caption={t('title')}
          rows={page.artisans}
          rowKey={(artisan) => artisan.id}
          isCurrent={(artisan) => artisan.id === chosen}
          columns={await columns(props)}
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

async function columns({ page, words, locale }: Props): Promise<StaffColumn<DeskArtisan>[]> {
  const t = await getTranslations({ locale, namespace: 'admin.artisans' });
  const owed: StaffColumn<DeskArtisan> = {
    key: 'owed',
    head: t('owed'),
    kind: 'figure',
    cell: (artisan) =>
      artisan.owed && (
        <span className={artisan.owed.minor > 0 ? 'hers' : 'mute'}>
          <Price amount={artisan.owed} locale={locale} />
        </span>
      ),
  };
  return [
    {
      key: 'name',
      head: t('name'),
      cell: (artisan) => (
        <Link
          href={deskHref(locale, PATH, { ...words, chosen: artisan.id })}
          scroll={false}
          prefetch={false}
          data-desk-row
        >
          <ArtisanBadge id={artisan.id} name={artisan.name[locale]} />
        </Link>
      ),
    },
    { key: 'craft', head: t('craft'), cell: (artisan) => artisan.craft[locale] },
    { key: 'district', head: t('district'), cell: (artisan) => artisan.district[locale] },
    {
      key: 'status',
      head: t('status'),
      cell: (artisan) => <ArtisanChip status={artisan.status} locale={locale} />,
    },
    {
      key: 'since',
      head: t('since'),
      cell: (artisan) => (
        <span className="mute">
          {formatDay(artisan.since, locale, { short: true, year: true })}
        </span>
      ),
    },
    count('pieces', t('pieces'), (artisan) => artisan.pieces),
    count('running', t('running'), (artisan) => artisan.running),
    ...(page.artisans.some((artisan) => artisan.owed !== null) ? [owed] : []),
  ];
}

const count = (
  key: string,
  head: string,
  of: (artisan: DeskArtisan) => number,
): StaffColumn<DeskArtisan> => ({
  key,
  head,
  kind: 'figure',
  cell: (artisan) => <Figure>{formatNumber(of(artisan))}</Figure>,
});

async function StatusChips({ counts, words, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'admin' });
  const { status, after: _after, ...kept } = words;
  const sum = counts.reduce((all, one) => all + one.count, 0);
  return (
    <Chips
      label={t('artisans.status')}
      chips={[
        {
          key: 'all',
          href: deskHref(locale, PATH, kept),
          label: t('artisans.all'),
          count: formatNumber(sum),
          isOn: !status,
        },
        ...counts.map((one) => ({
          key: one.status,
          href: deskHref(locale, PATH, { ...kept, status: one.status }),
          label: t(`artisan_states.${one.status}`),
          count: formatNumber(one.count),
          isOn: one.status === status,
        })),
      ]}
    />
  );
}

async function ArtisanFilters({ page, words, crafts, regions, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'admin.filters' });
  const say = await getTranslations({ locale, namespace: 'admin.artisans' });
  const any = t('any');
  return (
    <FilterFold
      path={PATH}
      words={words}
      names={['q', 'craft', 'district']}
      locale={locale}
      aside={say('shown', { count: page.artisans.length })}
    >
      {words.q && <input type="hidden" name="q" value={words.q} />}
      <AnySelect
        name="craft"
        label={t('craft')}
        any={any}
        value={words.craft}
        choices={crafts}
        locale={locale}
      />
      <DistrictSelect
        name="district"
        label={t('district')}
        any={any}
        value={words.district}
        regions={regions}
        locale={locale}
      />
    </FilterFold>
  );
}
