import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { nextRunAt } from '@/domain/payout/schedule';
import { artisanMoney } from '@/modules/payouts/queries/studio';
import { spokenMoney } from '@/modules/payouts/ui/money-aloud';
import { MoneyScreen } from '@/modules/payouts/ui/money-screen';
import { now } from '@/platform/clock';
import { cutHeadlines } from '@/platform/headline-font';
import { requireArtisan } from '@/platform/session';
import { Heading, HeadlineFont } from '@/ui/headline';
import { ListenButton } from '@/ui/listen-button';
import { StudioHead } from '@/ui/studio-shell';
import { pageLanguage } from '../../(shop)/page-language';
import { StudioFrame } from '../frame';
import { inShop, openShop, type StudioProps, textOf } from '../shop-door';

export async function generateMetadata({ params }: StudioProps): Promise<Metadata> {
  const locale = await pageLanguage(params);
  const t = await getTranslations({ locale });
  return { title: `${t('ledger.title')} · ${t('studio.title')}`, robots: { index: false } };
}

/** Her account with every line it consists of. */
export default async function EarningsPage({ params, searchParams }: StudioProps) {
  const locale = await pageLanguage(params);
  const actor = await requireArtisan(locale, '/studio/earnings');
  const open = await openShop(actor, textOf((await searchParams).shop), locale);
  const at = now();
  const money = await artisanMoney(actor, open.shop.id, at);
  if (!money || open.hiddenLabel === undefined) notFound();
  const t = await getTranslations({ locale });
  const title = t('ledger.title');
  const parts = (['what', 'on_way', 'underway', 'paid'] as const).map((part) =>
    t(`payouts.studio.${part}`),
  );
  const spoken = await spokenMoney(money, open.hiddenLabel, at, locale);
  return (
    <StudioFrame
      open={open}
      place="money"
      path={inShop(open, '/studio/earnings')}
      back={inShop(open, '/studio')}
      locale={locale}
    >
      <HeadlineFont cut={locale === 'ur' ? await cutHeadlines([title, ...parts]) : null} />
      <StudioHead
        heading={<Heading level={1}>{title}</Heading>}
        ear={
          <ListenButton
            text={`${title}. ${spoken}`}
            label={t('studio.hear', { text: title })}
            locale={locale}
          />
        }
      />
      <MoneyScreen
        money={money}
        locale={locale}
        hiddenLabel={open.hiddenLabel}
        nextRun={nextRunAt(at)}
        pathOf={(path) => inShop(open, path)}
        now={at}
      />
    </StudioFrame>
  );
}
