import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/ui/action-form';
import type { Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { Notice } from '@/ui/notice';
import { SubmitButton } from '@/ui/submit-button';
import { stopAccountAction } from '../actions/studio';
import type { StopView } from '../queries/stop-link';
import '@/ui/styles/studio.css';

/** One question and one button. */
export async function StopScreen({
  view,
  accountId,
  accessKey,
  locale,
}: {
  readonly view: StopView;
  readonly accountId: string;
  readonly accessKey: string;
  readonly locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'payouts.stop' });
  return (
    <main id="main" className="mx-auto grid max-w-xl gap-6 px-4 py-10">
      <Heading level={1}>{t('title')}</Heading>
      {view.isStopped ? (
        <Notice tone="done">{t('stopped')}</Notice>
      ) : view.isThere ? (
        <>
          <p className="text-t1">
            {t('lead', { artisan: view.artisan[locale], number: `\u2066${view.masked}\u2069` })}
          </p>
          <ActionForm
            action={stopAccountAction}
            hidden={{ accountId, key: accessKey, locale }}
            name="stop"
          >
            <SubmitButton variant="stop" size="big" wide busyLabel={t('pressing')}>
              {t('press')}
            </SubmitButton>
          </ActionForm>
          <p className="mute">{t('note')}</p>
        </>
      ) : (
        <Notice tone="neutral">{t('gone')}</Notice>
      )}
    </main>
  );
}
