import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { may } from '@/domain/policy';
import { cashDesk } from '@/modules/remittance/queries/desk';
import { sampleStatement } from '@/modules/remittance/queries/sample';
import { deskAsked } from '@/modules/remittance/schema';
import { CashDeskScreen } from '@/modules/remittance/ui/cash-desk';
import { now } from '@/platform/clock';
import { requireStaff } from '@/platform/session';
import { DeskPage } from '../desk-page';
import { type DeskPageProps, deskLanguage, deskTitle } from '../desk-props';

export const generateMetadata = ({ params }: DeskPageProps): Promise<Metadata> =>
  deskTitle(params, 'cod');

export default async function AdminCashDesk({ params, searchParams }: DeskPageProps) {
  const locale = await deskLanguage(params);
  const actor = await requireStaff(locale, '/admin/cod');
  const asked = deskAsked(await searchParams);
  const desk = await cashDesk(actor, asked.before, now());
  if (!desk) notFound();
  const t = await getTranslations({ locale, namespace: 'admin.places' });
  return (
    <DeskPage locale={locale} actor={actor} place="cod" title={t('cod')}>
      <CashDeskScreen
        desk={desk}
        asked={asked}
        hasSample={(await sampleStatement(actor)) !== null}
        mayReconcile={may(actor, 'cod.reconcile', null)}
        locale={locale}
      />
    </DeskPage>
  );
}
