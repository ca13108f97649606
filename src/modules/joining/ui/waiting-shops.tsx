import { getTranslations } from 'next-intl/server';
import { addressIn } from '@/ui/address';
import { formatDay, type Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { ArtisanBadge } from '@/ui/product-card';
import type { WaitingShop } from '../queries/judging';

/** The shops that wait to be opened, and the ways to what is asked of them and to inviting more. */
export async function WaitingShops({
  shops,
  mayInvite,
  mayConfigure,
  locale,
}: {
  shops: readonly WaitingShop[];
  mayInvite: boolean;
  mayConfigure: boolean;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'joining.desk' });
  const say = await getTranslations({ locale, namespace: 'joining.letter' });
  const to = (path: string) => addressIn(locale, path);
  return (
    <section className="grid gap-3 py-3">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        {shops.length > 0 && (
          <Heading level={2} size={2}>
            {t('waiting')}
          </Heading>
        )}
        {mayInvite && <a href={to('/admin/artisans/invitations')}>{t('invite')}</a>}
        {mayConfigure && <a href={to('/admin/artisans/requirements')}>{t('requirements')}</a>}
      </div>
      {shops.length > 0 && (
        <ul className="grid gap-2 wide:grid-cols-2">
          {shops.map((shop) => (
            <li key={shop.id}>
              <a
                className="flex flex-wrap items-center gap-x-4 gap-y-1 border border-edge bg-surface px-3 py-2 no-underline hover:border-neel"
                href={to(`/admin/artisans/${shop.id}`)}
              >
                <ArtisanBadge id={shop.id} name={shop.name[locale]} />
                <span className="mute text-small">
                  {say('as_craft', { craft: shop.craft[locale], district: shop.district[locale] })}{' '}
                  · {t('since', { day: formatDay(shop.since, locale, { short: true }) })}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
