import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { machinery } from '@/modules/desk/queries/machinery';
import { doneAsked } from '@/modules/desk/schema/filters';
import { JobsScreen } from '@/modules/desk/ui/jobs-screen';
import { requireStaff } from '@/platform/session';
import { DeskPage } from '../desk-page';
import { type DeskPageProps, deskLanguage, deskTitle } from '../desk-props';

export const generateMetadata = ({ params }: DeskPageProps): Promise<Metadata> =>
  deskTitle(params, 'jobs');

export default async function AdminJobs({ params, searchParams }: DeskPageProps) {
  const locale = await deskLanguage(params);
  const actor = await requireStaff(locale, '/admin/jobs');
  const running = await machinery(actor);
  if (running === null) notFound();
  const t = await getTranslations({ locale, namespace: 'admin.places' });
  return (
    <DeskPage
      locale={locale}
      actor={actor}
      place="jobs"
      title={t('jobs')}
      done={doneAsked(await searchParams)}
    >
      <JobsScreen machinery={running} locale={locale} />
    </DeskPage>
  );
}
