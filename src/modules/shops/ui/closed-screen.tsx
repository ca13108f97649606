import { getTranslations } from 'next-intl/server';
import { closureReasons } from '@/domain/artisan/closure';
import { ActionForm } from '@/ui/action-form';
import type { Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { Notice } from '@/ui/notice';
import { StatusChip } from '@/ui/status';
import { SubmitButton } from '@/ui/submit-button';
import { endClosedDaysAction, planClosedDaysAction, restoreClosedDaysAction } from '../actions';
import type { ClosureView } from '../queries/shop';
import { SettingForm } from './setting-form';
import { SettingHead } from './setting-head';
import { daysOf } from './shop-home';

type Props = {
  readonly shopId: string;
  readonly closures: readonly ClosureView[];
  readonly isSaved: boolean;
  /** The closure that was just ended, to take it back. */
  readonly ended: string | undefined;
  readonly locale: Locale;
};

/** Her rest, season by season: what is planned, opened again by one tap, and a form for more. */
export async function ClosedScreen({ shopId, closures, isSaved, ended, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'shops' });
  return (
    <>
      <SettingHead title={t('closed.title')} spoken={t('closed.spoken')} locale={locale} />
      {isSaved && <Notice tone="done">{t('saved.planned')}</Notice>}
      {ended && <Ended closure={ended} locale={locale} />}
      {closures.length === 0 && <p className="mb-6 text-t1">{t('closed.none')}</p>}
      {closures.map((closure) => (
        <Shut key={closure.id} closure={closure} locale={locale} />
      ))}
      <Heading level={2} className="mt-8 mb-3">
        {t('closed.plan')}
      </Heading>
      <SettingForm
        action={planClosedDaysAction}
        hidden={{ locale, shop: shopId }}
        settings={[
          {
            kind: 'line',
            name: 'from',
            label: t('closed.from'),
            hint: t('closed.from_hint'),
            value: '',
            type: 'date',
          },
          {
            kind: 'line',
            name: 'to',
            label: t('closed.to'),
            hint: t('closed.to_hint'),
            value: '',
            type: 'date',
          },
          {
            kind: 'choice',
            name: 'reason',
            label: t('closed.reason'),
            value: 'rest',
            cards: closureReasons.map((value) => ({
              value,
              label: t(`closed.reasons.${value}`),
            })),
          },
        ]}
        words={{ save: t('closed.save'), saving: t('saving') }}
      />
    </>
  );
}

async function Ended({ closure, locale }: { closure: string; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'shops.closed' });
  return (
    <Notice tone="done">
      <p>{t('ended')}</p>
      <ActionForm action={restoreClosedDaysAction} hidden={{ locale, closure }} name="undo">
        <SubmitButton variant="line" busyLabel={t('opening')}>
          {t('undo')}
        </SubmitButton>
      </ActionForm>
    </Notice>
  );
}

async function Shut({ closure, locale }: { closure: ClosureView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'shops.closed' });
  return (
    <section className="shut setting">
      <StatusChip tone={closure.isNow ? 'now' : 'neutral'} icon="calendar-blank">
        {closure.isNow ? t('now') : t('soon')}
      </StatusChip>
      <Heading level={2}>{await daysOf(closure, locale)}</Heading>
      <p className="mute mb-3">{t(`reasons.${closure.reason}`)}</p>
      <ActionForm
        action={endClosedDaysAction}
        hidden={{ locale, closure: closure.id }}
        name={closure.id}
      >
        <SubmitButton variant={closure.isNow ? 'primary' : 'line'} wide busyLabel={t('opening')}>
          {closure.isNow ? t('end_now') : t('end_plan')}
        </SubmitButton>
      </ActionForm>
    </section>
  );
}
