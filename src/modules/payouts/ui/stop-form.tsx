import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/ui/action-form';
import type { Locale } from '@/ui/format';
import { SubmitButton } from '@/ui/submit-button';
import { stopAccountAction } from '../actions/studio';

type Props = {
  readonly accountId: string;
  readonly accessKey: string;
  readonly locale: Locale;
};

/** The one button, and what it does. */
export async function StopForm({ accountId, accessKey, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'payouts.stop' });
  return (
    <div className="mt-8">
      <ActionForm
        action={stopAccountAction}
        hidden={{ accountId, key: accessKey, locale }}
        name="stop"
      >
        <SubmitButton variant="stop" size="big" wide busyLabel={t('pressing')}>
          {t('press')}
        </SubmitButton>
      </ActionForm>
      <p className="mute mt-4">{t('note')}</p>
    </div>
  );
}
