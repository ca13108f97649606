import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/ui/action-form';
import { Notice } from '@/ui/notice';
import { SubmitButton } from '@/ui/submit-button';
import { payAction } from '../actions';
import type { PayPanel } from '../types';
import { Wallet } from './wallet';
import { type PartProps, takerName } from './way-words';

/** The way that was chosen, ready to be started; after a try that came to nothing, why it did. */
export async function StartPaying({ panel, link, locale }: PartProps & { panel: PayPanel }) {
  const t = await getTranslations({ locale, namespace: 'pay' });
  const { state, method } = panel;
  return (
    <>
      {state.kind === 'failed' && (
        <div className="mb-5">
          <Notice tone="stop">
            <h3 className="size-1">{t('failed.title')}</h3>
            <p>{t(`failed.${state.why}`, { way: await takerName(state.method, locale) })}</p>
            <p>{t('failed.next')}</p>
          </Notice>
        </div>
      )}
      {method === 'jazzcash' || method === 'easypaisa' ? (
        <Wallet method={method} link={link} locale={locale} />
      ) : (
        <PlainWay method={method === 'bank' ? 'bank' : 'card'} link={link} locale={locale} />
      )}
    </>
  );
}

async function PlainWay({ method, link, locale }: PartProps & { method: 'card' | 'bank' }) {
  const t = await getTranslations({ locale, namespace: 'pay' });
  return (
    <ActionForm action={payAction} hidden={{ ...link, method }} name="pay">
      {method === 'card' && <p className="mb-4">{t('card.lead')}</p>}
      <SubmitButton size="big" wide busyLabel={t('starting')}>
        {t(method === 'card' ? 'card.go' : 'bank.start')}
      </SubmitButton>
    </ActionForm>
  );
}
