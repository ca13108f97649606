import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { may } from '@/domain/policy';
import { artisanCounts, deskArtisanById, deskArtisans } from '@/modules/desk/queries/artisans';
import { regions, workedCrafts } from '@/modules/desk/queries/choices';
import { artisansAsked, doneAsked } from '@/modules/desk/schema/filters';
import { ArtisanList } from '@/modules/desk/ui/artisan-list';
import { ArtisanPanel } from '@/modules/desk/ui/artisan-panel';
import { deskPath } from '@/modules/desk/ui/desk-address';
import { waitingShops } from '@/modules/joining/queries/judging';
import { WaitingShops } from '@/modules/joining/ui/waiting-shops';
import { requireStaff } from '@/platform/session';
import { DeskPage } from '../desk-page';
import { type DeskPageProps, deskLanguage, deskTitle } from '../desk-props';

export const generateMetadata = ({ params }: DeskPageProps): Promise<Metadata> =>
  deskTitle(params, 'artisans');

export default async function AdminArtisans({ params, searchParams }: DeskPageProps) {
  const locale = await deskLanguage(params);
  const actor = await requireStaff(locale, '/admin/artisans');
  if (!may(actor, 'artisans.read_admin', null)) notFound();
  const query = await searchParams;
  const { sought, after, chosen, words } = artisansAsked(query);
  const [page, counts, crafts, places, one, waiting, t] = await Promise.all([
    deskArtisans(actor, sought, after),
    artisanCounts(actor),
    workedCrafts(),
    regions(),
    chosen === null ? null : deskArtisanById(actor, chosen),
    waitingShops(actor),
    getTranslations({ locale, namespace: 'admin.places' }),
  ]);
  return (
    <DeskPage
      locale={locale}
      actor={actor}
      place="artisans"
      title={t('artisans')}
      sought={sought.text}
      done={doneAsked(query)}
    >
      <WaitingShops
        shops={waiting}
        mayInvite={may(actor, 'artisans.invite', { partnerId: null })}
        mayConfigure={may(actor, 'requirements.configure', null)}
        locale={locale}
      />
      <ArtisanList
        page={page}
        counts={counts}
        crafts={crafts}
        regions={places}
        words={words}
        chosen={chosen}
        locale={locale}
      />
      {one && (
        <ArtisanPanel
          key={one.id}
          artisan={one}
          actor={actor}
          returnTo={deskPath('/admin/artisans', { ...words, chosen: one.id })}
          locale={locale}
        />
      )}
    </DeskPage>
  );
}
