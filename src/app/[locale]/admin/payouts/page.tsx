import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { may } from '@/domain/policy';
import { nextRun, payoutRuns } from '@/modules/payouts/queries/desk';
import { accountsToJudge, openHolds } from '@/modules/payouts/queries/waiting';
import { AccountsView } from '@/modules/payouts/ui/desk-accounts';
import { HoldsView } from '@/modules/payouts/ui/desk-holds';
import { ResultsView } from '@/modules/payouts/ui/desk-results';
import { RunsView } from '@/modules/payouts/ui/desk-runs';
import { DeskViews, viewAsked } from '@/modules/payouts/ui/desk-views';
import { now } from '@/platform/clock';
import { requireStaff } from '@/platform/session';
import { DeskPage } from '../desk-page';
import { type DeskPageProps, deskLanguage, deskTitle } from '../desk-props';

export const generateMetadata = ({ params }: DeskPageProps): Promise<Metadata> =>
  deskTitle(params, 'payouts');

/** Paying artisans: the next run and the earlier ones, the bank's answers, accounts to check, held money. */
export default async function AdminPayouts({ params, searchParams }: DeskPageProps) {
  const locale = await deskLanguage(params);
  const actor = await requireStaff(locale, '/admin/payouts');
  if (!may(actor, 'payouts.read', null)) notFound();
  const query = await searchParams;
  const view = viewAsked(query);
  const t = await getTranslations({ locale, namespace: 'admin.places' });
  const at = now();
  const [accounts, holds] = await Promise.all([accountsToJudge(actor), openHolds(actor)]);
  const [next, list] =
    view === 'runs' ? await Promise.all([nextRun(actor, at), payoutRuns(actor, at)]) : [null, null];
  return (
    <DeskPage locale={locale} actor={actor} place="payouts" title={t('payouts')}>
      <DeskViews
        view={view}
        done={query.done}
        accounts={accounts.length}
        objections={holds.filter(({ appeal, answer }) => appeal !== null && !answer).length}
        locale={locale}
      />
      {next && list && <RunsView next={next} list={list} formKey={randomUUID()} locale={locale} />}
      {view === 'results' && <ResultsView locale={locale} />}
      {view === 'accounts' && <AccountsView accounts={accounts} locale={locale} />}
      {view === 'holds' && <HoldsView holds={holds} locale={locale} />}
    </DeskPage>
  );
}
