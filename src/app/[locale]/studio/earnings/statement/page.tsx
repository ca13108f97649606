import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { artisanStatement } from '@/modules/payouts/queries/statement';
import { monthOf, StatementScreen } from '@/modules/payouts/ui/statement-screen';
import { now } from '@/platform/clock';
import { requireArtisan } from '@/platform/session';
import { pageLanguage } from '../../../(shop)/page-language';
import { StudioFrame } from '../../frame';
import { inShop, openShop, type StudioProps, textOf } from '../../shop-door';

const PATH = '/studio/earnings/statement';

export async function generateMetadata({ params }: StudioProps): Promise<Metadata> {
  const locale = await pageLanguage(params);
  const t = await getTranslations({ locale, namespace: 'payouts.statement' });
  return { title: t('title'), robots: { index: false } };
}

/** Her account of one month, to read, to print and to keep. */
export default async function StatementPage({ params, searchParams }: StudioProps) {
  const locale = await pageLanguage(params);
  const query = await searchParams;
  const asked = textOf(query.month);
  const path = /^\d{4}-\d{2}$/.test(asked ?? '') ? `${PATH}?month=${asked}` : PATH;
  const actor = await requireArtisan(locale, path);
  const open = await openShop(actor, textOf(query.shop), locale);
  const statement = await artisanStatement(actor, open.shop.id, asked, now());
  if (!statement || open.hiddenLabel === undefined) notFound();
  const t = await getTranslations({ locale, namespace: 'payouts.statement' });
  return (
    <StudioFrame
      open={open}
      place="money"
      path={inShop(open, path)}
      back={inShop(open, '/studio/earnings')}
      headings={[t('of', { month: monthOf(statement, locale) })]}
      locale={locale}
    >
      <StatementScreen
        statement={statement}
        artisan={open.shop.name}
        pathOf={(to) => inShop(open, to)}
        locale={locale}
        hiddenLabel={open.hiddenLabel}
      />
    </StudioFrame>
  );
}
