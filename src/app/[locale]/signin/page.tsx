import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { askForCode, enterPassword } from '@/modules/accounts/actions';
import { DEMO_PASSWORD, demoAccounts, doorFor } from '@/modules/accounts/queries';
import { DemoList } from '@/modules/accounts/ui/demo-list';
import { FieldsForm } from '@/modules/accounts/ui/fields-form';
import { settings } from '@/platform/env';
import { inLocale, ownPath } from '@/platform/request';
import { currentSession } from '@/platform/session';
import { Notice } from '@/ui/notice';
import { localeOf, returnToOf, type SignInProps, SignInStep } from './frame';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: SignInProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(params), namespace: 'accounts' });
  return { title: t('signIn.title'), robots: { index: false } };
}

export default async function SignInPage({ params, searchParams }: SignInProps) {
  const locale = await localeOf(params);
  const returnTo = await returnToOf(searchParams);
  const t = await getTranslations({ locale, namespace: 'accounts' });
  const session = await currentSession();
  const hidden = { locale, returnTo };
  const onward = `?returnTo=${encodeURIComponent(returnTo)}`;
  return (
    <SignInStep locale={locale} words={{ title: t('signIn.title'), lead: t('signIn.lead') }}>
      {session?.owes === 'nothing' && (
        <div className="mt-6">
          <Notice tone="done">
            {t('signIn.already', { name: session.user.name })}{' '}
            <a href={inLocale(locale, ownPath(returnTo, doorFor(session.actor)))}>
              {t('signIn.goOn')}
            </a>
          </Notice>
        </div>
      )}
      {(await searchParams).ended === 'pin' && (
        <div className="mt-6">
          <Notice tone="stop">{t('pin.ended')}</Notice>
        </div>
      )}
      <FieldsForm
        action={askForCode}
        hidden={hidden}
        fields={[
          {
            name: 'phone',
            label: t('signIn.phone'),
            hint: t('signIn.phoneHint'),
            type: 'tel',
            inputMode: 'tel',
            autoComplete: 'tel',
          },
        ]}
        submit={t('signIn.send')}
        busy={t('signIn.sending')}
      />
      <p className="mt-4">
        <a className="plain" href={inLocale(locale, `/signin/staff${returnTo ? onward : ''}`)}>
          {t('signIn.byEmail')}
        </a>
      </p>
      <p className="mute mt-6 border-t border-rule pt-4">
        {t('signIn.buyerNote')} <a href={inLocale(locale, '/track')}>{t('signIn.follow')}</a>
      </p>
      <DemoList
        locale={locale}
        action={enterPassword}
        hidden={hidden}
        password={DEMO_PASSWORD}
        accounts={demoAccounts(settings().demo)}
      />
    </SignInStep>
  );
}
