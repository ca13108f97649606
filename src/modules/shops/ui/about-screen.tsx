import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/ui/format';
import { changeAboutAction, changeCapacityAction } from '../actions';
import type { ShopView } from '../queries/shop';
import { SettingForm } from './setting-form';
import { SettingHead } from './setting-head';

type Props = { readonly shop: ShopView; readonly locale: Locale };
const mostQuote = 160;
const mostAbout = 1500;

/** What her page says of her, in one language or both. */
export async function AboutScreen({ shop, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'shops' });
  const optional = t('optional');
  /** Whoever writes one language is told, where the other begins, that it may stay empty. */
  const hint = (lang: 'en' | 'ur') => (lang === locale ? undefined : t('about.fallback'));
  const quote = (name: string, label: string, value: string, lang: 'en' | 'ur') =>
    ({
      kind: 'text',
      ...{ name, label, value, lang, optional },
      hint: hint(lang),
      most: mostQuote,
      rows: 2,
    }) as const;
  const about = (name: string, label: string, value: string, lang: 'en' | 'ur') =>
    ({
      kind: 'text',
      ...{ name, label, value, lang, optional },
      most: mostAbout,
      rows: 5,
    }) as const;
  const urdu = [
    quote('quoteUr', t('about.quote_ur'), shop.quote.ur, 'ur'),
    about('aboutUr', t('about.about_ur'), shop.about.ur, 'ur'),
  ];
  const english = [
    quote('quote', t('about.quote'), shop.quote.en, 'en'),
    about('about', t('about.about'), shop.about.en, 'en'),
  ];
  return (
    <>
      <SettingHead title={t('about.title')} spoken={t('about.spoken')} locale={locale} />
      <SettingForm
        action={changeAboutAction}
        hidden={{ locale, shop: shop.id }}
        settings={[
          ...(locale === 'ur' ? [...urdu, ...english] : [...english, ...urdu]),
          {
            kind: 'line',
            name: 'sinceYear',
            label: t('about.since'),
            value: String(shop.sinceYear),
            type: 'number',
            most: 4,
          },
        ]}
        words={{ save: t('save'), saving: t('saving') }}
      />
    </>
  );
}

/** How many pieces to order she makes in a week; a number or none. */
export async function CapacityScreen({ shop, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'shops' });
  return (
    <>
      <SettingHead title={t('capacity.title')} spoken={t('capacity.spoken')} locale={locale} />
      <SettingForm
        action={changeCapacityAction}
        hidden={{ locale, shop: shop.id }}
        settings={[
          {
            kind: 'line',
            name: 'capacity',
            label: t('capacity.label'),
            hint: t('capacity.hint'),
            value: shop.weeklyCapacity === null ? '' : String(shop.weeklyCapacity),
            type: 'number',
            most: 4,
          },
        ]}
        words={{ save: t('save'), saving: t('saving') }}
      />
    </>
  );
}
