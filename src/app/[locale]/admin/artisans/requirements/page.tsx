import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { doneAsked } from '@/modules/desk/schema/filters';
import { configuration } from '@/modules/joining/queries/requirements';
import { RequirementsScreen } from '@/modules/joining/ui/requirements-screen';
import { requireStaff } from '@/platform/session';
import { DeskPage } from '../../desk-page';
import { type DeskPageProps, deskLanguage, deskTitle } from '../../desk-props';

export const generateMetadata = ({ params }: DeskPageProps): Promise<Metadata> =>
  deskTitle(params, 'artisans');

/** What is asked of shops, and what each level allows. */
export default async function AdminRequirements({ params, searchParams }: DeskPageProps) {
  const locale = await deskLanguage(params);
  const actor = await requireStaff(locale, '/admin/artisans/requirements');
  const configured = await configuration(actor);
  if (!configured) notFound();
  const t = await getTranslations({ locale, namespace: 'joining.configure' });
  const { joined } = await searchParams;
  return (
    <DeskPage locale={locale} actor={actor} place="artisans" title={t('title')}>
      <RequirementsScreen
        configured={configured}
        told={doneAsked({ done: joined })}
        locale={locale}
      />
    </DeskPage>
  );
}
