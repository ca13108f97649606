import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Headline } from '@/ui/headline';
import { LanguageLink } from '@/ui/language-link';
import { ShopHeader } from '@/ui/shop-shell';
import { Thappa } from '@/ui/thappa-mark';

type Framed = { readonly locale: 'en' | 'ur'; readonly children: ReactNode };

/** The plain frame of personal pages: whose house it is, and the other language. */
export async function AccountShell({ locale, home, children }: Framed & { home: string }) {
  const t = await getTranslations({ locale, namespace: 'accounts.shell' });
  return (
    <>
      <ShopHeader
        brand={{
          href: home,
          label: t('home'),
          latin: locale === 'en' ? 'Hunarmand' : undefined,
        }}
        skipLabel={t('skip')}
        navLabel={t('home')}
        links={[]}
        language={<LanguageLink to={locale === 'en' ? 'ur' : 'en'} label={t('language')} />}
      />
      <main id="main">{children}</main>
    </>
  );
}

/** One decision beside a field of indigo with the house's mark in turmeric; `isPlain` leaves the field away on phones. */
export async function DoorFrame({ locale, isPlain, children }: Framed & { isPlain?: boolean }) {
  const t = await getTranslations({ locale, namespace: 'accounts.shell' });
  return (
    <div className="grid wide:min-h-[calc(100svh-4.1rem)] wide:grid-cols-[minmax(0,6fr)_minmax(0,5fr)]">
      <aside
        className={`min-w-0 overflow-clip bg-neel-deep text-on-field wide:col-start-2 wide:row-start-1 ${isPlain ? 'max-wide:hidden' : ''}`}
      >
        <div className="relative h-28 overflow-clip wide:sticky wide:top-0 wide:h-[calc(100svh-4.1rem)] wide:min-h-[36rem]">
          <div className="absolute end-[-3.5rem] top-[-4.5rem] [--mark-ink:var(--haldi)] [--mark:17rem] wide:end-[-9rem] wide:top-[-8rem] wide:[--mark:42rem]">
            <Thappa id="hunarmand-mark-9" fine />
          </div>
          <div className="absolute inset-x-0 bottom-0 hidden p-12 wide:block">
            <Headline as="p" size={4}>
              {t('panelTitle')}
            </Headline>
            <p className="mt-3 max-w-[26rem]">{t('panelText')}</p>
          </div>
        </div>
      </aside>
      <div
        className={`min-w-0 px-gut wide:row-start-1 wide:pe-20 ${isPlain ? 'pt-4 pb-14 wide:pt-10' : 'py-8 wide:py-16'}`}
      >
        <div className="mx-auto max-w-[30rem] wide:ms-auto wide:me-0">{children}</div>
      </div>
    </div>
  );
}
