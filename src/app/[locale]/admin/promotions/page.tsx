import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { isId } from '@/domain/ids';
import { may } from '@/domain/policy';
import { doneAsked } from '@/modules/desk/schema/filters';
import { asked } from '@/modules/offers/schema';
import { PromotionScreen } from '@/modules/offers/ui/promotion-screen';
import { TariffScreen } from '@/modules/offers/ui/tariff-screen';
import { allPromotions } from '@/modules/promotions/queries';
import { tariffBoard } from '@/modules/tariff/queries';
import { now } from '@/platform/clock';
import { requireStaff } from '@/platform/session';
import { addressIn } from '@/ui/address';
import { Chips } from '@/ui/navigation';
import { DeskPage } from '../desk-page';
import { type DeskPageProps, deskLanguage, deskTitle } from '../desk-props';

export const generateMetadata = ({ params }: DeskPageProps): Promise<Metadata> =>
  deskTitle(params, 'promotions');

/** Promotions on one side, the dated fees and taxes on the other. */
export default async function AdminPromotions({ params, searchParams }: DeskPageProps) {
  const locale = await deskLanguage(params);
  const actor = await requireStaff(locale, '/admin/promotions');
  if (!may(actor, 'promotions.read', null)) notFound();
  const query = await searchParams;
  const { show, after = '' } = asked(query);
  const isTariff = show === 'tariff';
  const moment = now();
  const [t, places, page, board] = await Promise.all([
    getTranslations({ locale, namespace: 'offers' }),
    getTranslations({ locale, namespace: 'admin.places' }),
    isTariff ? null : allPromotions(actor, isId('promotion', after) ? after : null),
    isTariff ? tariffBoard(actor, moment) : null,
  ]);
  const chip = (path: string, label: string, isOn: boolean) => ({
    href: addressIn(locale, path),
    label,
    isOn,
  });
  return (
    <DeskPage
      locale={locale}
      actor={actor}
      place="promotions"
      title={places('promotions')}
      done={doneAsked(query)}
    >
      <div className="desk-bar">
        <Chips
          label={t('views')}
          chips={[
            chip('/admin/promotions', t('title'), !isTariff),
            chip('/admin/promotions?show=tariff', t('tariff.title'), isTariff),
          ]}
        />
      </div>
      {page && (
        <PromotionScreen
          page={page}
          mayChange={may(actor, 'promotions.change', null)}
          now={moment}
          locale={locale}
        />
      )}
      {board && (
        <TariffScreen board={board} mayChange={may(actor, 'tariff.change', null)} locale={locale} />
      )}
    </DeskPage>
  );
}
