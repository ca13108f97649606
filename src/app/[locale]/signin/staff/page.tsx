import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { enterPassword } from '@/modules/accounts/actions';
import { FieldsForm } from '@/modules/accounts/ui/fields-form';
import { inLocale } from '@/platform/request';
import { localeOf, returnToOf, type SignInProps, SignInStep } from '../frame';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: SignInProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(params), namespace: 'accounts' });
  return { title: t('staff.title'), robots: { index: false } };
}

export default async function StaffSignInPage({ params, searchParams }: SignInProps) {
  const locale = await localeOf(params);
  const returnTo = await returnToOf(searchParams);
  const t = await getTranslations({ locale, namespace: 'accounts.staff' });
  return (
    <SignInStep locale={locale} words={{ title: t('title'), lead: t('lead') }}>
      <FieldsForm
        action={enterPassword}
        hidden={{ locale, returnTo }}
        fields={[
          {
            name: 'email',
            label: t('email'),
            type: 'email',
            inputMode: 'email',
            autoComplete: 'username',
          },
          {
            name: 'password',
            label: t('password'),
            type: 'password',
            autoComplete: 'current-password',
          },
        ]}
        submit={t('enter')}
        busy={t('entering')}
      />
      <p className="mt-4">
        <a className="plain" href={inLocale(locale, '/signin')}>
          {t('byPhone')}
        </a>
      </p>
    </SignInStep>
  );
}
