import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { may } from '@/domain/policy';
import { deskPath } from '@/modules/desk/ui/desk-address';
import { chosenLine, statementLines, statementOf } from '@/modules/remittance/queries/desk';
import { deskAsked, statementAsked } from '@/modules/remittance/schema';
import { LineList } from '@/modules/remittance/ui/line-list';
import { LineTray } from '@/modules/remittance/ui/line-tray';
import { Said } from '@/modules/remittance/ui/said';
import { StatementScreen } from '@/modules/remittance/ui/statement-screen';
import { requireStaff } from '@/platform/session';
import { Figure } from '@/ui/price';
import { DeskPage } from '../../desk-page';
import { type DeskPageProps, deskLanguage, deskTitle } from '../../desk-props';

type Props = Pick<DeskPageProps, 'searchParams'> & {
  readonly params: Promise<{ locale: string; id: string }>;
};

export const generateMetadata = ({ params }: Props): Promise<Metadata> => deskTitle(params, 'cod');

export default async function AdminStatement({ params, searchParams }: Props) {
  const locale = await deskLanguage(params);
  const { id } = await params;
  const path = `/admin/cod/${id}`;
  const actor = await requireStaff(locale, path);
  const statement = await statementOf(actor, id);
  if (!statement) notFound();
  const query = await searchParams;
  const { bucket, show, after, line } = statementAsked(query);
  const { did } = deskAsked(query);
  const asked = { bucket, isOpen: show === 'open', after };
  const [page, chosen] = await Promise.all([
    statementLines(actor, id, asked),
    line === null ? null : chosenLine(actor, id, line),
  ]);
  const words = { bucket: bucket ?? '', show: show ?? '', after: after ?? '' };
  const returnTo = deskPath(path, { ...words, line: chosen?.line.id ?? '' });
  const mayReconcile = may(actor, 'cod.reconcile', null);
  const isRead = statement.batch.reading.stage === 'read' && statement.batch.status !== 'discarded';
  const list = { statement, page, words, chosen: chosen?.line.id ?? null, path, locale };
  return (
    <DeskPage
      locale={locale}
      actor={actor}
      place="cod"
      title={<Figure>{statement.batch.number}</Figure>}
    >
      <div className="grid gap-5 pt-4 [&>*]:min-w-0">
        <Said did={did === 'read' && !isRead ? null : did} locale={locale} />
        <StatementScreen {...{ statement, mayReconcile, returnTo, locale }} />
        {isRead && <LineList {...list} />}
      </div>
      {chosen && (
        <LineTray
          key={chosen.line.id}
          chosen={chosen}
          isOpen={mayReconcile && statement.batch.status === 'exceptions'}
          returnTo={returnTo}
          locale={locale}
        />
      )}
    </DeskPage>
  );
}
