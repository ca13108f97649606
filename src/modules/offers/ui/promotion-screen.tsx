import { getTranslations } from 'next-intl/server';
import { VerbForm } from '@/modules/desk/ui/verb-form';
import type { ListedPromotion, PromotionPage } from '@/modules/promotions/queries';
import { addressIn } from '@/ui/address';
import { formatMoney, type Locale } from '@/ui/format';
import { Pagination } from '@/ui/navigation';
import { Price } from '@/ui/price';
import { type StaffColumn, StaffTable } from '@/ui/staff-table';
import { EmptyState, StatusChip, type Tone } from '@/ui/status';
import { startPromotionAction } from '../actions';
import { MoveForms } from './move-forms';
import { datesWords, dealWords, type Standing, standingOf } from './offer-words';
import { promotionFields } from './promotion-fields';

type Props = {
  readonly page: PromotionPage;
  readonly mayChange: boolean;
  readonly now: Date;
  readonly locale: Locale;
};

const tones: Record<Standing, Tone> = {
  running: 'live',
  to_come: 'neutral',
  used_up: 'done',
  paused: 'now',
  ended: 'done',
};

type Row = {
  readonly promotion: ListedPromotion;
  readonly standing: Standing;
  readonly deal: string;
  readonly dates: string;
};

/** Every promotion with what it gives, whose it is, how often it was used, and the way to a new one. */
export async function PromotionScreen({ page, mayChange, now, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'offers' });
  const rows = await Promise.all(
    page.promotions.map(async (promotion) => ({
      promotion,
      standing: standingOf(promotion, now),
      deal: await dealWords(promotion, locale),
      dates: await datesWords(promotion, locale),
    })),
  );
  return (
    <div className="pt-3">
      {mayChange && (
        <div className="mb-4 flex flex-wrap gap-3">
          <VerbForm
            action={startPromotionAction}
            name="promotion"
            hidden={{ locale }}
            label={t('start')}
            submit={t('start_it')}
            busy={t('busy')}
            fields={await promotionFields(locale)}
            note={t('start_note')}
            variant="line"
          />
        </div>
      )}
      {rows.length === 0 ? (
        <EmptyState>{t('none')}</EmptyState>
      ) : (
        <StaffTable
          caption={t('title')}
          columns={await columnsOf(mayChange, locale)}
          rows={rows}
          rowKey={({ promotion }) => promotion.id}
        />
      )}
      {page.next && (
        <Pagination
          nextHref={addressIn(locale, `/admin/promotions?after=${page.next}`)}
          nextLabel={t('older')}
        />
      )}
    </div>
  );
}

async function columnsOf(mayChange: boolean, locale: Locale): Promise<StaffColumn<Row>[]> {
  const t = await getTranslations({ locale, namespace: 'offers' });
  const used = ({ used, limitTotal }: ListedPromotion) =>
    limitTotal === null ? String(used) : t('used_of', { used, limit: limitTotal });
  return [
    {
      key: 'name',
      head: t('name'),
      kind: 'long',
      cell: ({ promotion }) => (
        <>
          <b>{promotion.name[locale]}</b>
          <span className="mute block">
            {promotion.code ? <span className="num">{promotion.code}</span> : t('by_itself')}
            {promotion.exclusive && ` · ${t('alone')}`}
          </span>
        </>
      ),
    },
    {
      key: 'deal',
      head: t('gives'),
      kind: 'long',
      cell: ({ deal, promotion }) => (
        <>
          {deal}
          <span className="mute block">
            {promotion.artisan?.[locale] ?? t('bearers.platform')}
            {promotion.minItems &&
              ` · ${t('from_sum', { amount: formatMoney(promotion.minItems, locale) })}`}
          </span>
        </>
      ),
    },
    { key: 'dates', head: t('when'), cell: ({ dates }) => dates },
    {
      key: 'standing',
      head: t('stands'),
      cell: ({ standing }) => (
        <StatusChip tone={tones[standing]}>{t(`standing.${standing}`)}</StatusChip>
      ),
    },
    { key: 'used', head: t('used'), kind: 'figure', cell: ({ promotion }) => used(promotion) },
    {
      key: 'given',
      head: t('given'),
      kind: 'figure',
      cell: ({ promotion }) => <Price amount={promotion.given} locale={locale} />,
    },
    ...(mayChange
      ? [
          {
            key: 'verbs',
            head: <span className="vh">{t('verbs')}</span>,
            cell: ({ promotion }: Row) => <MoveForms promotion={promotion} locale={locale} />,
          },
        ]
      : []),
  ];
}
