import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Locale } from '@/messages/locales';
import { AmountsToggle } from '@/modules/ledger/ui/amounts-toggle';
import { addressIn } from '@/ui/address';
import { LanguageLink } from '@/ui/language-link';
import { Chips } from '@/ui/navigation';
import { type StudioPlace, StudioShell } from '@/ui/studio-shell';
import { inShop, type OpenShop } from './shop-door';

type Place = 'today' | 'orders' | 'new' | 'pieces' | 'money' | 'help' | 'stories' | 'shop';
type Props = {
  readonly open: OpenShop;
  readonly place: Place;
  /** This page, to come back to. */
  readonly path: string;
  /** Where the way back leads; left out on the first page, which shows whose studio it is. */
  readonly back?: string;
  readonly locale: Locale;
  readonly children: ReactNode;
};

/** The studio around a page: its few places, whose shop it is, and the way to hide every sum. */
export async function StudioFrame({ open, place, path, back, locale, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'studio' });
  const { shop, shops } = open;
  return (
    <StudioShell
      skipLabel={t('skip')}
      navLabel={t('nav')}
      places={await placesOf(open, place, locale)}
      who={back ? undefined : { id: shop.id, name: shop.name[locale] }}
      back={back ? { href: addressIn(locale, back), label: t('back') } : undefined}
      end={
        // What a piece costs and brings stands in the shop for everybody.
        open.seesMoney &&
        place !== 'pieces' && <AmountsToggle isHidden={open.isHidden} back={path} locale={locale} />
      }
    >
      {shops.length > 1 && !back && (
        <Chips
          label={t('shops')}
          chips={shops.map((one) => ({
            href: addressIn(locale, inShop({ shop: one, shops }, `/studio`)),
            label: one.name[locale],
            isOn: one === shop,
          }))}
        />
      )}
      {children}
      <p className="mt-10 [&_a]:inline-flex [&_a]:min-h-14 [&_a]:items-center [&_.wordmark]:h-7 [&_.wordmark]:w-auto [&_.wordmark]:fill-current">
        <LanguageLink to={locale === 'ur' ? 'en' : 'ur'} label={t('other_language')} />
      </p>
    </StudioShell>
  );
}

async function placesOf(open: OpenShop, place: Place, locale: Locale): Promise<StudioPlace[]> {
  const t = await getTranslations({ locale, namespace: 'studio.places' });
  const to = (path: string) => addressIn(locale, inShop(open, path));
  const today: StudioPlace = {
    href: to('/studio'),
    label: t('today'),
    icon: 'house',
    currentIcon: 'house-fill',
    isCurrent: place === 'today',
  };
  const orders: StudioPlace = {
    href: to('/studio/orders'),
    label: t('orders'),
    icon: 'package',
    currentIcon: 'package-fill',
    count: open.toDo,
    isCurrent: place === 'orders',
  };
  const pieces: StudioPlace = {
    href: to('/studio/products'),
    label: t('pieces'),
    icon: 'squares-four',
    currentIcon: 'squares-four-fill',
    isCurrent: place === 'pieces',
  };
  const money: StudioPlace = {
    href: to('/studio/earnings'),
    label: t('money'),
    icon: 'coins',
    currentIcon: 'coins-fill',
    isCurrent: place === 'money',
  };
  const account: StudioPlace = {
    href: addressIn(locale, '/account'),
    label: t('account'),
    icon: 'user',
  };
  return [
    today,
    ...(open.seesOrders ? [orders] : []),
    ...(open.seesPieces ? [pieces] : []),
    ...(open.seesMoney ? [money] : []),
    account,
  ];
}
