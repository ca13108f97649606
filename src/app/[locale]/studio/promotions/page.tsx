import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { readTerms } from '@/domain/promotion/written';
import { ownNames } from '@/modules/offers/own-names';
import { asked, ownAsked, writtenOf } from '@/modules/offers/schema';
import { OwnForm } from '@/modules/offers/ui/own-form';
import { OwnPreview } from '@/modules/offers/ui/own-preview';
import { OwnPromotions } from '@/modules/offers/ui/own-screen';
import { ownPromotions, piecesWith } from '@/modules/promotions/queries';
import { sentenceOf } from '@/platform/action';
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
  return { title: `${t('offers.own.title')} · ${t('studio.title')}`, robots: { index: false } };
}

/** What she gives off her own prices; she sees what she gets before it starts. */
export default async function OwnPromotionsPage({ params, searchParams }: StudioProps) {
  const locale = await pageLanguage(params);
  const actor = await requireArtisan(locale, '/studio/promotions');
  const query = await searchParams;
  const open = await openShop(actor, textOf(query.shop), locale);
  const page = await ownPromotions(actor, open.shop.id, null);
  if (!page) notFound();
  const moment = now();
  const t = await getTranslations({ locale, namespace: 'offers.own' });
  const hear = await getTranslations({ locale, namespace: 'studio' });
  const headings = (['title', 'new', 'then', 'list'] as const).map((key) => t(key));
  const written = ownAsked.parse(asked(query));
  const terms = written.kind === '' ? null : readTerms(ownNames(writtenOf(written)), moment);
  const failure = terms && !terms.ok ? terms.failure : null;
  const error = failure && {
    field: failure.field ?? 'kind',
    sentence: await sentenceOf(failure, locale),
  };
  const shown = { asked: written, shop: open.shop.slug, locale };
  return (
    <StudioFrame
      open={open}
      place="money"
      path={inShop(open, '/studio/promotions')}
      back={inShop(open, '/studio')}
      locale={locale}
    >
      <HeadlineFont cut={locale === 'ur' ? await cutHeadlines(headings) : null} />
      <StudioHead
        heading={<Heading level={1}>{t('title')}</Heading>}
        ear={
          <ListenButton
            text={`${t('title')}. ${t('say')}`}
            label={hear('hear', { text: t('title') })}
            locale={locale}
          />
        }
      />
      <p className="mb-6">{t('say')}</p>
      <OwnForm {...shown} error={error} isAnswered={terms?.ok === true} />
      {terms?.ok && (
        <OwnPreview
          pieces={await piecesWith(actor, open.shop.id, terms.value.deal, moment)}
          {...shown}
        />
      )}
      <OwnPromotions page={page} shop={open.shop.slug} now={moment} locale={locale} />
    </StudioFrame>
  );
}
