import { getTranslations } from 'next-intl/server';
import type { Money } from '@/domain/money';
import { deskHref } from '@/modules/desk/ui/desk-address';
import { formatDay, formatNumber, type Locale } from '@/ui/format';
import { Pagination } from '@/ui/navigation';
import { Figure, Price } from '@/ui/price';
import { type StaffColumn, StaffTable } from '@/ui/staff-table';
import { EmptyState, StatusChip, type Tone } from '@/ui/status';
import type { CashDesk } from '../queries/desk';
import { HeldTable } from './held-table';
import { Said } from './said';
import { UploadForm } from './upload-form';

type Props = {
  readonly desk: CashDesk;
  readonly asked: {
    readonly did: string | null;
    readonly problem: string | null;
    readonly courier: string | null;
    readonly before: string | null;
  };
  readonly hasSample: boolean;
  readonly mayReconcile: boolean;
  readonly locale: Locale;
};

/** Who holds the cash: three sums, what waits for a person, each courier by age, and the statements. */
export async function CashDeskScreen({ desk, asked, hasSample, mayReconcile, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'remittance' });
  return (
    <div className="grid gap-8 pt-4 [&>*]:min-w-0">
      <Said did={asked.did} locale={locale} />
      <dl className="grid gap-x-10 gap-y-3 border-b border-rule pb-4 wide:grid-cols-3">
        <Sum label={t('purse.couriers')} amount={desk.purse.withCouriers} locale={locale} />
        <Sum label={t('purse.way')} amount={desk.purse.onTheWay} locale={locale} />
        <Sum label={t('purse.artisans')} amount={desk.purse.owedToArtisans} locale={locale} />
      </dl>
      <Exceptions desk={desk} locale={locale} />
      <section aria-labelledby="held">
        <h2 id="held" className="mb-1">
          {t('held.title')}
        </h2>
        <HeldTable couriers={desk.couriers} locale={locale} />
      </section>
      {mayReconcile && (
        <UploadForm
          couriers={desk.couriers}
          problem={asked.problem}
          courier={asked.courier}
          hasSample={hasSample}
          locale={locale}
        />
      )}
      <section aria-labelledby="statements">
        <h2 id="statements" className="mb-1">
          {t('statements.title')}
        </h2>
        {desk.batches.length === 0 ? (
          <EmptyState>{t('statements.none')}</EmptyState>
        ) : (
          <StaffTable
            caption={t('statements.title')}
            rows={desk.batches}
            rowKey={({ id }) => id}
            columns={await columns(locale)}
          />
        )}
        {(desk.next || asked.before) && (
          <Pagination
            nextHref={desk.next && deskHref(locale, '/admin/cod', { before: desk.next })}
            nextLabel={t('statements.more')}
          >
            {asked.before && <a href={deskHref(locale, '/admin/cod')}>{t('statements.newest')}</a>}
          </Pagination>
        )}
      </section>
    </div>
  );
}

function Sum({ label, amount, locale }: { label: string; amount: Money; locale: Locale }) {
  return (
    <div>
      <dt className="mute">{label}</dt>
      <dd className="text-t2 font-bold">
        <Price amount={amount} locale={locale} />
      </dd>
    </div>
  );
}

async function Exceptions({ desk, locale }: { desk: CashDesk; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'remittance' });
  if (desk.exceptions.length === 0) return <p className="mute">{t('exceptions.none')}</p>;
  return (
    <section aria-labelledby="exceptions">
      <h2 id="exceptions" className="mb-1">
        {t('exceptions.title')}
      </h2>
      <ul className="divide-y divide-rule border-y border-rule">
        {desk.exceptions.map(({ bucket, lines, oldest, batchId }) => (
          <li key={bucket} className="flex flex-wrap gap-x-4 py-2">
            <a href={deskHref(locale, `/admin/cod/${batchId}`, { bucket, show: 'open' })}>
              <b>{t(`exceptions.${bucket as 'short'}`, { count: lines })}</b>
            </a>
            <span className="mute">
              {t('exceptions.since', { day: formatDay(oldest, locale, { short: true }) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Row = CashDesk['batches'][number];

const tones: Partial<Record<Row['status'], Tone>> = {
  uploaded: 'now',
  matching: 'live',
  closed: 'done',
};

export async function BatchChip({
  batch,
  open,
  locale,
}: {
  batch: Row | Omit<Row, 'open'>;
  open: number;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'remittance.states' });
  const tone = batch.status === 'exceptions' ? (open > 0 ? 'stop' : 'now') : tones[batch.status];
  const word = batch.status === 'exceptions' && open === 0 ? 'settled' : batch.status;
  return <StatusChip tone={tone ?? 'neutral'}>{t(word)}</StatusChip>;
}

async function columns(locale: Locale): Promise<StaffColumn<Row>[]> {
  const t = await getTranslations({ locale, namespace: 'remittance.statements' });
  const price = (key: string, head: string, of: (row: Row) => Money | null): StaffColumn<Row> => ({
    key,
    head,
    kind: 'figure',
    cell: (row) => {
      const amount = of(row);
      return amount === null ? (
        <span className="mute">–</span>
      ) : (
        <Price amount={amount} locale={locale} />
      );
    },
  });
  return [
    {
      key: 'number',
      head: t('number'),
      cell: ({ id, number }) => (
        <a href={deskHref(locale, `/admin/cod/${id}`)} data-desk-row>
          <Figure>{number}</Figure>
        </a>
      ),
    },
    { key: 'courier', head: t('courier'), cell: ({ courier }) => <bdi>{courier.name}</bdi> },
    {
      key: 'came',
      head: t('came'),
      cell: ({ uploadedAt }) => (
        <span className="mute">{formatDay(uploadedAt, locale, { short: true, year: true })}</span>
      ),
    },
    {
      key: 'status',
      head: t('status'),
      cell: (row) => <BatchChip batch={row} open={row.open} locale={locale} />,
    },
    {
      key: 'lines',
      head: t('lines'),
      kind: 'figure',
      cell: ({ lines }) => <Figure>{formatNumber(lines)}</Figure>,
    },
    {
      key: 'open',
      head: t('open'),
      kind: 'figure',
      cell: ({ open }) => <Figure>{formatNumber(open)}</Figure>,
    },
    price('gross', t('gross'), ({ gross }) => gross),
    price('deducted', t('deducted'), ({ deducted }) => deducted),
    price('net', t('net'), ({ net }) => net),
    price('banked', t('banked'), ({ banked }) => banked),
  ];
}
