import { getTranslations } from 'next-intl/server';
import { artisanFlow } from '@/domain/artisan/flow';
import { openMoves } from '@/domain/flow';
import { isPhone } from '@/domain/phone';
import { type Actor, may } from '@/domain/policy';
import { formatNumber, type Locale } from '@/ui/format';
import { Figure, Price } from '@/ui/price';
import { ArtisanBadge } from '@/ui/product-card';
import { Tray } from '@/ui/staff-table';
import { restoreArtisanAction, suspendArtisanAction } from '../actions';
import type { DeskArtisan } from '../queries/artisans';
import { ArtisanChip } from './artisan-list';
import { deskHref } from './desk-address';
import { CallLink } from './order-tray';
import { VerbForm } from './verb-form';

type Props = {
  readonly artisan: DeskArtisan;
  readonly actor: Actor;
  readonly returnTo: string;
  readonly locale: Locale;
};

/** The chosen artisan: who she is, what runs, and the verbs for her shop. */
export async function ArtisanPanel({ artisan, actor, returnTo, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'admin.artisans' });
  const name = artisan.name[locale];
  return (
    <Tray label={name}>
      <span className="[--mark:2rem]">
        <ArtisanBadge id={artisan.id} name={<b>{name}</b>} />
      </span>
      <ArtisanChip status={artisan.status} locale={locale} />
      {artisan.phone && isPhone(artisan.phone) && (
        <CallLink phone={artisan.phone} label={t('call')} />
      )}
      <StandingVerb artisan={artisan} actor={actor} returnTo={returnTo} locale={locale} />
      <span className="mute flex flex-wrap gap-x-4">
        <span>
          {artisan.place[locale]}, {artisan.district[locale]}
        </span>
        {artisan.status === 'approved' && (
          <a href={deskHref(locale, `/artisans/${artisan.slug}`)}>{t('public_page')}</a>
        )}
        {may(actor, 'requirements.decide', null) && (
          <a href={deskHref(locale, `/admin/artisans/${artisan.id}`)}>{t('review')}</a>
        )}
        {may(actor, 'adminOrders.read', null) && (
          <a href={deskHref(locale, '/admin/orders', { artisan: artisan.id })}>
            {t('orders')} <Figure>{formatNumber(artisan.running)}</Figure>
          </a>
        )}
        {may(actor, 'audit.read', null) && (
          <a href={deskHref(locale, '/admin/audit', { about: `artisan:${artisan.id}` })}>
            {t('trail')}
          </a>
        )}
        {artisan.owed && (
          <span>
            {t('owed')}{' '}
            <span className="hers">
              <Price amount={artisan.owed} locale={locale} />
            </span>
          </span>
        )}
        {artisan.suspendedReason && (
          <span>
            {t('because')} <q>{artisan.suspendedReason}</q>
          </span>
        )}
      </span>
    </Tray>
  );
}

/** Close her shop, or open it again: what her life cycle allows staff from here. */
async function StandingVerb({ artisan, actor, returnTo, locale }: Props) {
  if (!may(actor, 'artisans.suspend', null)) return null;
  const t = await getTranslations({ locale, namespace: 'admin.artisans' });
  const open = openMoves(artisanFlow, artisan.status, 'staff');
  const move = open.includes('suspend') ? 'suspend' : open.includes('restore') ? 'restore' : null;
  if (move === null) return null;
  return (
    <VerbForm
      key={move}
      action={move === 'suspend' ? suspendArtisanAction : restoreArtisanAction}
      name={`${move}-${artisan.id}`}
      hidden={{ artisanId: artisan.id, returnTo, locale }}
      label={t(`${move}.label`)}
      submit={t(`${move}.submit`)}
      busy={t(`${move}.busy`)}
      note={t(`${move}.note`)}
      variant={move === 'suspend' ? 'stop' : 'primary'}
      fields={[{ kind: 'text', name: 'reason', label: t(`${move}.reason`) }]}
    />
  );
}
