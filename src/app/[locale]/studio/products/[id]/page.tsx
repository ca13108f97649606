import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { pieceCare } from '@/modules/pieces/queries/care';
import { herPiece } from '@/modules/pieces/queries/pieces';
import { askedFailure } from '@/modules/pieces/ui/asked-failure';
import { drawnTitle } from '@/modules/pieces/ui/drawn-title';
import { didOf, PieceActs, PieceDid, PieceScore, PieceWord } from '@/modules/pieces/ui/piece-care';
import { PieceScreen } from '@/modules/pieces/ui/piece-screen';
import { sentenceOf } from '@/platform/action';
import { now } from '@/platform/clock';
import { requireArtisan } from '@/platform/session';
import { pageLanguage } from '../../../(shop)/page-language';
import { StudioFrame } from '../../frame';
import { inShop, openShop, type StudioProps, textOf } from '../../shop-door';

type Props = Pick<StudioProps, 'searchParams'> & {
  readonly params: Promise<{ readonly locale: string; readonly id: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLanguage(params) });
  return { title: `${t('pieces.title')} · ${t('studio.title')}`, robots: { index: false } };
}

/** What one piece costs, what that brings her, and how many there are. */
export default async function StudioProductPage({ params, searchParams }: Props) {
  const locale = await pageLanguage(params);
  const path = `/studio/products/${(await params).id}`;
  const actor = await requireArtisan(locale, path);
  const query = await searchParams;
  const piece = await herPiece(actor, (await params).id, now());
  const care = piece && (await pieceCare(actor, piece.id, now()));
  if (!piece || !care) notFound();
  const open = await openShop(actor, piece.artisanId, locale);
  const price = textOf(query.price)?.slice(0, 40);
  const count = textOf(query.count)?.slice(0, 40);
  const variant = piece.variants.find(({ id }) => id === textOf(query.variant));
  const failure = askedFailure(variant, { price, count }, textOf(query.refused));
  const error = failure && {
    field: failure.field ?? 'form',
    sentence: await sentenceOf(failure, locale),
  };
  const did = didOf(textOf(query.did));
  const paths = { edit: inShop(open, `${path}/edit`), preview: inShop(open, `${path}/preview`) };
  return (
    <StudioFrame
      open={open}
      place="pieces"
      path={inShop(open, path)}
      back={inShop(open, '/studio/products')}
      headings={drawnTitle(piece.title[locale])}
      locale={locale}
    >
      {did && <PieceDid care={care} did={did} locale={locale} />}
      <PieceScreen
        piece={piece}
        asked={{
          variant: variant?.id,
          price,
          count,
          isSaved: textOf(query.saved) === 'yes',
          error,
        }}
        locale={locale}
      >
        <PieceWord care={care} paths={paths} locale={locale} />
      </PieceScreen>
      {piece.isChangeable && <PieceScore care={care} locale={locale} />}
      <PieceActs care={care} paths={paths} locale={locale} />
    </StudioFrame>
  );
}
