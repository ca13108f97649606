import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { settings } from '@/platform/env';
import { addressIn } from '@/ui/address';
import { Icon } from '@/ui/icon';
import { LanguageLink } from '@/ui/language-link';
import { ShopFooter, ShopHeader } from '@/ui/shop-shell';
import { CartLink } from './cart-link';
import { pageLanguage } from './page-language';

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

/** A page may end with the printed border of its own craft; then the footer leaves its border away. */
const ownBorder = '[&:has(.page-border)_.foot]:mt-0 [&:has(.page-border)_.foot_.kinara]:hidden';

export default async function ShopLayout({ children, params }: Props) {
  const locale = await pageLanguage(params);
  const t = await getTranslations({ locale, namespace: 'shop' });
  const name = await getTranslations({ locale, namespace: 'ui' });
  const to = (path: string, label: string) => ({ href: addressIn(locale, path), label });
  const signIn = to('/signin', t('signIn'));
  const other = locale === 'ur' ? 'en' : 'ur';
  return (
    <div className={ownBorder}>
      <ShopHeader
        brand={{
          href: addressIn(locale, '/'),
          label: name('name'),
          latin: locale === 'en' ? name('name') : undefined,
        }}
        skipLabel={t('skip')}
        navLabel={t('main')}
        links={[
          { ...to('/crafts', t('crafts')), sections: ['/crafts', '/products'] },
          { ...to('/#regions', t('districts')), sections: ['/districts'] },
          { ...to('/artisans', t('artisans')), sections: ['/artisans'] },
          { ...to('/stories', t('stories')), sections: ['/stories'] },
          { ...signIn, sections: ['/signin'], className: 'only-phone' },
        ]}
        account={signIn}
        search={to('/search', t('search'))}
        language={<LanguageLink to={other} label={t('otherLanguage')} />}
        cart={
          <CartLink
            href={addressIn(locale, '/cart')}
            label={t('cart')}
            icon={<Icon name="tote" />}
          />
        }
      />
      {children}
      <ShopFooter
        lead={t('footer.line')}
        note={settings().demo ? t('footer.demo') : undefined}
        columns={[
          {
            title: t('footer.buy'),
            links: [
              to('/search', t('footer.allPieces')),
              to('/crafts', t('crafts')),
              to('/track', t('footer.track')),
            ],
          },
          {
            title: t('footer.know'),
            links: [
              to('/artisans', t('artisans')),
              to('/stories', t('stories')),
              to('/#regions', t('footer.regions')),
            ],
          },
          {
            title: t('footer.sell'),
            links: [
              to('/signin', t('footer.artisanSignIn')),
              to('/studio', t('footer.studio')),
              to('/account', t('account')),
            ],
          },
        ]}
      />
    </div>
  );
}
