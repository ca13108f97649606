import { getTranslations } from 'next-intl/server';
import type { Money } from '@/domain/money';
import { money } from '@/domain/money';
import { VerbForm } from '@/modules/desk/ui/verb-form';
import { formatDay, formatMoment, formatNumber, type Locale } from '@/ui/format';
import { Notice } from '@/ui/notice';
import { Figure, Price } from '@/ui/price';
import { Khata, KhataRow } from '@/ui/split';
import { type StaffColumn, StaffTable } from '@/ui/staff-table';
import { bankAction, closeAction, discardAction, postAction } from '../actions';
import type { Statement } from '../queries/desk';
import type { BucketSum } from '../types';
import { BatchChip } from './cash-desk';
import { ColumnsForm } from './columns-form';

type Props = {
  readonly statement: Statement;
  readonly mayReconcile: boolean;
  readonly returnTo: string;
  readonly locale: Locale;
};

/** A statement as a whole: where it comes from, what it says beside what we say, and what can be done with it. */
export async function StatementScreen(props: Props) {
  const { statement, mayReconcile, locale } = props;
  const { batch } = statement;
  const t = await getTranslations({ locale, namespace: 'remittance' });
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <b>
          <bdi>{batch.courier.name}</bdi>
        </b>
        <BatchChip batch={batch} open={statement.open} locale={locale} />
        <span className="mute">
          <bdi>{batch.fileName}</bdi> · {formatMoment(batch.uploadedAt, locale)}
        </span>
        {batch.coversTo && (
          <span className="mute">
            {t('facts.covers_to', {
              day: formatDay(new Date(`${batch.coversTo}T00:00:00+05:00`), locale, { year: true }),
            })}
          </span>
        )}
      </p>
      <Standing {...props} />
      {batch.reading.stage === 'columns' && batch.status === 'uploaded' && mayReconcile && (
        <ColumnsForm batch={batch} returnTo={props.returnTo} locale={locale} />
      )}
      {batch.reading.stage === 'read' && batch.status !== 'discarded' && <Sums {...props} />}
      {mayReconcile && <BatchVerbs {...props} />}
    </>
  );
}

/** One sentence on how it stands. */
async function Standing({ statement, locale }: Props) {
  const { batch, open, notBanked } = statement;
  const t = await getTranslations({ locale, namespace: 'remittance.standing' });
  const { stage, statedMinor } = batch.reading;
  if (batch.status === 'uploaded' && stage !== 'read')
    return <Notice tone="now">{t(stage)}</Notice>;
  const differs =
    batch.status === 'uploaded' && statedMinor !== null && statedMinor !== batch.gross.minor;
  const sentence =
    batch.status === 'exceptions'
      ? open > 0
        ? t('open', { count: open })
        : notBanked.minor !== 0
          ? t('not_banked')
          : t('to_close')
      : t(batch.status);
  return (
    <>
      <Notice
        tone={
          batch.status === 'closed'
            ? 'done'
            : open > 0 && batch.status === 'exceptions'
              ? 'now'
              : 'live'
        }
      >
        {sentence}
      </Notice>
      {differs && (
        <Notice tone="stop">
          {t('stated')} <Price amount={money(statedMinor)} locale={locale} />
        </Notice>
      )}
    </>
  );
}

async function Sums({ statement, locale }: Props) {
  const { batch, buckets, deductions, notBanked } = statement;
  const t = await getTranslations({ locale, namespace: 'remittance.sums' });
  const kept = (['fee', 'feeTax', 'incomeTax', 'salesTax'] as const).filter(
    (part) => deductions[part].minor !== 0,
  );
  const price = (amount: Money) => <Price amount={amount} locale={locale} />;
  return (
    <div className="grid gap-x-12 gap-y-6 wide:grid-cols-[minmax(0,5fr)_minmax(0,3fr)] [&>*]:min-w-0">
      <section aria-labelledby="buckets">
        <h2 id="buckets" className="mb-1">
          {t('buckets')}
        </h2>
        <StaffTable
          caption={t('buckets')}
          rows={buckets}
          rowKey={({ bucket }) => bucket}
          columns={await bucketColumns(locale)}
        />
      </section>
      <section aria-labelledby="money">
        <h2 id="money" className="mb-1">
          {t('money')}
        </h2>
        <Khata>
          <KhataRow label={t('gross')}>{price(batch.gross)}</KhataRow>
          {kept.map((part) => (
            <KhataRow key={part} label={t(part)}>
              {price(money(0 - deductions[part].minor))}
            </KhataRow>
          ))}
          <KhataRow label={t('net')} kind="sum">
            {price(batch.net)}
          </KhataRow>
          {batch.banked && <KhataRow label={t('banked')}>{price(batch.banked)}</KhataRow>}
          {batch.postedAt && <KhataRow label={t('not_banked')}>{price(notBanked)}</KhataRow>}
        </Khata>
        {batch.bankRef && (
          <p className="mute mt-1">
            {t('reference')} <bdi>{batch.bankRef}</bdi>
          </p>
        )}
      </section>
    </div>
  );
}

async function bucketColumns(locale: Locale): Promise<StaffColumn<BucketSum>[]> {
  const t = await getTranslations({ locale, namespace: 'remittance' });
  const figure = (key: 'lines' | 'open'): StaffColumn<BucketSum> => ({
    key,
    head: t(`sums.${key}`),
    kind: 'figure',
    cell: (row) => (
      <Figure>{formatNumber(key === 'open' && row.bucket === 'matched' ? 0 : row[key])}</Figure>
    ),
  });
  return [
    {
      key: 'bucket',
      head: t('sums.bucket'),
      cell: ({ bucket }) => <b>{t(`buckets.${bucket}`)}</b>,
    },
    figure('lines'),
    figure('open'),
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
      cell: ({ paid, held }) => <Price amount={money(paid.minor - held.minor)} locale={locale} />,
    },
  ];
}

/** What may be done with the whole statement from where it stands. */
async function BatchVerbs({ statement, returnTo, locale }: Props) {
  const { batch, open, notBanked } = statement;
  const t = await getTranslations({ locale, namespace: 'remittance.verbs' });
  const hidden = { batchId: batch.id, returnTo, locale };
  const words = (verb: 'post' | 'discard' | 'close' | 'bank') => ({
    name: verb,
    hidden,
    label: t(`${verb}.label`),
    submit: t(`${verb}.submit`),
    busy: t(`${verb}.busy`),
  });
  const isPosted = batch.status === 'exceptions';
  return (
    <div className="flex flex-wrap items-start gap-3">
      {batch.status === 'uploaded' && batch.reading.stage === 'read' && (
        <VerbForm {...words('post')} action={postAction} fields={[]} variant="primary" />
      )}
      {batch.status === 'uploaded' && (
        <VerbForm {...words('discard')} action={discardAction} fields={[]} variant="line" />
      )}
      {isPosted && notBanked.minor > 0 && (
        <VerbForm
          {...words('bank')}
          action={bankAction}
          variant="primary"
          fields={[
            { kind: 'text', name: 'amount', label: t('bank.amount'), isFigure: true },
            { kind: 'text', name: 'bankRef', label: t('bank.reference'), isCode: true },
          ]}
        />
      )}
      {isPosted && open === 0 && notBanked.minor === 0 && (
        <VerbForm {...words('close')} action={closeAction} fields={[]} variant="primary" />
      )}
      {batch.postedAt && (
        <a className="btn line" href={`/api/cod/statements/${batch.id}/exceptions`} download>
          {t('export')}
        </a>
      )}
    </div>
  );
}
