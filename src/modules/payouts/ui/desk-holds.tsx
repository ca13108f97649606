import { getTranslations } from 'next-intl/server';
import { holdReasons } from '@/domain/payout/hold';
import { VerbForm } from '@/modules/desk/ui/verb-form';
import { formatDay, type Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { Price } from '@/ui/price';
import { type StaffColumn, StaffTable } from '@/ui/staff-table';
import { EmptyState } from '@/ui/status';
import {
  answerHoldAction,
  placeHoldAction,
  recordRepaymentAction,
  releaseHoldAction,
} from '../actions/desk';
import type { OpenHold } from '../queries/waiting';

const RETURN = '/admin/payouts?view=holds';

/** Money that is held back, with her objections; and what artisans paid in of what they owed. */
export async function HoldsView({
  holds,
  locale,
}: {
  readonly holds: readonly OpenHold[];
  readonly locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'payouts.desk' });
  return (
    <section className="pt-4">
      <div className="desk-bar">
        <Heading level={2}>{t('holds')}</Heading>
        <NewVerbs locale={locale} />
      </div>
      {holds.length === 0 ? (
        <EmptyState>{t('no_holds')}</EmptyState>
      ) : (
        <StaffTable
          caption={t('holds')}
          columns={await columns(locale)}
          rows={holds}
          rowKey={({ id }) => id}
        />
      )}
    </section>
  );
}

async function NewVerbs({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'payouts' });
  const text = (name: string, label: string, isFigure = false) =>
    ({ kind: 'text', name, label, isFigure }) as const;
  return (
    <div className="flex flex-wrap gap-2">
      <VerbForm
        action={placeHoldAction}
        name="place-hold"
        hidden={{ returnTo: RETURN, locale }}
        label={t('desk.place_hold')}
        submit={t('desk.place_hold')}
        busy={t('desk.working')}
        note={t('desk.hold_note')}
        variant="line"
        fields={[
          text('artisan', t('desk.slug')),
          text('amount', t('desk.amount'), true),
          {
            kind: 'select',
            name: 'reason',
            label: t('desk.reason'),
            empty: t('desk.choose'),
            options: holdReasons.map((value) => ({ value, label: t(`hold.reasons.${value}`) })),
          },
          text('note', t('desk.note_en')),
          text('noteUr', t('desk.note_ur')),
          { ...text('releaseOn', t('desk.release_on'), true), hint: t('desk.day_hint') },
        ]}
      />
      <VerbForm
        action={recordRepaymentAction}
        name="repayment"
        hidden={{ returnTo: RETURN, locale }}
        label={t('desk.repayment')}
        submit={t('desk.repayment')}
        busy={t('desk.working')}
        note={t('desk.repayment_note')}
        variant="line"
        fields={[
          text('artisan', t('desk.slug')),
          text('amount', t('desk.amount'), true),
          text('reference', t('desk.bank_reference')),
        ]}
      />
    </div>
  );
}

async function columns(locale: Locale): Promise<StaffColumn<OpenHold>[]> {
  const t = await getTranslations({ locale, namespace: 'payouts' });
  return [
    {
      key: 'artisan',
      head: t('desk.artisan'),
      cell: ({ artisan }) => <bdi>{artisan[locale]}</bdi>,
    },
    {
      key: 'amount',
      head: t('desk.amount'),
      kind: 'figure',
      cell: ({ amount }) => <Price amount={amount} locale={locale} />,
    },
    {
      key: 'reason',
      head: t('desk.reason'),
      kind: 'long',
      cell: ({ reason, note }) => (
        <>
          {t(`hold.reasons.${reason}`)} <bdi className="mute block">{note[locale]}</bdi>
        </>
      ),
    },
    {
      key: 'release',
      head: t('desk.release_on'),
      cell: ({ releaseOn }) => formatDay(releaseOn, locale, { short: true, year: true }),
    },
    {
      key: 'objection',
      head: t('desk.objection'),
      kind: 'long',
      cell: ({ appeal, answer }) => (
        <>
          {appeal && <q>{appeal}</q>}
          {answer && <q className="mute block">{answer}</q>}
        </>
      ),
    },
    {
      key: 'verbs',
      head: '',
      cell: (hold) => <HoldVerbs key={hold.id} hold={hold} locale={locale} />,
    },
  ];
}

async function HoldVerbs({ hold, locale }: { readonly hold: OpenHold; readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'payouts.desk' });
  const verb = {
    hidden: { holdId: hold.id, returnTo: RETURN, locale },
    busy: t('working'),
    fields: [{ kind: 'text', name: 'answer', label: t('answer_words') }] as const,
    variant: 'line',
  } as const;
  return (
    <span className="flex flex-wrap gap-2">
      {hold.appeal !== null && (
        <VerbForm
          {...verb}
          action={answerHoldAction}
          name={`answer-${hold.id}`}
          label={t('answer')}
          submit={t('answer')}
        />
      )}
      <VerbForm
        {...verb}
        action={releaseHoldAction}
        name={`release-${hold.id}`}
        label={t('let_go')}
        submit={t('let_go')}
      />
    </span>
  );
}
