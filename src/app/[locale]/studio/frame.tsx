import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Locale } from '@/messages/locales';
import { LockNow } from '@/modules/accounts/ui/lock-now';
import { AmountsToggle } from '@/modules/ledger/ui/amounts-toggle';
import { personOf } from '@/modules/outbox/queries';
import { OutboxBar } from '@/modules/outbox/ui/outbox-bar';
import { StudioPhone } from '@/modules/outbox/ui/studio-phone';
import { cutHeadlines } from '@/platform/headline-font';
import { currentSession } from '@/platform/session';
import { addressIn } from '@/ui/address';
import { HeadlineFont } from '@/ui/headline';
import { LanguageLink } from '@/ui/language-link';
import { Chips } from '@/ui/navigation';
import { type StudioPlace, StudioShell } from '@/ui/studio-shell';
import { inShop, type OpenShop } from './shop-door';

/** The five under the thumb, and the rooms that a tile of the first page leads to. */
type Place = 'today' | 'orders' | 'new' | 'pieces' | 'money' | 'help' | 'stories' | 'shop';
type Props = {
  readonly open: OpenShop;
  readonly place: Place;
  /** This page, to come back to. */
  readonly path: string;
  /** Where the way back leads; left out on the first page, which shows whose studio it is. */
  readonly back?: string;
  /** The page's headings, to be drawn in Nastaliq where it is Urdu. */
  readonly headings?: readonly string[];
  readonly locale: Locale;
  readonly children: ReactNode;
};

/** The studio around a page: its few places, whose shop it is, and the way to hide every sum. */
export async function StudioFrame(props: Props) {
  const { open, place, path, back, headings = [], locale, children } = props;
  const t = await getTranslations({ locale, namespace: 'studio' });
  const { shop, shops } = open;
  const person = personOf(open.actor);
  return (
    <StudioShell
      skipLabel={t('skip')}
      navLabel={t('nav')}
      places={await placesOf(open, place, path, locale)}
      who={back ? undefined : { id: shop.id, name: shop.name[locale] }}
      back={back ? { href: addressIn(locale, back), label: t('back') } : undefined}
      sent={<OutboxBar person={person} locale={locale} />}
      end={
        // What a piece costs and brings stands in the shop for everybody.
        open.seesMoney &&
        place !== 'pieces' &&
        place !== 'new' && <AmountsToggle isHidden={open.isHidden} back={path} locale={locale} />
      }
    >
      <HeadlineFont
        cut={locale === 'ur' && headings.length > 0 ? await cutHeadlines(headings) : null}
      />
      <StudioPhone person={person} locale={locale} />
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
      <StudioFoot path={path} locale={locale} />
    </StudioShell>
  );
}

/** Below every page: lock a phone that is not hers alone, and the other language. */
async function StudioFoot({ path, locale }: Pick<Props, 'path' | 'locale'>) {
  const session = await currentSession();
  const t = await getTranslations({ locale, namespace: 'studio' });
  return (
    <footer className="studio-foot">
      <LockNow path={path} hasPin={session?.hasPin === true} locale={locale} />
      <LanguageLink to={locale === 'ur' ? 'en' : 'ur'} label={t('other_language')} />
    </footer>
  );
}

async function placesOf(
  open: OpenShop,
  place: Place,
  path: string,
  locale: Locale,
): Promise<StudioPlace[]> {
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
  const fresh: StudioPlace = {
    href: to('/studio/products/new'),
    label: t('new'),
    icon: 'plus-square',
    isCurrent: place === 'new',
  };
  const money: StudioPlace = {
    href: to('/studio/earnings'),
    label: t('money'),
    icon: 'coins',
    currentIcon: 'coins-fill',
    isCurrent: place === 'money',
  };
  const help: StudioPlace = {
    // Whoever calls her back knows what she was looking at.
    href: to(place === 'help' ? '/studio/help' : `/studio/help?from=${encodeURIComponent(path)}`),
    label: t('help'),
    icon: 'phone-call',
    currentIcon: 'phone-call-fill',
    isCurrent: place === 'help',
  };
  return [
    today,
    ...(open.seesOrders ? [orders] : []),
    ...(open.seesPieces ? [fresh] : []),
    ...(open.seesMoney ? [money] : []),
    help,
  ];
}
