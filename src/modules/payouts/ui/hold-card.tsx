import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/ui/action-form';
import { TextArea } from '@/ui/field';
import { formatDay, formatMoney, type Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { SubmitButton } from '@/ui/submit-button';
import { appealAction } from '../actions/studio';
import type { HoldView } from '../types';

type Props = {
  readonly hold: HoldView;
  readonly returnTo: string;
  readonly locale: Locale;
  readonly hiddenLabel: string | null;
};

/** Money that is held back: how much, why, until when, and the way to say that it is wrong. */
export async function HoldCard(props: Props) {
  const { hold, locale, hiddenLabel } = props;
  const t = await getTranslations({ locale, namespace: 'payouts.hold' });
  const sum = hiddenLabel ?? formatMoney(hold.amount, locale);
  if (hold.releasedAt)
    return (
      <p className="mute">
        {t('title', { sum })} · {t('released', { day: formatDay(hold.releasedAt, locale) })}
      </p>
    );
  return (
    <article className="grid gap-3 border-2 border-ink bg-surface p-4">
      <b className="flex items-center gap-2 text-t1">
        <Icon name="hand-palm" />
        {t('title', { sum })}
      </b>
      <div>
        <b>{t(`reasons.${hold.reason}`)}</b>
        <p>{hold.note[locale]}</p>
        <p>{t('until', { day: formatDay(hold.releaseOn, locale, { weekday: true }) })}</p>
      </div>
      {hold.appeal === null ? <Appeal {...props} /> : <Said {...props} />}
    </article>
  );
}

async function Said({ hold, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'payouts.hold' });
  return (
    <div className="border-rule border-t pt-3">
      <p>
        <span className="mute">{t('appealed')}:</span> <q dir="auto">{hold.appeal}</q>
      </p>
      {hold.answer ? (
        <p>
          <span className="mute">{t('answer')}:</span> <q dir="auto">{hold.answer}</q>
        </p>
      ) : (
        <p>{t('waiting')}</p>
      )}
    </div>
  );
}

async function Appeal({ hold, returnTo, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'payouts.hold' });
  return (
    <details>
      <summary className="btn line wide">{t('appeal')}</summary>
      <ActionForm
        action={appealAction}
        hidden={{ holdId: hold.id, returnTo, locale }}
        name={`appeal-${hold.id}`}
        className="mt-4 grid gap-3"
      >
        <TextArea
          id={`appeal-${hold.id}`}
          name="appeal"
          label={t('appeal_words')}
          rows={3}
          maxLength={500}
        />
        <SubmitButton busyLabel={t('appeal_sending')}>{t('appeal_send')}</SubmitButton>
      </ActionForm>
    </details>
  );
}
