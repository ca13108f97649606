import { getTranslations } from 'next-intl/server';
import type { ListedPromotion, PromotionPage } from '@/modules/promotions/queries';
import { formatMoney, type Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { StatusChip, type Tone } from '@/ui/status';
import { MoveForms } from './move-forms';
import { datesWords, dealWords, type Standing, standingOf } from './offer-words';

const tones: Record<Standing, Tone> = {
  running: 'live',
  to_come: 'neutral',
  used_up: 'done',
  paused: 'now',
  ended: 'done',
};

/** Her promotions, running and past, each with what she gave by it. */
export async function OwnPromotions({
  page,
  shop,
  now,
  locale,
}: {
  page: PromotionPage;
  shop: string;
  now: Date;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'offers.own' });
  return (
    <section className="mt-10">
      <Heading level={2}>{t('list')}</Heading>
      {page.promotions.length === 0 && <p className="mute mt-3">{t('none')}</p>}
      <ul className="mt-3">
        {page.promotions.map((promotion) => (
          <li key={promotion.id} className="border-t border-rule py-4">
            <One promotion={promotion} shop={shop} now={now} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  );
}

async function One({
  promotion,
  shop,
  now,
  locale,
}: {
  promotion: ListedPromotion;
  shop: string;
  now: Date;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'offers' });
  const standing = standingOf(promotion, now);
  const given = formatMoney(promotion.given, locale);
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <b>{await dealWords(promotion, locale)}</b>
        <StatusChip tone={tones[standing]}>{t(`standing.${standing}`)}</StatusChip>
      </p>
      <p className="mute mb-3">
        {promotion.code ? <span className="num">{promotion.code}</span> : t('by_itself')}
        {' · '}
        {await datesWords(promotion, locale)}
        {' · '}
        {t('own.used_times', { count: promotion.used })}
        {promotion.used > 0 && ` · ${t('own.given', { amount: given })}`}
      </p>
      <MoveForms promotion={promotion} shop={shop} locale={locale} />
    </>
  );
}
