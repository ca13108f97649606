import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { may, type UserActor } from '@/domain/policy';
import { DeskKeys } from '@/modules/desk/ui/desk-keys';
import { currentSession } from '@/platform/session';
import { addressIn } from '@/ui/address';
import { AdminShell, type DeskPlace } from '@/ui/admin-shell';
import type { Locale } from '@/ui/format';
import { LanguageLink } from '@/ui/language-link';
import { Notice } from '@/ui/notice';
import { SearchBox } from '@/ui/search-box';
import { deskCounts } from './desk-counts';

export type Place =
  | 'today'
  | 'orders'
  | 'fulfilment'
  | 'payments'
  | 'refunds'
  | 'cod'
  | 'payouts'
  | 'ledger'
  | 'promotions'
  | 'moderation'
  | 'cases'
  | 'artisans'
  | 'audit'
  | 'jobs';

type Props = {
  readonly locale: Locale;
  readonly actor: UserActor;
  readonly place: Place;
  readonly title: ReactNode;
  /** What is being searched for, where the search of the frame is this page's own. */
  readonly sought?: string;
  /** What was done before, as the address tells it. */
  readonly done?: string;
  readonly children: ReactNode;
};

/** The desk around a page: the places this member of staff may go, with what waits there. */
export async function DeskPage({ locale, actor, place, title, sought, done, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'admin' });
  const session = await currentSession();
  const other = locale === 'ur' ? 'en' : 'ur';
  return (
    <AdminShell
      skipLabel={t('skip')}
      navLabel={t('places.label')}
      brand={{ href: addressIn(locale, '/'), label: t('shop') }}
      places={await placesFor(actor, locale, place)}
      title={title}
      search={<DeskSearch actor={actor} locale={locale} place={place} sought={sought} />}
      end={
        <span className="flex flex-wrap items-center gap-x-4">
          <a href={addressIn(locale, '/account')}>
            <bdi>{session?.user.name}</bdi>
          </a>
          {actor.staffRole && <span className="mute">{t(`roles.${actor.staffRole}`)}</span>}
          <LanguageLink to={other} label={t('language')} />
        </span>
      }
    >
      <DeskKeys />
      <Done done={done} locale={locale} />
      {children}
    </AdminShell>
  );
}

async function placesFor(actor: UserActor, locale: Locale, current: Place): Promise<DeskPlace[]> {
  const t = await getTranslations({ locale, namespace: 'admin.places' });
  const waiting = await deskCounts(actor);
  const place = (name: Place, path: string, icon: DeskPlace['icon'], count?: number) => ({
    href: addressIn(locale, path),
    label: t(name),
    icon,
    count,
    isCurrent: name === current,
  });
  const readsOrders = may(actor, 'adminOrders.read', null);
  return [
    place('today', '/admin', 'house'),
    ...(readsOrders ? [place('orders', '/admin/orders', 'receipt', waiting.needs)] : []),
    ...(may(actor, 'fulfillment.hand_over', null)
      ? [place('fulfilment', '/admin/fulfilment', 'truck', waiting.parcels)]
      : []),
    ...(may(actor, 'payments.read', null) ? [place('payments', '/admin/payments', 'bank')] : []),
    ...(may(actor, 'refunds.read', null)
      ? [place('refunds', '/admin/refunds', 'arrow-u-up-left')]
      : []),
    ...(may(actor, 'cod.read', null) ? [place('cod', '/admin/cod', 'coins')] : []),
    ...(may(actor, 'payouts.read', null) ? [place('payouts', '/admin/payouts', 'hand-coins')] : []),
    ...(may(actor, 'ledger.read', null) ? [place('ledger', '/admin/ledger', 'book-open')] : []),
    ...(may(actor, 'promotions.read', null)
      ? [place('promotions', '/admin/promotions', 'tag')]
      : []),
    ...(may(actor, 'moderation.read', null)
      ? [place('moderation', '/admin/moderation', 'seal-check', waiting.toJudge.count)]
      : []),
    ...(may(actor, 'cases.read', null)
      ? [place('cases', '/admin/cases', 'phone-call', waiting.cases.count)]
      : []),
    ...(may(actor, 'artisans.read_admin', null)
      ? [place('artisans', '/admin/artisans', 'users-three')]
      : []),
    ...(may(actor, 'audit.read', null) ? [place('audit', '/admin/audit', 'fingerprint')] : []),
    ...(may(actor, 'jobs.read', null)
      ? [place('jobs', '/admin/jobs', 'arrows-clockwise', waiting.dead)]
      : []),
  ];
}

/** Searches artisans from their page, and orders from everywhere else. */
async function DeskSearch({ actor, locale, place, sought }: Omit<Props, 'title' | 'children'>) {
  const t = await getTranslations({ locale, namespace: 'admin.search' });
  const isForArtisans = place === 'artisans' || !may(actor, 'adminOrders.read', null);
  if (isForArtisans && !may(actor, 'artisans.read_admin', null)) return null;
  const of = isForArtisans ? 'artisans' : 'orders';
  return (
    <SearchBox
      key={of}
      action={addressIn(locale, `/admin/${of}`)}
      label={t(`${of}.label`)}
      placeholder={t(`${of}.hint`)}
      submitLabel={t('submit')}
      defaultValue={sought}
    />
  );
}

async function Done({ done = '', locale }: { done?: string; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'admin.done' });
  const key = done as 'confirmed';
  if (!/^[a-z_]+$/.test(done) || !t.has(key)) return null;
  return (
    <div role="status" className="pt-3">
      <Notice tone={done === 'overtaken' ? 'stop' : 'done'}>{t(key)}</Notice>
    </div>
  );
}
