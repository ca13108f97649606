import { getTranslations } from 'next-intl/server';
import type { PieceWith } from '@/modules/promotions/queries';
import { ActionForm } from '@/ui/action-form';
import type { Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { Price } from '@/ui/price';
import { SubmitButton } from '@/ui/submit-button';
import { startOwnPromotionAction } from '../actions';
import type { OwnAsked } from './own-form';

/** What she gets for each piece now and with the promotion, and the button that starts it. */
export async function OwnPreview({
  pieces,
  asked,
  shop,
  locale,
}: {
  pieces: readonly PieceWith[];
  asked: OwnAsked;
  shop: string;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'offers' });
  return (
    <section className="mt-8 max-w-[34rem] border-t-2 border-ink pt-4" aria-labelledby="with-it">
      <Heading level={2} id="with-it">
        {t('own.then')}
      </Heading>
      {pieces.length === 0 && <p className="mute mt-3">{t('own.no_pieces')}</p>}
      {pieces.map((piece) => (
        <PieceBeside key={piece.id} piece={piece} locale={locale} />
      ))}
      <ActionForm
        action={startOwnPromotionAction}
        name="start"
        hidden={{ locale, shop, ...asked }}
        className="mt-6"
      >
        <SubmitButton size="big" wide busyLabel={t('busy')}>
          {t('own.start')}
        </SubmitButton>
      </ActionForm>
    </section>
  );
}

/** One piece, as it is now beside as it will be: what the buyer pays, and what is hers. */
async function PieceBeside({ piece, locale }: { piece: PieceWith; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'offers.own' });
  const cell = 'border-b border-rule py-2 text-end tabular-nums';
  return (
    <table className="mt-5 w-full border-collapse">
      <caption className="pb-1 text-start text-t1 font-bold">{piece.title[locale]}</caption>
      <thead className="mute border-b-2 border-ink">
        <tr>
          <td />
          <th scope="col" className="ps-3 text-end font-normal">
            {t('now')}
          </th>
          <th scope="col" className="ps-3 text-end font-normal">
            {t('then')}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row" className="border-b border-rule py-2 text-start font-normal">
            {t('buyer_pays')}
          </th>
          <td className={cell}>
            <Price amount={piece.price} locale={locale} />
          </td>
          <td className={cell}>
            <Price amount={piece.reduced} locale={locale} />
          </td>
        </tr>
        <tr className="border-b-[3px] border-double border-ink font-bold">
          <th scope="row" className="py-2 text-start">
            {t('you_get')}
          </th>
          <td className="py-2 text-end tabular-nums">
            <Price amount={piece.gets} locale={locale} />
          </td>
          <td className="py-2 text-end tabular-nums">
            <Price amount={piece.getsThen} locale={locale} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}
