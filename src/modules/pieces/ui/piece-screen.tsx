import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { latinDigits } from '@/domain/digits';
import { countOf, readPrice } from '@/domain/product/change';
import { writtenSum } from '@/domain/rupees';
import { titleIn } from '@/modules/catalog/ui/tongue';
import { addressIn } from '@/ui/address';
import { formatMoney, type Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { ListenButton } from '@/ui/listen-button';
import { Notice } from '@/ui/notice';
import { StatusChip } from '@/ui/status';
import { changePieceAction } from '../actions';
import type { PieceView, VariantView } from '../queries/pieces';
import { PiecePhoto } from './piece-photo';
import { PriceWays } from './price-ways';
import { toneOf } from './standing';
import { VariantForm, type VariantWords } from './variant-form';

/** What the address says of the form that was sent last. */
export type AskedPiece = {
  readonly variant: string | undefined;
  readonly price: string | undefined;
  readonly count: string | undefined;
  readonly isSaved: boolean;
  /** What is wrong with it, said beside its field. */
  readonly error: { readonly field: string; readonly sentence: string } | null;
};
type Props = {
  readonly piece: PieceView;
  readonly asked: AskedPiece;
  readonly locale: Locale;
};

/** One piece of hers: how it stands, what there is to know of it (the children), and for each variant its price, what that brings her, and how many there are. */
export async function PieceScreen({
  piece,
  asked,
  locale,
  children,
}: Props & { children: ReactNode }) {
  const t = await getTranslations({ locale, namespace: 'pieces' });
  const title = piece.title[locale] || t('unnamed');
  const spoken = `${title}. ${t(`standing.${piece.standing}`)}. ${t('say')}`;
  return (
    <>
      <div className="mb-6 flex items-start gap-4">
        <PiecePhoto picture={piece.picture} isFirst />
        <div className="grid min-w-0 flex-1 justify-items-start gap-2">
          <Heading level={1} className="[overflow-wrap:anywhere]">
            {titleIn(title, locale)}
          </Heading>
          <div className="flex w-full items-center justify-between gap-3">
            <StatusChip tone={toneOf[piece.standing]}>{t(`standing.${piece.standing}`)}</StatusChip>
            <ListenButton text={spoken} label={t('hear', { text: title })} locale={locale} />
          </div>
          {['published', 'sold_out'].includes(piece.standing) && (
            <p>
              <a
                className="inline-flex min-h-14 items-center"
                href={addressIn(locale, `/products/${piece.slug}`)}
              >
                {t('see')}
              </a>
            </p>
          )}
        </div>
      </div>
      <div className="mb-6">{children}</div>
      {piece.isChangeable ? (
        <div className="grid gap-y-12">
          {piece.variants.map((variant) => (
            <Variant key={variant.id} {...{ piece, variant, asked, locale }} />
          ))}
        </div>
      ) : (
        <Notice>{t('closed')}</Notice>
      )}
    </>
  );
}

async function Variant({ piece, variant, asked, locale }: Props & { variant: VariantView }) {
  const t = await getTranslations({ locale, namespace: 'pieces' });
  const own = asked.variant === variant.id ? asked : null;
  const seen = { price: writtenSum(variant.price), count: String(countOf(variant)) };
  const asks = own?.price ?? seen.price;
  const read = readPrice(asks);
  const price = read.ok ? read.value : variant.price;
  const typed = {
    price: read.ok ? writtenSum(price) : latinDigits(asks),
    count: latinDigits(own?.count ?? seen.count),
  };
  return (
    <section>
      {piece.variants.length > 1 && (
        <Heading level={2} className="mb-4">
          {titleIn(variant.options[locale], locale)}
        </Heading>
      )}
      {own?.isSaved && <Notice tone="done">{t('saved')}</Notice>}
      <VariantForm
        action={changePieceAction}
        hidden={{
          locale,
          piece: piece.id,
          variant: variant.id,
          seen_price: seen.price,
          seen_count: seen.count,
        }}
        typed={typed}
        error={own?.error ?? null}
        words={await wordsOf(variant, locale)}
      >
        {price.minor !== variant.price.minor && (
          <p className="mb-3 font-bold">{t('not_saved', { price: formatMoney(price, locale) })}</p>
        )}
        <PriceWays price={price} ways={piece.waysFor(price)} locale={locale} />
      </VariantForm>
    </section>
  );
}

async function wordsOf({ kind, held }: VariantView, locale: Locale): Promise<VariantWords> {
  const t = await getTranslations({ locale, namespace: 'pieces' });
  const asked = { ready: 'count', one_of_a_kind: 'single', made_to_order: 'days' } as const;
  return {
    price: t('price'),
    count: t(asked[kind]),
    countHint: held > 0 ? t('count_hint', { held }) : undefined,
    single: kind === 'one_of_a_kind' ? [t('single_yes'), t('single_no')] : null,
    show: t('show'),
    save: t('save'),
    busy: t('busy'),
    sure: t('sure'),
  };
}
