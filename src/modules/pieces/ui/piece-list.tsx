import { getTranslations } from 'next-intl/server';
import { Tongue } from '@/modules/catalog/ui/tongue';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import type { Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { Price } from '@/ui/price';
import { EmptyState, StatusChip } from '@/ui/status';
import type { PieceLine, PieceList } from '../queries/pieces';
import { PiecePhoto } from './piece-photo';
import { reviewWords } from './review-words';
import { toneOf } from './standing';

/** Her pieces: what each costs, what it brings her, and how many there are. */
export async function HerPieces({
  list,
  pathOf,
  newPath,
  nextPath,
  locale,
}: {
  list: PieceList;
  pathOf: (piece: PieceLine) => string;
  newPath: string;
  nextPath: string;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'pieces' });
  const add = (
    <ButtonLink size="big" wide href={addressIn(locale, newPath)}>
      <Icon name="camera-duotone" /> {t('new')}
    </ButtonLink>
  );
  if (list.pieces.length === 0)
    return (
      <EmptyState action={add}>
        <b>{t('empty')}</b>
        <br />
        {t('empty_say')}
      </EmptyState>
    );
  return (
    <>
      <div className="mb-6">{add}</div>
      <ul className="grid gap-x-10 border-t-2 border-ink wide:grid-cols-2">
        {list.pieces.map((piece) => (
          <li key={piece.id} className="border-b border-rule">
            <PieceLink piece={piece} href={addressIn(locale, pathOf(piece))} locale={locale} />
          </li>
        ))}
      </ul>
      {list.next && (
        <div className="mt-5">
          <ButtonLink variant="line" size="big" href={addressIn(locale, nextPath)}>
            {t('more')}
          </ButtonLink>
        </div>
      )}
    </>
  );
}

type Props = { readonly piece: PieceLine; readonly locale: Locale };

async function PieceLink({ piece, href, locale }: Props & { href: string }) {
  const t = await getTranslations({ locale, namespace: 'pieces' });
  const { title, picture, standing, review } = piece;
  const word = review && [...reviewWords(review.reasons, locale), review.note].filter(Boolean)[0];
  return (
    <a href={href} className="flex gap-4 py-4 no-underline">
      <PiecePhoto picture={picture} />
      <span className="grid min-w-0 flex-1 content-start gap-1">
        <b className="text-t1 [overflow-wrap:anywhere]">
          <Tongue text={title[locale] || t('unnamed')} locale={locale} />
        </b>
        <Sums piece={piece} locale={locale} />
        <Stock piece={piece} locale={locale} />
        <span>
          <StatusChip tone={toneOf[standing]}>{t(`standing.${standing}`)}</StatusChip>
        </span>
        {piece.isChanging && <span className="mute">{t('pending')}</span>}
        {word && <span>{word}</span>}
      </span>
    </a>
  );
}

async function Sums({ piece: { price, gets, variants }, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'pieces' });
  if (!price || !gets) return null;
  return (
    <>
      <span>
        {variants > 1 && `${t('price_from')} `}
        <Price amount={price} locale={locale} />
      </span>
      <span>
        <span className="bg-haldi-wash px-2 font-bold">
          {t('you_get')} <Price amount={gets} locale={locale} />
        </span>
      </span>
    </>
  );
}

async function Stock({ piece: { isMade, onHand, held }, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'pieces' });
  const said = [
    isMade && t('made'),
    (!isMade || onHand > 0) && t('have', { count: onHand }),
    held > 0 && t('held', { count: held }),
  ];
  return <span className="mute">{said.filter(Boolean).join(' · ')}</span>;
}
