import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { artisanPayout } from '@/modules/payouts/queries/studio';
import { PayoutScreen, payoutHeading } from '@/modules/payouts/ui/payout-screen';
import { cutHeadlines } from '@/platform/headline-font';
import { requireArtisan } from '@/platform/session';
import { formatMoney } from '@/ui/format';
import { Heading, HeadlineFont } from '@/ui/headline';
import { ListenButton } from '@/ui/listen-button';
import { Figure } from '@/ui/price';
import { StudioHead } from '@/ui/studio-shell';
import { pageLanguage } from '../../../../(shop)/page-language';
import { StudioFrame } from '../../../frame';
import { inShop, openShop, type StudioProps, textOf } from '../../../shop-door';

type Props = Pick<StudioProps, 'searchParams'> & {
  readonly params: Promise<{ readonly locale: string; readonly id: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLanguage(params);
  const t = await getTranslations({ locale, namespace: 'payouts.studio' });
  return { title: t('sum'), robots: { index: false } };
}

/** One payout of hers with each line it pays. */
export default async function StudioPayoutPage({ params, searchParams }: Props) {
  const locale = await pageLanguage(params);
  const path = `/studio/earnings/payouts/${(await params).id}`;
  const actor = await requireArtisan(locale, path);
  const open = await openShop(actor, textOf((await searchParams).shop), locale);
  const found = await artisanPayout(actor, open.shop.id, (await params).id);
  if (!found || open.hiddenLabel === undefined) notFound();
  const heading = await payoutHeading(found.payout, locale);
  const hear = await getTranslations({ locale, namespace: 'studio' });
  return (
    <StudioFrame
      open={open}
      place="money"
      path={inShop(open, path)}
      back={inShop(open, '/studio/earnings')}
      locale={locale}
    >
      <HeadlineFont cut={locale === 'ur' ? await cutHeadlines([heading]) : null} />
      <StudioHead
        heading={<Heading level={1}>{heading}</Heading>}
        ear={
          <ListenButton
            text={`${heading}. ${open.hiddenLabel ?? formatMoney(found.payout.amount, locale)}`}
            label={hear('hear', { text: heading })}
            locale={locale}
          />
        }
      />
      <p className="mute mb-4">
        <Figure>{found.payout.number}</Figure>
      </p>
      <PayoutScreen {...found} locale={locale} hiddenLabel={open.hiddenLabel} />
    </StudioFrame>
  );
}
