import { getTranslations } from 'next-intl/server';
import type { CommissionRule, TaxRate } from '@/domain/order/fees';
import { VerbForm } from '@/modules/desk/ui/verb-form';
import type { TariffBoard } from '@/modules/tariff/queries';
import { formatMoney, type Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { StaffTable } from '@/ui/staff-table';
import { EmptyState } from '@/ui/status';
import { addRateAction, addRuleAction, endTariffAction } from '../actions';
import { datesWords, percentOf } from './offer-words';
import { rateFields, ruleFields } from './tariff-fields';

type Props = {
  readonly board: TariffBoard;
  readonly mayChange: boolean;
  readonly locale: Locale;
};

/** The dated fees and taxes in force and to come. A past one is never changed: it ends, and a new one begins. */
export async function TariffScreen({ board, mayChange, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'offers.tariff' });
  const dates = new Map(
    await Promise.all(
      [...board.rules, ...board.taxRates].map(
        async (row) => [row.id, await datesWords(row, locale)] as const,
      ),
    ),
  );
  const words = { ...(await wordsOf(board, locale)), dates, mayChange, locale };
  return (
    <div className="pt-3">
      <Rules rules={board.rules} words={words} />
      <Rates rates={board.taxRates} words={words} />
      {!mayChange && <p className="mute mt-4">{t('admin_only')}</p>}
    </div>
  );
}

type Words = Awaited<ReturnType<typeof wordsOf>> & {
  readonly dates: ReadonlyMap<string, string>;
  readonly mayChange: boolean;
  readonly locale: Locale;
};

async function wordsOf({ names }: TariffBoard, locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'offers.tariff' });
  const money = (amount: CommissionRule['fixed']) => formatMoney(amount, locale);
  const share = (rule: CommissionRule) =>
    [
      rule.bps > 0 && percentOf(rule.bps),
      rule.fixed.minor > 0 && money(rule.fixed),
      rule.min && t('at_least', { amount: money(rule.min) }),
      rule.max && t('at_most', { amount: money(rule.max) }),
    ]
      .filter(Boolean)
      .join(' · ');
  const of = (rule: CommissionRule) =>
    [
      rule.artisanId && (names.get(rule.artisanId)?.[locale] ?? rule.artisanId),
      rule.productId && (names.get(rule.productId)?.[locale] ?? rule.productId),
      rule.craft,
      rule.priceFrom && t('from_price', { amount: money(rule.priceFrom) }),
      rule.priceBelow && t('below_price', { amount: money(rule.priceBelow) }),
      rule.method && t(`methods.${rule.method}`),
    ]
      .filter(Boolean)
      .join(' · ') || t('everything');
  const who = (rate: TaxRate) =>
    [
      rate.payer && t(`payers.${rate.payer}`),
      rate.taxpayerStatus && t(`statuses.${rate.taxpayerStatus}`),
      rate.method && t(`methods.${rate.method}`),
    ]
      .filter(Boolean)
      .join(' · ') || t('everybody');
  return { share, of, who };
}

async function Rules({ rules, words }: { rules: readonly CommissionRule[]; words: Words }) {
  const { locale, mayChange } = words;
  const t = await getTranslations({ locale, namespace: 'offers.tariff' });
  const rows = [...rules].sort((a, b) => a.part.localeCompare(b.part) || (a.id < b.id ? -1 : 1));
  return (
    <section className="mb-8">
      <Heading level={2}>{t('fees')}</Heading>
      <Adding of="rule" words={words} />
      {rows.length === 0 ? (
        <EmptyState>{t('none')}</EmptyState>
      ) : (
        <StaffTable
          caption={t('fees')}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { key: 'part', head: t('part'), cell: (rule) => t(`parts.${rule.part}`) },
            { key: 'share', head: t('share'), cell: words.share },
            { key: 'of', head: t('of'), kind: 'long', cell: words.of },
            { key: 'dates', head: t('dates'), cell: ({ id }) => words.dates.get(id) },
            ...(mayChange ? [ending<CommissionRule>('rule', words, t('verbs'))] : []),
          ]}
        />
      )}
    </section>
  );
}

async function Rates({ rates, words }: { rates: readonly TaxRate[]; words: Words }) {
  const { locale, mayChange } = words;
  const t = await getTranslations({ locale, namespace: 'offers.tariff' });
  return (
    <section>
      <Heading level={2}>{t('taxes')}</Heading>
      <Adding of="rate" words={words} />
      {rates.length === 0 ? (
        <EmptyState>{t('none')}</EmptyState>
      ) : (
        <StaffTable
          caption={t('taxes')}
          rows={rates}
          rowKey={({ id }) => id}
          columns={[
            { key: 'kind', head: t('part'), cell: (rate) => t(`kinds.${rate.kind}`) },
            { key: 'share', head: t('share'), cell: ({ bps }) => percentOf(bps) },
            { key: 'who', head: t('who'), kind: 'long', cell: words.who },
            { key: 'dates', head: t('dates'), cell: ({ id }) => words.dates.get(id) },
            ...(mayChange ? [ending<TaxRate>('rate', words, t('verbs'))] : []),
          ]}
        />
      )}
    </section>
  );
}

const ending = <R extends { readonly id: string; readonly validTo: Date | null }>(
  table: 'rule' | 'rate',
  { locale }: Words,
  head: string,
) => ({
  key: 'verbs',
  head: <span className="vh">{head}</span>,
  cell: ({ id, validTo }: R) =>
    validTo === null && <Ending id={id} table={table} locale={locale} />,
});

async function Ending({ id, table, locale }: { id: string; table: string; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'offers' });
  return (
    <VerbForm
      action={endTariffAction}
      name={`end-${id}`}
      hidden={{ locale, id, table }}
      label={t('moves.end')}
      submit={t('moves.end')}
      busy={t('busy')}
      fields={[
        {
          kind: 'text',
          name: 'from',
          label: t('tariff.end_on'),
          hint: t('hints.end'),
          isFigure: true,
        },
      ]}
      variant="line"
    />
  );
}

async function Adding({ of, words }: { of: 'rule' | 'rate'; words: Words }) {
  if (!words.mayChange) return null;
  const { locale } = words;
  const t = await getTranslations({ locale, namespace: 'offers' });
  return (
    <div className="my-3 flex flex-wrap gap-3">
      <VerbForm
        action={of === 'rule' ? addRuleAction : addRateAction}
        name={`add-${of}`}
        hidden={{ locale }}
        label={t(`tariff.add_${of}`)}
        submit={t('tariff.add')}
        busy={t('busy')}
        fields={of === 'rule' ? await ruleFields(locale) : await rateFields(locale)}
        note={t('tariff.note')}
        variant="line"
      />
    </div>
  );
}
