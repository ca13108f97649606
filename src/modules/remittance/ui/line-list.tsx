import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { money } from '@/domain/money';
import { oneRow } from '@/modules/desk/ui/chip-row';
import { deskHref, type Words } from '@/modules/desk/ui/desk-address';
import { formatDay, formatNumber, type Locale } from '@/ui/format';
import { Chips, Pagination } from '@/ui/navigation';
import { Figure, Price } from '@/ui/price';
import { type StaffColumn, StaffTable } from '@/ui/staff-table';
import { EmptyState, StatusChip, type Tone } from '@/ui/status';
import type { LinePage, Statement } from '../queries/desk';
import type { Line } from '../types';

type Props = {
  readonly statement: Statement;
  readonly page: LinePage;
  readonly words: Words;
  readonly chosen: string | null;
  readonly path: string;
  readonly locale: Locale;
};

const tones: Record<Line['bucket'], Tone> = {
  matched: 'done',
  short: 'stop',
  over: 'now',
  missing: 'stop',
  duplicate: 'now',
  unknown: 'now',
  unreadable: 'stop',
};

/** The lines of a statement: theirs beside ours, by bucket. */
export async function LineList(props: Props) {
  const { statement, page, words, chosen, path, locale } = props;
  const t = await getTranslations({ locale, namespace: 'remittance' });
  const chip = (bucket: string, label: string, count: number) => ({
    key: bucket || 'all',
    href: deskHref(locale, path, { ...words, after: '', bucket }),
    label,
    count: formatNumber(count),
    isOn: (words.bucket ?? '') === bucket,
  });
  const all = statement.buckets.reduce((sum, { lines }) => sum + lines, 0);
  return (
    <section aria-labelledby="lines">
      <h2 id="lines">{t('lines.title')}</h2>
      <div className={`desk-bar ${oneRow}`}>
        <Chips
          label={t('lines.filter')}
          chips={[
            chip('', t('lines.all'), all),
            ...statement.buckets.map(({ bucket, lines }) =>
              chip(bucket, t(`buckets.${bucket}`), lines),
            ),
          ]}
        />
        {statement.batch.postedAt && (
          <a
            href={deskHref(locale, path, {
              ...words,
              after: '',
              show: words.show === 'open' ? 'all' : 'open',
            })}
          >
            {words.show === 'open' ? t('lines.show_all') : t('lines.show_open')}
          </a>
        )}
      </div>
      {page.lines.length === 0 ? (
        <EmptyState>{t('lines.none')}</EmptyState>
      ) : (
        <StaffTable
          caption={t('lines.title')}
          rows={page.lines}
          rowKey={({ id }) => id}
          isCurrent={({ id }) => id === chosen}
          columns={await columns(props)}
        />
      )}
      {(page.next || words.after) && (
        <Pagination
          nextHref={page.next && deskHref(locale, path, { ...words, after: page.next })}
          nextLabel={t('lines.more')}
        >
          {words.after && (
            <a href={deskHref(locale, path, { ...words, after: '' })}>{t('lines.from_start')}</a>
          )}
        </Pagination>
      )}
    </section>
  );
}

async function columns({ statement, words, path, locale }: Props): Promise<StaffColumn<Line>[]> {
  const t = await getTranslations({ locale, namespace: 'remittance' });
  const isPosted = statement.batch.postedAt !== null;
  const waiting: StaffColumn<Line>[] = [
    {
      key: 'state',
      head: t('lines.state'),
      cell: (line) =>
        line.bucket === 'matched' ? null : line.resolution ? (
          t(`resolutions.${line.resolution}`)
        ) : (
          <span className="mute">{t('lines.open')}</span>
        ),
    },
    {
      key: 'owner',
      head: t('lines.owner'),
      cell: (line) => (line.bucket === 'matched' ? null : <bdi>{line.ownerName ?? '–'}</bdi>),
    },
    {
      key: 'since',
      head: t('lines.since'),
      cell: (line) =>
        line.bucket === 'matched' ? null : (
          <span className="mute">{formatDay(line.waitingSince, locale, { short: true })}</span>
        ),
    },
  ];
  return [
    {
      key: 'tracking',
      head: t('lines.tracking'),
      cell: (line) => (
        <Link
          href={deskHref(locale, path, { ...words, line: line.id })}
          scroll={false}
          prefetch={false}
          data-desk-row
        >
          <Figure>{line.trackingNumber || '–'}</Figure>
        </Link>
      ),
    },
    {
      key: 'bucket',
      head: t('lines.bucket'),
      cell: ({ bucket }) => <StatusChip tone={tones[bucket]}>{t(`buckets.${bucket}`)}</StatusChip>,
    },
    {
      key: 'row',
      head: t('lines.row'),
      kind: 'figure',
      cell: ({ row }) => (row === null ? '–' : <Figure>{row}</Figure>),
    },
    {
      key: 'paid',
      head: t('sums.they_say'),
      kind: 'figure',
      cell: ({ paid }) => <Price amount={paid} locale={locale} />,
    },
    {
      key: 'held',
      head: t('sums.we_say'),
      kind: 'figure',
      cell: ({ held }) => <Price amount={held} locale={locale} />,
    },
    {
      key: 'off',
      head: t('sums.difference'),
      kind: 'figure',
      cell: ({ paid, held }) =>
        paid.minor === held.minor ? (
          <span className="mute">0</span>
        ) : (
          <b>
            <Price amount={money(paid.minor - held.minor)} locale={locale} />
          </b>
        ),
    },
    {
      key: 'deducted',
      head: t('lines.deducted'),
      kind: 'figure',
      cell: ({ deducted }) => <Price amount={deducted} locale={locale} />,
    },
    {
      key: 'problem',
      head: t('lines.why'),
      kind: 'long',
      cell: ({ problem }) => (problem ? t(`problems.${problem as 'paid_before'}`) : null),
    },
    ...(isPosted ? waiting : []),
  ];
}
