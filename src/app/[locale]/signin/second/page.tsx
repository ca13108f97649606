import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { enterSecondFactor } from '@/modules/accounts/actions';
import { FieldsForm } from '@/modules/accounts/ui/fields-form';
import { inLocale } from '@/platform/request';
import { currentSession } from '@/platform/session';
import { localeOf, returnToOf, type SignInProps, SignInStep } from '../frame';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: SignInProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(params), namespace: 'accounts' });
  return { title: t('second.title'), robots: { index: false } };
}

export default async function SecondFactorPage({ params, searchParams }: SignInProps) {
  const locale = await localeOf(params);
  const session = await currentSession();
  if (session?.owes !== 'second_factor') redirect(inLocale(locale, '/signin'));
  const t = await getTranslations({ locale, namespace: 'accounts.second' });
  return (
    <SignInStep locale={locale} words={{ title: t('title'), lead: t('lead') }}>
      <FieldsForm
        action={enterSecondFactor}
        hidden={{ locale, returnTo: await returnToOf(searchParams) }}
        fields={[
          {
            name: 'code',
            label: t('label'),
            inputMode: 'numeric',
            autoComplete: 'one-time-code',
            isCode: true,
          },
        ]}
        submit={t('enter')}
        busy={t('entering')}
      />
    </SignInStep>
  );
}
