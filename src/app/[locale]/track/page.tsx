import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FieldsForm } from '@/modules/accounts/ui/fields-form';
import { askToTrackAction } from '@/modules/orders/actions';
import { cutHeadlines } from '@/platform/headline-font';
import { Heading, HeadlineFont } from '@/ui/headline';
import { pageLanguage, pageMetadata } from '../(shop)/page-language';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLanguage(params);
  const t = await getTranslations({ locale, namespace: 'orders.track' });
  return pageMetadata(locale, '/track', { title: t('title'), description: t('lead') });
}

export default async function TrackPage({ params }: Props) {
  const locale = await pageLanguage(params);
  const t = await getTranslations({ locale, namespace: 'orders.track' });
  return (
    <main id="main" className="wrap py-8">
      <HeadlineFont cut={locale === 'ur' ? await cutHeadlines([t('title')]) : null} />
      <div className="max-w-[34rem]">
        <Heading level={1} size={4}>
          {t('title')}
        </Heading>
        <p className="mt-3">{t('lead')}</p>
        <FieldsForm
          action={askToTrackAction}
          hidden={{ locale }}
          fields={[
            { name: 'number', label: t('number'), hint: t('number_hint'), autoComplete: 'off' },
            {
              name: 'phone',
              label: t('phone'),
              type: 'tel',
              inputMode: 'tel',
              autoComplete: 'tel',
            },
          ]}
          submit={t('send')}
          busy={t('sending')}
        />
        <p className="small mute mt-4">{t('by_link')}</p>
      </div>
    </main>
  );
}
