import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { personOf } from '@/modules/outbox/queries';
import { WaitingItems } from '@/modules/outbox/ui/waiting-items';
import { herPieces } from '@/modules/pieces/queries/pieces';
import { HerPieces } from '@/modules/pieces/ui/piece-list';
import { now } from '@/platform/clock';
import { cutHeadlines } from '@/platform/headline-font';
import { requireArtisan } from '@/platform/session';
import { addressIn } from '@/ui/address';
import { Heading, HeadlineFont } from '@/ui/headline';
import { ListenButton } from '@/ui/listen-button';
import { StudioHead, WaysOn } from '@/ui/studio-shell';
import { pageLanguage } from '../../(shop)/page-language';
import { StudioFrame } from '../frame';
import { inShop, openShop, type StudioProps, textOf } from '../shop-door';

export async function generateMetadata({ params }: StudioProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLanguage(params) });
  return { title: `${t('pieces.title')} · ${t('studio.title')}`, robots: { index: false } };
}

/** Her pieces with what each costs and brings her. */
export default async function StudioProductsPage({ params, searchParams }: StudioProps) {
  const locale = await pageLanguage(params);
  const actor = await requireArtisan(locale, '/studio/products');
  const query = await searchParams;
  const open = await openShop(actor, textOf(query.shop), locale);
  const list = await herPieces(actor, open.shop.id, textOf(query.after) ?? null, now());
  if (!list) notFound();
  const t = await getTranslations({ locale, namespace: 'pieces' });
  const many = await getTranslations({ locale, namespace: 'imports' });
  return (
    <StudioFrame
      open={open}
      place="pieces"
      path={inShop(open, '/studio/products')}
      back={inShop(open, '/studio')}
      locale={locale}
    >
      <HeadlineFont cut={locale === 'ur' ? await cutHeadlines([t('title')]) : null} />
      <StudioHead
        heading={<Heading level={1}>{t('title')}</Heading>}
        lead={list.pieces.length > 0 ? t('say') : undefined}
        ear={
          <ListenButton
            text={`${t('title')}. ${t('say')}`}
            label={t('hear', { text: t('title') })}
            locale={locale}
          />
        }
      />
      <WaitingItems person={personOf(actor)} kind="piece.save" locale={locale} />
      <HerPieces
        list={list}
        pathOf={({ id }) => inShop(open, `/studio/products/${id}`)}
        newPath={inShop(open, '/studio/products/new')}
        nextPath={inShop(open, `/studio/products?after=${list.next}`)}
        locale={locale}
      />
      <div className="mt-10">
        <WaysOn
          ways={[
            {
              href: addressIn(locale, inShop(open, '/studio/products/import')),
              label: many('title'),
              icon: 'list',
              note: many('say'),
            },
          ]}
        />
      </div>
    </StudioFrame>
  );
}
