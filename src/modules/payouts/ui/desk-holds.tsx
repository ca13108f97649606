import { getTranslations } from 'next-intl/server';
import { holdReasons } from '@/domain/payout/hold';
import { VerbForm } from '@/modules/desk/ui/verb-form';
import { formatDay, type Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { Price } from '@/ui/price';
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
        <ul className="border-ink border-t-2">
          {holds.map((hold) => (
            <li key={hold.id} className="grid gap-2 border-rule border-b py-3">
              <HoldLine hold={hold} locale={locale} />
              <HoldVerbs hold={hold} locale={locale} />
            </li>
          ))}
        </ul>
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

/** How much of whose money, why, until when, and what she says to it. */
async function HoldLine({ hold, locale }: { readonly hold: OpenHold; readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'payouts' });
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
        <b>
          <bdi>{hold.artisan[locale]}</bdi>
        </b>
        <b>
          <Price amount={hold.amount} locale={locale} />
        </b>
        <span>{t(`hold.reasons.${hold.reason}`)}</span>
        <span className="mute">
          {t('desk.release_on')} {formatDay(hold.releaseOn, locale, { short: true, year: true })}
        </span>
      </div>
      <bdi className="mute">{hold.note[locale]}</bdi>
      {hold.appeal && (
        <span>
          <b>{t('desk.objection')}</b> <q dir="auto">{hold.appeal}</q>
        </span>
      )}
      {hold.answer && (
        <span className="mute">
          {t('hold.answer')} <q dir="auto">{hold.answer}</q>
        </span>
      )}
    </div>
  );
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
    <div className="flex flex-wrap gap-2">
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
    </div>
  );
}
