import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { signOut } from '@/modules/accounts/actions';
import { unlockAction } from '@/modules/accounts/lock-actions';
import { FieldsForm } from '@/modules/accounts/ui/fields-form';
import { PressForm } from '@/modules/accounts/ui/press-form';
import { WipeIsland } from '@/modules/accounts/ui/wipe-island';
import { inLocale, ownPath } from '@/platform/request';
import { currentSession } from '@/platform/session';
import { localeOf, returnToOf, type SignInProps, SignInStep } from '../frame';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: SignInProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(params), namespace: 'accounts.pin' });
  return { title: t('title'), robots: { index: false } };
}

/** A locked phone: her four digits, or out. */
export default async function PinPage({ params, searchParams }: SignInProps) {
  const locale = await localeOf(params);
  const returnTo = await returnToOf(searchParams);
  const session = await currentSession();
  if (session?.owes !== 'pin')
    redirect(inLocale(locale, session ? ownPath(returnTo, '/studio') : '/signin'));
  const t = await getTranslations({ locale, namespace: 'accounts.pin' });
  return (
    <SignInStep locale={locale} words={{ title: t('title'), lead: t('lead') }}>
      <WipeIsland />
      <FieldsForm
        action={unlockAction}
        hidden={{ locale, returnTo }}
        fields={[
          {
            name: 'pin',
            label: t('label'),
            type: 'password',
            inputMode: 'numeric',
            autoComplete: 'off',
            isCode: true,
          },
        ]}
        submit={t('open')}
        busy={t('opening')}
      />
      <p className="mute mt-8 mb-3">{t('forgot')}</p>
      <PressForm
        action={signOut}
        name="out"
        hidden={{ locale }}
        label={t('out')}
        busy={t('out')}
        variant="line"
        size="big"
      />
    </SignInStep>
  );
}
