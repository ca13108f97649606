import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { stopView } from '@/modules/payouts/queries/stop-link';
import { StopForm } from '@/modules/payouts/ui/stop-form';
import { pageLanguage } from '../../(shop)/page-language';
import { SignInStep } from '../../signin/frame';

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
  const t = await getTranslations({ locale, namespace: 'payouts.stop' });
  const canStop = view.isThere && !view.isStopped;
  const lead = canStop
    ? t('lead', { artisan: view.artisan[locale], number: `\u2066${view.masked}\u2069` })
    : t(view.isStopped ? 'stopped' : 'gone');
  return (
    <SignInStep locale={locale} words={{ title: t('title'), lead }}>
      {canStop && <StopForm accountId={account} accessKey={key} locale={locale} />}
    </SignInStep>
  );
}
