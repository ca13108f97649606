import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { may } from '@/domain/policy';
import { doneAsked } from '@/modules/desk/schema/filters';
import { moderationItem } from '@/modules/moderation/queries/item';
import { moderationQueue } from '@/modules/moderation/queries/queue';
import { Gone } from '@/modules/moderation/ui/gone';
import { ItemScreen } from '@/modules/moderation/ui/item-screen';
import { Queue } from '@/modules/moderation/ui/queue';
import { now } from '@/platform/clock';
import { requireStaff } from '@/platform/session';
import { EmptyState } from '@/ui/status';
import { DeskPage } from '../desk-page';
import { type DeskPageProps, deskLanguage, deskTitle } from '../desk-props';

export const generateMetadata = ({ params }: DeskPageProps): Promise<Metadata> =>
  deskTitle(params, 'moderation');

/** What waits for a moderator, and the one that is being looked at. */
export default async function AdminModeration({ params, searchParams }: DeskPageProps) {
  const locale = await deskLanguage(params);
  const actor = await requireStaff(locale, '/admin/moderation');
  if (!may(actor, 'moderation.read', null)) notFound();
  const query = await searchParams;
  const asked = [query.chosen].flat()[0] ?? null;
  const [items, t] = await Promise.all([
    moderationQueue(actor),
    getTranslations({ locale, namespace: 'moderation' }),
  ]);
  const first = items.find(({ kind }) => kind !== 'artisan')?.id ?? null;
  const chosen = asked ?? first;
  const found = chosen === null ? null : await moderationItem(actor, chosen, now());
  return (
    <DeskPage
      locale={locale}
      actor={actor}
      place="moderation"
      title={t('title')}
      done={doneAsked(query)}
    >
      {items.length === 0 && asked === null ? (
        <EmptyState>{t('empty')}</EmptyState>
      ) : (
        <div className="grid gap-x-8 gap-y-6 py-4 wide:grid-cols-[16rem_minmax(0,1fr)]">
          <Queue items={items} chosen={chosen} locale={locale} />
          {found && <ItemScreen found={found} locale={locale} />}
          {!found && asked !== null && <Gone next={first} locale={locale} />}
        </div>
      )}
    </DeskPage>
  );
}
