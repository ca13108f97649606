import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { may } from '@/domain/policy';
import { accountOf } from '@/modules/payouts/queries/studio';
import { AccountScreen } from '@/modules/payouts/ui/account-screen';
import { now } from '@/platform/clock';
import { cutHeadlines } from '@/platform/headline-font';
import { requireArtisan } from '@/platform/session';
import { Heading, HeadlineFont } from '@/ui/headline';
import { ListenButton } from '@/ui/listen-button';
import { StudioHead } from '@/ui/studio-shell';
import { pageLanguage } from '../../../(shop)/page-language';
import { StudioFrame } from '../../frame';
import { inShop, openShop, type StudioProps, textOf } from '../../shop-door';

const PATH = '/studio/earnings/account';

export async function generateMetadata({ params }: StudioProps): Promise<Metadata> {
  const locale = await pageLanguage(params);
  const t = await getTranslations({ locale, namespace: 'payouts.account' });
  return { title: t('title'), robots: { index: false } };
}

/** Where she is paid, and the only place to change it. */
export default async function PayoutAccountPage({ params, searchParams }: StudioProps) {
  const locale = await pageLanguage(params);
  const actor = await requireArtisan(locale, PATH);
  const query = await searchParams;
  const open = await openShop(actor, textOf(query.shop), locale);
  const artisanId = open.shop.id;
  if (!may(actor, 'payoutAccount.read', { artisanId })) notFound();
  const t = await getTranslations({ locale, namespace: 'payouts.account' });
  const say = await getTranslations({ locale, namespace: 'studio' });
  const title = t('title');
  return (
    <StudioFrame
      open={open}
      place="money"
      path={inShop(open, PATH)}
      back={inShop(open, '/studio/earnings')}
      locale={locale}
    >
      <HeadlineFont cut={locale === 'ur' ? await cutHeadlines([title, t('next_title')]) : null} />
      <StudioHead
        heading={<Heading level={1}>{title}</Heading>}
        ear={<ListenButton text={t('hear')} label={say('hear', { text: title })} locale={locale} />}
      />
      <AccountScreen
        artisanId={artisanId}
        account={await accountOf(actor, artisanId)}
        mayChange={may(actor, 'payoutAccount.change', { artisanId })}
        isAsking={textOf(query.step) === 'account'}
        isDone={textOf(query.done) === 'changed'}
        path={inShop(open, PATH)}
        now={now()}
        locale={locale}
      />
    </StudioFrame>
  );
}
