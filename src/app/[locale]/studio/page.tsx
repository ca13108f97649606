import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { studioOrders } from '@/modules/orders/queries/studio';
import { TodaysWork } from '@/modules/orders/ui/studio/todays-work';
import { titleOf } from '@/modules/orders/ui/studio/words';
import { now } from '@/platform/clock';
import { cutHeadlines } from '@/platform/headline-font';
import { requireArtisan } from '@/platform/session';
import { Heading, HeadlineFont } from '@/ui/headline';
import { ListenButton } from '@/ui/listen-button';
import { StudioHead } from '@/ui/studio-shell';
import { pageLanguage } from '../(shop)/page-language';
import { StudioFrame } from './frame';
import { inShop, openShop, type StudioProps, textOf } from './shop-door';
import { StudioTiles } from './studio-tiles';
import { KindWord, MoneyOrTasks } from './today';

const SHOWN = 6;

export async function generateMetadata({ params }: StudioProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLanguage(params), namespace: 'studio' });
  return { title: `${t('places.today')} · ${t('title')}`, robots: { index: false } };
}

/** Today's work: what waits, the most urgent first, and what her work has brought. */
export default async function StudioPage({ params, searchParams }: StudioProps) {
  const locale = await pageLanguage(params);
  const actor = await requireArtisan(locale, '/studio');
  const open = await openShop(actor, textOf((await searchParams).shop), locale);
  const t = await getTranslations({ locale, namespace: 'studio' });
  const { orders } = await studioOrders(actor, open.shop.id, 'open', null, SHOWN);
  const greeting = t('greeting', { name: open.shop.name[locale] });
  const lead = t('things', { count: open.toDo });
  const titles = await Promise.all(orders.map((order) => titleOf(order, locale)));
  return (
    <StudioFrame open={open} place="today" path={inShop(open, '/studio')} locale={locale}>
      <HeadlineFont cut={locale === 'ur' ? await cutHeadlines([greeting, ...titles]) : null} />
      <StudioHead
        heading={<Heading level={1}>{greeting}</Heading>}
        lead={open.seesOrders && lead}
        ear={
          <ListenButton
            text={`${greeting}. ${lead}`}
            label={t('hear', { text: lead })}
            locale={locale}
          />
        }
      />
      <div className="two-col">
        {open.seesOrders && (
          <TodaysWork
            orders={orders}
            toDo={open.toDo}
            allPath={inShop(open, '/studio/orders')}
            now={now()}
            locale={locale}
            hiddenLabel={open.hiddenLabel}
          />
        )}
        <div className="grid gap-4">
          <KindWord open={open} locale={locale} />
          <MoneyOrTasks open={open} locale={locale} />
          <StudioTiles open={open} locale={locale} />
        </div>
      </div>
    </StudioFrame>
  );
}
