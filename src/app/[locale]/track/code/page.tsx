import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { isPhone, maskedPhone } from '@/domain/phone';
import { FieldsForm } from '@/modules/accounts/ui/fields-form';
import { PressForm } from '@/modules/accounts/ui/press-form';
import { askToTrackAgainAction, showTrackedAction } from '@/modules/orders/actions';
import { readNote } from '@/platform/note-cookie';
import { addressIn } from '@/ui/address';
import { Heading } from '@/ui/headline';
import { Notice } from '@/ui/notice';
import { pageLanguage } from '../../(shop)/page-language';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ again?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLanguage(params);
  const t = await getTranslations({ locale, namespace: 'orders.track' });
  return { title: t('code_title'), robots: { index: false } };
}

export default async function TrackCodePage({ params, searchParams }: Props) {
  const locale = await pageLanguage(params);
  const t = await getTranslations({ locale, namespace: 'orders.track' });
  const pending = await readNote('track');
  const phone = String(pending?.phone ?? '');
  if (!pending || !isPhone(phone)) redirect(addressIn(locale, '/track'));
  const isAgain = (await searchParams).again !== undefined;
  return (
    <main id="main" className="wrap py-8">
      <div className="max-w-[34rem]">
        <Heading level={1} size={4}>
          {t('code_title')}
        </Heading>
        <p className="mt-3">
          {t.rich('code_lead', {
            number: () => <span className="num">{String(pending.number)}</span>,
            phone: () => <span className="num">{maskedPhone(phone)}</span>,
          })}
        </p>
        {isAgain && <Notice tone="done">{t('sent_again')}</Notice>}
        <FieldsForm
          action={showTrackedAction}
          hidden={{ locale }}
          fields={[
            {
              name: 'code',
              label: t('code'),
              hint: t('code_hint'),
              inputMode: 'numeric',
              autoComplete: 'one-time-code',
              isCode: true,
            },
          ]}
          submit={t('show')}
          busy={t('showing')}
        />
        <div className="mt-5 flex flex-wrap items-center gap-x-6">
          <PressForm
            action={askToTrackAgainAction}
            name="again"
            hidden={{ locale }}
            variant="line"
            label={t('again')}
            busy={t('sending')}
          />
          <a className="plain" href={addressIn(locale, '/track')}>
            {t('back')}
          </a>
        </div>
      </div>
    </main>
  );
}
