import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { studioOrderOf } from '@/modules/orders/queries/studio';
import { titleOf } from '@/modules/orders/ui/studio/words';
import { now } from '@/platform/clock';
import { cutHeadlines } from '@/platform/headline-font';
import { requireArtisan } from '@/platform/session';
import { HeadlineFont } from '@/ui/headline';
import { pageLanguage } from '../../../(shop)/page-language';
import { StudioFrame } from '../../frame';
import { inShop, openShop, type StudioProps, textOf } from '../../shop-door';
import { OrderDecision, OrderWork } from './order-work';

type Props = Pick<StudioProps, 'searchParams'> & {
  readonly params: Promise<{ readonly locale: string; readonly id: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLanguage(params), namespace: 'studio' });
  return { title: `${t('order')} · ${t('title')}`, robots: { index: false } };
}

/** One order: what it is, what it brings, and the one thing to do now. Not hers is not found. */
export default async function StudioOrderPage({ params, searchParams }: Props) {
  const locale = await pageLanguage(params);
  const { id } = await params;
  const path = `/studio/orders/${id}`;
  const actor = await requireArtisan(locale, path);
  const order = await studioOrderOf(actor, id);
  if (!order) notFound();
  const open = await openShop(actor, order.artisanId, locale);
  const t = await getTranslations({ locale, namespace: 'studio' });
  const isOpen = order.stage === 'accept' || order.stage === 'pack';
  const isDeclining = isOpen && textOf((await searchParams).answer) === 'no';
  const title = isDeclining ? t('decline.title') : await titleOf(order, locale);
  const shown = { order, open, title, now: now(), locale };
  return (
    <StudioFrame
      open={open}
      place="orders"
      path={path}
      back={isDeclining ? path : inShop(open, '/studio/orders')}
      locale={locale}
    >
      <HeadlineFont cut={locale === 'ur' ? await cutHeadlines([title]) : null} />
      {isDeclining ? <OrderDecision {...shown} /> : <OrderWork {...shown} />}
    </StudioFrame>
  );
}
