import { getTranslations } from 'next-intl/server';
import { payoutAccountKinds } from '@/domain/payout/flow';
import { ActionForm } from '@/ui/action-form';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import type { Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { Notice } from '@/ui/notice';
import { SubmitButton } from '@/ui/submit-button';
import { askForCodeAction, changeAccountAction } from '../actions/studio';
import type { AccountView } from '../types';
import { AccountFacts } from './account-card';
import { AccountForm } from './account-form';

type Props = {
  readonly artisanId: string;
  readonly account: AccountView | null;
  readonly mayChange: boolean;
  /** Whether a code was sent and the account may be written now. */
  readonly isAsking: boolean;
  readonly isDone: boolean;
  readonly path: string;
  readonly now: Date;
  readonly locale: Locale;
};

/** Where she is paid: how it stands, what happens when it is changed, and the change itself. */
export async function AccountScreen(props: Props) {
  const { account, mayChange, isAsking, isDone, now, locale } = props;
  const t = await getTranslations({ locale, namespace: 'payouts.account' });
  return (
    <div className="two-col">
      <div className="grid gap-4">
        {isDone && (
          <div role="status">
            <Notice tone="done">{t('changed')}</Notice>
          </div>
        )}
        <p className="text-t1">{t('lead')}</p>
        <div className="border-2 border-ink bg-surface p-4">
          {account ? (
            <AccountFacts account={account} now={now} locale={locale} />
          ) : (
            <p className="font-bold">{t('none')}</p>
          )}
        </div>
        {!mayChange && <Notice tone="neutral">{t('only_owner')}</Notice>}
        {mayChange && !isAsking && <CodeButton {...props} />}
        {mayChange && isAsking && <Writing {...props} />}
      </div>
      {mayChange && (
        <section>
          <Heading level={2} className="mb-3">
            {t('next_title')}
          </Heading>
          <ol className="grid list-decimal gap-3 ps-6">
            {(['next_code', 'next_told', 'next_checked', 'next_wait'] as const).map((step) => (
              <li key={step}>{t(step)}</li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

async function CodeButton({ artisanId, account, isAsking, path, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'payouts.account' });
  return (
    <ActionForm
      action={askForCodeAction}
      hidden={{ artisanId, returnTo: path, locale }}
      name="ask-code"
    >
      <SubmitButton
        variant={isAsking ? 'line' : 'primary'}
        size={isAsking ? undefined : 'big'}
        wide
        busyLabel={t('sending')}
      >
        {t(isAsking ? 'again' : account ? 'change' : 'add')}
      </SubmitButton>
    </ActionForm>
  );
}

async function Writing(props: Props) {
  const { artisanId, path, locale } = props;
  const t = await getTranslations({ locale, namespace: 'payouts' });
  return (
    <>
      <AccountForm
        action={changeAccountAction}
        hidden={{ artisanId, locale }}
        kinds={payoutAccountKinds.map((kind) => ({
          value: kind,
          label: t(`account_kinds.${kind}`),
        }))}
        words={{
          kind: t('account.kind'),
          number: { label: t('account.number'), hint: t('account.number_hint') },
          title: { label: t('account.name'), hint: t('account.name_hint') },
          code: { label: t('account.code'), hint: t('account.code_hint') },
          save: t('account.save'),
          saving: t('account.saving'),
        }}
      />
      <CodeButton {...props} />
      <ButtonLink variant="quiet" href={addressIn(locale, path)}>
        {t('account.back')}
      </ButtonLink>
    </>
  );
}
