import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { isPhone, localPhone, maskedPhone } from '@/domain/phone';
import { FieldsForm } from '@/modules/accounts/ui/fields-form';
import { PressForm } from '@/modules/accounts/ui/press-form';
import { askAgainAction, enterCodeAction } from '@/modules/joining/actions/joining';
import { PENDING } from '@/modules/joining/queries/notes';
import { JoinStep } from '@/modules/joining/ui/join-step';
import { settings } from '@/platform/env';
import { readNote } from '@/platform/note-cookie';
import { inLocale } from '@/platform/request';
import { Notice } from '@/ui/notice';
import { pageLanguage } from '../../(shop)/page-language';
import type { JoinProps } from '../step';

export default async function JoinCodePage({ params, searchParams }: JoinProps) {
  const locale = await pageLanguage(params);
  const note = await readNote(PENDING);
  const phone = note?.phone;
  if (typeof phone !== 'string' || !isPhone(phone)) redirect(inLocale(locale, '/join'));
  const t = await getTranslations({ locale, namespace: 'joining.code' });
  // Who holds a link knows not yet whose number it is.
  const isCovered = note?.covered === 'yes';
  const shown = `\u2066${isCovered ? maskedPhone(phone) : localPhone(phone)}\u2069`;
  const { demo, sandboxPort } = settings();
  const inbox = `http://127.0.0.1:${sandboxPort}/inbox?to=${encodeURIComponent(phone)}`;
  return (
    <JoinStep
      locale={locale}
      icon="chat-circle-dots"
      title={t('title')}
      lead={t('lead', { phone: shown })}
      step={1}
      back="/join"
    >
      {(await searchParams).again !== undefined && <Notice tone="done">{t('sent_again')}</Notice>}
      <FieldsForm
        action={enterCodeAction}
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
      <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2 [&_a]:inline-flex [&_a]:min-h-14 [&_a]:items-center">
        <PressForm
          action={askAgainAction}
          name="again"
          hidden={{ locale }}
          label={t('again')}
          busy={t('asking')}
          variant="line"
        />
        {demo && (
          <a className="plain" href={inbox} target="_blank" rel="noreferrer">
            {t('inbox')}
          </a>
        )}
      </div>
    </JoinStep>
  );
}
