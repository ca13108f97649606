import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { may, type UserActor } from '@/domain/policy';
import type { Locale } from '@/messages/locales';
import { type Shop, studioShops } from '@/modules/orders/queries/shops';
import { studioToDo } from '@/modules/orders/queries/studio';
import { areAmountsHidden } from '@/platform/amounts-cookie';

export type StudioProps = {
  readonly params: Promise<{ readonly locale: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

/** The shop a page of the studio is about, and what its reader may do there. */
export type OpenShop = {
  readonly actor: UserActor;
  readonly shop: Shop;
  readonly shops: readonly Shop[];
  readonly toDo: number;
  readonly seesOrders: boolean;
  readonly seesPieces: boolean;
  readonly seesMoney: boolean;
  readonly isHidden: boolean;
  /** For sums: null where they are shown, a word where hidden, undefined where they are not the reader's business. */
  readonly hiddenLabel: string | null | undefined;
};

/** Opens the shop that is asked for by its slug or id, else the first of the actor's. Not theirs is not found. */
export async function openShop(
  actor: UserActor,
  asked: string | undefined,
  locale: Locale,
): Promise<OpenShop> {
  const shops = await studioShops(actor);
  const shop = asked ? shops.find(({ id, slug }) => slug === asked || id === asked) : shops[0];
  if (!shop) notFound();
  const [toDo, isHidden, t] = await Promise.all([
    studioToDo(actor, shop.id),
    areAmountsHidden(),
    getTranslations({ locale, namespace: 'studio' }),
  ]);
  const seesMoney = may(actor, 'earnings.read', { artisanId: shop.id });
  return {
    actor,
    shop,
    shops,
    toDo,
    isHidden,
    seesOrders: may(actor, 'order.read', { artisanId: shop.id }),
    seesPieces: may(actor, 'product.change', { artisanId: shop.id }),
    seesMoney,
    hiddenLabel: seesMoney ? (isHidden ? t('hidden_sum') : null) : undefined,
  };
}

/** One text of the address; the first when it stands there twice. */
export const textOf = (asked: string | string[] | undefined): string | undefined =>
  [asked].flat()[0];

/** A path of the studio that stays in the shop; who has only one needs no word of it. */
export function inShop({ shop, shops }: Pick<OpenShop, 'shop' | 'shops'>, path: string): string {
  if (shop === shops[0]) return path;
  return `${path}${path.includes('?') ? '&' : '?'}shop=${shop.slug}`;
}
