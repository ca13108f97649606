import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { studioOrderOf } from '@/modules/orders/queries/studio';
import { personOf } from '@/modules/outbox/queries';
import { callNumber, waitingCalls } from '@/modules/support/queries/hers';
import { HelpScreen } from '@/modules/support/ui/help-screen';
import { cutHeadlines } from '@/platform/headline-font';
import { ownPath } from '@/platform/request';
import { requireArtisan } from '@/platform/session';
import { Heading, HeadlineFont } from '@/ui/headline';
import { ListenButton } from '@/ui/listen-button';
import { StudioHead } from '@/ui/studio-shell';
import { pageLanguage } from '../../(shop)/page-language';
import { StudioFrame } from '../frame';
import { inShop, openShop, type StudioProps, textOf } from '../shop-door';
import { PhoneCare } from './phone-care';

export async function generateMetadata({ params }: StudioProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLanguage(params) });
  return { title: `${t('support.title')} · ${t('studio.title')}`, robots: { index: false } };
}

/** Help is one button: we call her. Below it, what keeps a borrowed phone from telling. */
export default async function HelpPage({ params, searchParams }: StudioProps) {
  const locale = await pageLanguage(params);
  const actor = await requireArtisan(locale, '/studio/help');
  const asked = await searchParams;
  const order = await studioOrderOf(actor, textOf(asked.order) ?? '');
  const open = await openShop(actor, order?.artisanId ?? textOf(asked.shop), locale);
  const t = await getTranslations({ locale });
  const [calls, phone] = await Promise.all([waitingCalls(actor), callNumber(actor, open.shop.id)]);
  const isWaiting = calls.some(({ orderId }) => orderId === (order?.id ?? null));
  const heading = t(isWaiting ? 'support.title' : 'support.heading');
  const lead = t(isWaiting ? 'support.waiting.hear' : 'support.lead');
  const headings = [heading, t('support.phone_care.title')];
  const path = inShop(open, order ? `/studio/help?order=${order.id}` : '/studio/help');
  const back = order ? `/studio/orders/${order.id}` : inShop(open, '/studio');
  return (
    <StudioFrame open={open} place="help" path={path} back={back} locale={locale}>
      <HeadlineFont cut={locale === 'ur' ? await cutHeadlines(headings) : null} />
      <StudioHead
        heading={<Heading level={1}>{heading}</Heading>}
        lead={isWaiting ? undefined : lead}
        ear={
          <ListenButton
            text={`${heading} ${lead}`}
            label={t('studio.hear', { text: heading })}
            locale={locale}
          />
        }
      />
      <div className="two-col">
        <HelpScreen
          calls={calls}
          about={order && { id: order.id, number: order.number }}
          phone={phone}
          from={order ? back : ownPath(textOf(asked.from), '/studio')}
          returnTo={path}
          person={personOf(actor)}
          locale={locale}
        />
        <PhoneCare open={open} path={path} locale={locale} />
      </div>
    </StudioFrame>
  );
}
