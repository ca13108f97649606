import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/ui/action-form';
import { ButtonLink } from '@/ui/button';
import { formatMoment, formatMoney } from '@/ui/format';
import { SubmitButton } from '@/ui/submit-button';
import { checkPaymentAction } from '../actions';
import type { PayPanel, PayState } from '../types';
import { LookAgain } from './look-again';
import { Wallet } from './wallet';
import { type PartProps, takerName } from './way-words';

type Waiting = Extract<PayState, { kind: 'going' | 'approve_on_phone' | 'checking' }>;

/** Something is under way elsewhere: what to do there, and that this page finds out by itself. Never "paid". */
export async function Checking({
  panel,
  state,
  link,
  locale,
}: PartProps & { panel: PayPanel; state: Waiting }) {
  const t = await getTranslations({ locale, namespace: 'pay' });
  const way = await takerName(panel.method, locale);
  const amount = formatMoney(panel.amount, locale);
  const isGoing = state.kind === 'going';
  return (
    <>
      <div role="status">
        <h3 className="size-1 mb-1">{title(state, way, t)}</h3>
        {isGoing && <p>{t('going.lead', { amount })}</p>}
        {state.kind === 'approve_on_phone' && (
          <p>
            {t.rich('approve.lead', {
              amount,
              phone: () => <bdi className="num">{state.walletMasked}</bdi>,
            })}
          </p>
        )}
        {state.kind === 'checking' && (
          <>
            <p>{t('checking.lead', { way })}</p>
            <p className="small mute mt-1">
              {t('checking.asked', { moment: formatMoment(state.since, locale) })}
            </p>
          </>
        )}
      </div>
      {isGoing && (
        <ButtonLink href={state.goPath} size="big" wide className="mt-5">
          {t('going.go', { way })}
        </ButtonLink>
      )}
      <ActionForm action={checkPaymentAction} hidden={link} name="check" className="mt-5">
        <SubmitButton variant="line" wide busyLabel={t('looking')}>
          {t(isGoing ? 'going.check' : 'check')}
        </SubmitButton>
      </ActionForm>
      {state.kind === 'approve_on_phone' && (
        <p className="small mute mt-3">{t('approve.no_message')}</p>
      )}
      {(panel.method === 'jazzcash' || panel.method === 'easypaisa') &&
        state.kind !== 'checking' && (
          <details className="mt-5 border-t border-rule pt-4">
            <summary className="plain">{t('wallet.again', { way })}</summary>
            <div className="mt-3">
              <Wallet method={panel.method} link={link} locale={locale} />
            </div>
          </details>
        )}
      {!isGoing && <LookAgain />}
    </>
  );
}

type Say = Awaited<ReturnType<typeof getTranslations<'pay'>>>;

function title({ kind }: Waiting, way: string, t: Say): string {
  if (kind === 'going') return t('going.title');
  return kind === 'approve_on_phone' ? t('approve.title') : t('checking.title', { way });
}
