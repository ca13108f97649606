import type { Metadata } from 'next';
import { cutHeadlines } from '@/platform/headline-font';
import { HeadlineFont } from '@/ui/headline';
import { Icon } from '@/ui/icon';
import { LanguageLink } from '@/ui/language-link';
import { ShopFooter, ShopHeader } from '@/ui/shop-shell';
import { Boards } from './all-boards';
import { QuiltBoard } from './pieces';
import { openSamples } from './specimen';

export const metadata: Metadata = { robots: { index: false } };

const HEADLINES = ['hero', 'all', 'ajrak', 'ralli', 'pottery', 'title4', 'newPieces', 'split'];
const MORE_HEADLINES = ['facts', 'forms', 'marks', 'states'];

/** Every part in every state, by day and by night. */
export default async function Styleguide({ params }: { params: Promise<{ locale: string }> }) {
  const sample = await openSamples(params);
  const { locale, t } = sample;
  const texts = [...HEADLINES, ...MORE_HEADLINES].map((key) => t(key));
  const link = (key: string) => ({ href: `#${key}`, label: t(key) });
  return (
    <>
      <HeadlineFont cut={locale === 'ur' ? await cutHeadlines(texts) : null} />
      <ShopHeader
        brand={{ href: '#', label: 'Hunarmand', latin: locale === 'en' ? 'Hunarmand' : undefined }}
        skipLabel={t('skip')}
        navLabel={t('main')}
        links={[
          { ...link('crafts'), sections: ['/styleguide'] },
          { ...link('districts'), sections: [] },
          { ...link('artisans'), sections: [] },
          { ...link('stories'), sections: [] },
        ]}
        search={{ href: '#search', label: t('search') }}
        language={
          <LanguageLink
            to={locale === 'ur' ? 'en' : 'ur'}
            label={locale === 'ur' ? 'English' : 'اردو'}
          />
        }
        cart={
          <a href="#cart">
            <Icon name="tote" />
            <span className="wide-word">{t('cart')}</span> <span className="num">3</span>
          </a>
        }
      />
      <main id="main">
        <QuiltBoard {...sample} />
        <Boards {...sample} id="day" side={t('light')} />
        <div data-theme="dark" className="mt-12 bg-page pb-12 text-ink">
          <Boards {...sample} id="night" side={t('dark')} />
        </div>
      </main>
      <ShopFooter
        band="ralli"
        lead={t('footLead')}
        note={t('footNote')}
        columns={[
          { title: t('buy'), links: [link('crafts'), link('track')] },
          { title: t('sell'), links: [link('join'), link('paid')] },
        ]}
      />
    </>
  );
}
