import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { groupView } from '@/modules/orders/queries/group';
import { OrderScreen } from '@/modules/orders/ui/order-screen';
import { headlineOf } from '@/modules/orders/ui/stage';
import { refundsOf } from '@/modules/refunds/queries/buyer';
import { payPanel } from '@/modules/settlement/queries/pay-panel';
import { MoneyBack } from '@/modules/settlement/ui/money-back';
import { PayPanel } from '@/modules/settlement/ui/pay-panel';
import { now } from '@/platform/clock';
import { prisma } from '@/platform/db';
import { cutHeadlines } from '@/platform/headline-font';
import { mostPictureBytes } from '@/platform/pictures';
import { HeadlineFont } from '@/ui/headline';
import { pageLanguage } from '../../(shop)/page-language';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ locale: string; number: string }>;
  searchParams: Promise<{ key?: string | string[] }>;
};

/** The address opens the order, so it goes nowhere else: no search engine, no other site. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number } = await params;
  const t = await getTranslations({ locale: await pageLanguage(params), namespace: 'orders' });
  return {
    title: t('page_title', { number }),
    robots: { index: false, follow: false },
    // Not "no-referrer": that would take the origin from forms, and they would be refused as foreign.
    referrer: 'same-origin',
  };
}

export default async function OrderPage({ params, searchParams }: Props) {
  const locale = await pageLanguage(params);
  const { number } = await params;
  const key = [(await searchParams).key].flat()[0] ?? '';
  const moment = now();
  const [group, panel] = await Promise.all([groupView(number, key), payPanel(number, key, moment)]);
  if (!group) notFound();
  const refunds = await refundsOf(prisma, group.id);
  const t = await getTranslations({ locale, namespace: 'orders' });
  const next = headlineOf(group);
  const headline = t(`headlines.${next.key}`, { count: next.count });
  return (
    <main id="main" className="wrap py-6">
      <HeadlineFont cut={locale === 'ur' ? await cutHeadlines([headline]) : null} />
      <OrderScreen
        group={group}
        orderKey={key}
        headline={headline}
        payment={
          panel && (
            <PayPanel
              panel={panel}
              orderKey={key}
              now={moment}
              mostBytes={mostPictureBytes}
              locale={locale}
            />
          )
        }
        refunds={<MoneyBack refunds={refunds} locale={locale} />}
        locale={locale}
      />
    </main>
  );
}
