import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { chooseLockAction } from '@/modules/accounts/lock-actions';
import { FieldsForm } from '@/modules/accounts/ui/fields-form';
import { ownPath } from '@/platform/request';
import { requireSession } from '@/platform/session';
import { localeOf, returnToOf, type SignInProps, SignInStep } from '../../signin/frame';

export async function generateMetadata({ params }: SignInProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(params), namespace: 'accounts.pin' });
  return { title: t('chooseTitle'), robots: { index: false } };
}

/** The first time a phone is locked, and whenever she wants another number: four digits for this phone alone. */
export default async function ChooseLockPage({ params, searchParams }: SignInProps) {
  const locale = await localeOf(params);
  await requireSession(locale, '/studio/lock');
  const t = await getTranslations({ locale, namespace: 'accounts.pin' });
  const returnTo = ownPath(await returnToOf(searchParams), '/studio');
  const words = { title: t('chooseTitle'), lead: t('chooseLead') };
  return (
    <SignInStep locale={locale} words={words}>
      <FieldsForm
        action={chooseLockAction}
        hidden={{ locale, returnTo }}
        fields={[
          {
            name: 'pin',
            label: t('chooseLabel'),
            type: 'password',
            inputMode: 'numeric',
            autoComplete: 'off',
            isCode: true,
          },
        ]}
        submit={t('choose')}
        busy={t('locking')}
      />
    </SignInStep>
  );
}
