import { getTranslations } from 'next-intl/server';
import type { PieceWith } from '@/modules/promotions/queries';
import { ActionForm } from '@/ui/action-form';
import type { Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { Price } from '@/ui/price';
import { Khata, KhataRow } from '@/ui/split';
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
    <section className="mt-8 border-t-2 border-ink pt-4" aria-labelledby="with-it">
      <Heading level={2} id="with-it">
        {t('own.then')}
      </Heading>
      {pieces.length === 0 && <p className="mute mt-3">{t('own.no_pieces')}</p>}
      {pieces.map((piece) => (
        <div key={piece.id} className="mt-5">
          <h3>{piece.title[locale]}</h3>
          <Khata className="mt-2">
            <KhataRow label={`${t('own.buyer_pays')}, ${t('own.now')}`}>
              <Price amount={piece.price} locale={locale} />
            </KhataRow>
            <KhataRow label={`${t('own.you_get')}, ${t('own.now')}`}>
              <Price amount={piece.gets} locale={locale} />
            </KhataRow>
            <KhataRow label={`${t('own.buyer_pays')}, ${t('own.then')}`}>
              <Price amount={piece.reduced} locale={locale} />
            </KhataRow>
            <KhataRow label={`${t('own.you_get')}, ${t('own.then')}`} kind="sum">
              <Price amount={piece.getsThen} locale={locale} />
            </KhataRow>
          </Khata>
        </div>
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
