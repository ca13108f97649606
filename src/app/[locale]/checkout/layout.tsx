import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { addressIn } from '@/ui/address';
import { Icon } from '@/ui/icon';
import { LanguageLink } from '@/ui/language-link';
import { ShopHeader } from '@/ui/shop-shell';
import { pageLanguage } from '../(shop)/page-language';

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

/** The checkout has one way on and one way back; everything else would only lead away. */
export default async function CheckoutLayout({ children, params }: Props) {
  const locale = await pageLanguage(params);
  const t = await getTranslations({ locale, namespace: 'shop' });
  const name = await getTranslations({ locale, namespace: 'ui' });
  return (
    <>
      <ShopHeader
        brand={{
          href: addressIn(locale, '/'),
          label: name('name'),
          latin: locale === 'en' ? name('name') : undefined,
        }}
        skipLabel={t('skip')}
        navLabel={t('main')}
        links={[]}
        language={<LanguageLink to={locale === 'ur' ? 'en' : 'ur'} label={t('otherLanguage')} />}
        cart={
          <a href={addressIn(locale, '/cart')}>
            <Icon name="tote" />
            {t('cart')}
          </a>
        }
      />
      {children}
    </>
  );
}
