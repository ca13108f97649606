import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { may } from '@/domain/policy';
import { removedMember } from '@/modules/shops/queries/removed';
import { shopMembers } from '@/modules/shops/queries/shop';
import { MembersScreen } from '@/modules/shops/ui/members-screen';
import { now } from '@/platform/clock';
import { requireArtisan } from '@/platform/session';
import { pageLanguage } from '../../../(shop)/page-language';
import { StudioFrame } from '../../frame';
import { inShop, openShop, type StudioProps, textOf } from '../../shop-door';

export async function generateMetadata({ params }: StudioProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLanguage(params) });
  return { title: `${t('shops.ways.members')} · ${t('studio.title')}`, robots: { index: false } };
}

/** Who works in her shop. */
export default async function ShopMembersPage({ params, searchParams }: StudioProps) {
  const locale = await pageLanguage(params);
  const path = '/studio/shop/members';
  const actor = await requireArtisan(locale, path);
  const query = await searchParams;
  const open = await openShop(actor, textOf(query.shop), locale);
  if (!may(actor, 'shop.read', { artisanId: open.shop.id })) notFound();
  const at = now();
  const { members, letters } = await shopMembers(actor, open.shop.id, at);
  const removed = textOf(query.removed);

  const t = await getTranslations({ locale, namespace: 'shops' });
  return (
    <StudioFrame
      open={open}
      place="shop"
      path={inShop(open, path)}
      back={inShop(open, '/studio/shop')}
      headings={[t('members.title'), t('members.waiting'), t('members.invite')]}
      locale={locale}
    >
      <MembersScreen
        shopId={open.shop.id}
        members={members}
        letters={letters}
        isOwner={may(actor, 'members.change', { artisanId: open.shop.id })}
        saved={textOf(query.saved)}
        removed={removed ? await removedMember(actor, open.shop.id, removed, at) : null}
        open={textOf(query.open)}
        to={(room) => inShop(open, room)}
        locale={locale}
      />
    </StudioFrame>
  );
}
