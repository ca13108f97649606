import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { stopView } from '@/modules/payouts/queries/stop-link';
import { StopScreen } from '@/modules/payouts/ui/stop-screen';
import { pageLanguage } from '../../(shop)/page-language';

export const dynamic = 'force-dynamic';

type Props = {
  readonly params: Promise<{ readonly locale: string; readonly account: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLanguage(params);
  const t = await getTranslations({ locale, namespace: 'payouts.stop' });
  return { title: t('title'), robots: { index: false }, referrer: 'no-referrer' };
}

/** From the notice of a changed account: whoever got it may stop the account, without signing in. */
export default async function StopPayoutPage({ params, searchParams }: Props) {
  const locale = await pageLanguage(params);
  const { account } = await params;
  const key = [(await searchParams).key].flat()[0] ?? '';
  const view = await stopView(account, key);
  if (!view) notFound();
  return <StopScreen view={view} accountId={account} accessKey={key} locale={locale} />;
}
