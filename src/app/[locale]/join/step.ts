import { notFound } from 'next/navigation';
import type { Id } from '@/domain/ids';
import type { UserActor } from '@/domain/policy';
import type { Locale } from '@/messages/locales';
import { type OwnShop, ownShop } from '@/modules/joining/queries/own-shops';
import { requireSession } from '@/platform/session';

export type JoinProps = {
  readonly params: Promise<{ readonly locale: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

/** One text of the address; empty where there is none. */
export const asked = (value: string | string[] | undefined): string =>
  ([value].flat()[0] ?? '').slice(0, 120);

/** Whose shop a page of joining is about: the one of the address, else the one she is joining with. */
export async function requireShop(
  locale: Locale,
  path: string,
  query: Awaited<JoinProps['searchParams']>,
): Promise<{
  actor: UserActor;
  shop: OwnShop & { readonly id: Id<'artisan'> };
  phone: string | null;
}> {
  const wanted = asked(query.shop);
  const { actor, user } = await requireSession(
    locale,
    wanted === '' ? path : `${path}?shop=${encodeURIComponent(wanted)}`,
  );
  const shop = await ownShop(actor, wanted === '' ? undefined : wanted);
  if (!shop) notFound();
  return { actor, shop, phone: user.phone };
}
