import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { confirmEnrolment } from '@/modules/accounts/actions';
import { enrolmentOffer } from '@/modules/accounts/queries';
import { FieldsForm } from '@/modules/accounts/ui/fields-form';
import { Qr } from '@/modules/accounts/ui/qr';
import { inLocale } from '@/platform/request';
import { currentSession } from '@/platform/session';
import { localeOf, returnToOf, type SignInProps, SignInStep } from '../frame';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: SignInProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(params), namespace: 'accounts' });
  return { title: t('enrol.title'), robots: { index: false } };
}

export default async function EnrolPage({ params, searchParams }: SignInProps) {
  const locale = await localeOf(params);
  const session = await currentSession();
  if (!session || session.actor.staffRole === null || session.user.hasSecondFactor)
    redirect(inLocale(locale, session ? '/account' : '/signin'));
  const t = await getTranslations({ locale, namespace: 'accounts.enrol' });
  const { secret, uri } = enrolmentOffer(session);
  return (
    <SignInStep locale={locale} words={{ title: t('title'), lead: t('lead') }}>
      <div className="mt-6">
        <Qr text={uri} label={t('picture')} />
        <p className="mute mt-4">{t('byHand')}</p>
        <p className="num whitespace-normal! font-semibold">
          {(secret.match(/.{1,4}/g) ?? []).join(' ')}
        </p>
      </div>
      <FieldsForm
        action={confirmEnrolment}
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
