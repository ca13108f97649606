import { getTranslations } from 'next-intl/server';
import { FieldsForm } from '@/modules/accounts/ui/fields-form';
import { addressIn } from '@/ui/address';
import type { Locale } from '@/ui/format';
import { Notice } from '@/ui/notice';
import { askForCodeAction } from '../actions/joining';

/** The number a code goes to: typed, or known from a link and covered. */
export async function PhoneScreen({
  hidden,
  isKnown,
  isBadLink,
  locale,
}: {
  hidden: Readonly<Record<string, string>>;
  isKnown: boolean;
  isBadLink: boolean;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'joining.phone' });
  const typed = {
    name: 'phone',
    label: t('label'),
    hint: t('hint'),
    type: 'tel',
    inputMode: 'tel',
    autoComplete: 'tel',
  } as const;
  return (
    <>
      {isBadLink && <Notice tone="now">{t('bad_link')}</Notice>}
      <FieldsForm
        action={askForCodeAction}
        hidden={hidden}
        fields={isKnown ? [] : [typed]}
        submit={t('send')}
        busy={t('sending')}
      />
      {isKnown ? (
        <a
          className="plain mt-3 inline-flex min-h-14 items-center"
          href={addressIn(locale, '/join')}
        >
          {t('other')}
        </a>
      ) : (
        <p className="mute mt-5">{t('free')}</p>
      )}
    </>
  );
}
