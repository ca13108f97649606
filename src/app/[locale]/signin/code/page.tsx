import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { isPhone, localPhone } from '@/domain/phone';
import { askForAnotherCode, enterCode } from '@/modules/accounts/actions';
import { PENDING_SIGN_IN } from '@/modules/accounts/schema';
import { FieldsForm } from '@/modules/accounts/ui/fields-form';
import { PressForm } from '@/modules/accounts/ui/press-form';
import { settings } from '@/platform/env';
import { readNote } from '@/platform/note-cookie';
import { inLocale } from '@/platform/request';
import { Notice } from '@/ui/notice';
import { localeOf, type SignInProps, SignInStep } from '../frame';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: SignInProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(params), namespace: 'accounts' });
  return { title: t('code.title'), robots: { index: false } };
}

export default async function CodePage({ params, searchParams }: SignInProps) {
  const locale = await localeOf(params);
  const phone = (await readNote(PENDING_SIGN_IN))?.phone;
  if (typeof phone !== 'string' || !isPhone(phone)) redirect(inLocale(locale, '/signin'));
  const t = await getTranslations({ locale, namespace: 'accounts.code' });
  const isAgain = (await searchParams).again !== undefined;
  const { demo, sandboxPort } = settings();
  // Digits in a right-to-left sentence keep their order between isolates.
  const shown = `\u2066${localPhone(phone)}\u2069`;
  return (
    <SignInStep locale={locale} words={{ title: t('title'), lead: t('lead', { phone: shown }) }}>
      {isAgain && (
        <div className="mt-6">
          <Notice tone="done">{t('again')}</Notice>
        </div>
      )}
      <FieldsForm
        action={enterCode}
        hidden={{ locale }}
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
      <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2">
        <PressForm
          action={askForAnotherCode}
          name="again"
          hidden={{ locale }}
          label={t('askAgain')}
          busy={t('asking')}
          variant="line"
        />
        <a className="plain" href={inLocale(locale, '/signin')}>
          {t('otherNumber')}
        </a>
        {demo && (
          <a
            className="plain"
            href={`http://127.0.0.1:${sandboxPort}/inbox?to=${encodeURIComponent(phone)}`}
            target="_blank"
            rel="noreferrer"
          >
            {t('inbox')}
          </a>
        )}
      </div>
    </SignInStep>
  );
}
