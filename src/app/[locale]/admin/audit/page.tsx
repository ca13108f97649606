import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { may } from '@/domain/policy';
import { auditTrail } from '@/modules/audit/queries';
import { auditAsked } from '@/modules/desk/schema/filters';
import { AuditScreen } from '@/modules/desk/ui/audit-screen';
import { requireStaff } from '@/platform/session';
import { DeskPage } from '../desk-page';
import { type DeskPageProps, deskLanguage, deskTitle } from '../desk-props';

export const generateMetadata = ({ params }: DeskPageProps): Promise<Metadata> =>
  deskTitle(params, 'audit');

export default async function AdminAudit({ params, searchParams }: DeskPageProps) {
  const locale = await deskLanguage(params);
  const actor = await requireStaff(locale, '/admin/audit');
  if (!may(actor, 'audit.read', null)) notFound();
  const { filter, after, words } = auditAsked(await searchParams);
  const page = await auditTrail(actor, filter, after);
  const t = await getTranslations({ locale, namespace: 'admin.places' });
  return (
    <DeskPage locale={locale} actor={actor} place="audit" title={t('audit')}>
      <AuditScreen page={page} words={words} locale={locale} />
    </DeskPage>
  );
}
