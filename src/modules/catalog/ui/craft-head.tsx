import { getTranslations } from 'next-intl/server';
import { addressIn } from '@/ui/address';
import type { Locale } from '@/ui/format';
import { Heading, Headline } from '@/ui/headline';
import { Breadcrumbs } from '@/ui/navigation';
import { Photo } from '@/ui/photo';
import type { CraftPageView } from '../types';
import { photoOf } from './photo-of';

const spellingsShown = 6;
const isLatin = (word: string) => /^[\p{Script=Latin}\s'’-]+$/u.test(word);

/** The name of a craft in both scripts, where it is made, how people write it, and what it is. */
export async function CraftHead({ craft, locale }: { craft: CraftPageView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'catalog.craft' });
  const shop = await getTranslations({ locale, namespace: 'shop' });
  const comma = locale === 'ur' ? '، ' : ', ';
  const places = craft.provinces.map((province) => province.name[locale]).join(comma);
  const image = craft.listings[0]?.image ?? craft.workshop;
  const spellings = craft.spellings
    .filter((word) => isLatin(word) === (locale === 'en') && word !== craft.name[locale])
    .slice(0, spellingsShown);
  return (
    <>
      <div className="wrap">
        <Breadcrumbs
          label={shop('crafts')}
          steps={[
            { href: addressIn(locale, '/crafts'), label: shop('crafts') },
            {
              href: addressIn(locale, `/crafts/${craft.slug}`),
              label: craft.name[locale],
              isCurrent: true,
            },
          ]}
        />
      </div>
      <div className={image ? 'grid wide:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]' : undefined}>
        {image && (
          <Photo
            photo={photoOf(image, locale)}
            ratio="5/4"
            sizes="(min-width: 60rem) 42vw, 88vw"
            priority
          />
        )}
        <div
          className={
            image ? 'wrap w-full py-6 wide:mx-0 wide:self-end wide:py-0 wide:ps-12' : 'wrap py-6'
          }
        >
          {locale === 'en' && (
            <Headline as="p" size={3} lang="ur" className="text-madder">
              {craft.name.ur}
            </Headline>
          )}
          <Heading level={1} size={6}>
            {craft.name[locale]}
          </Heading>
          <p className="mt-3 max-w-text text-t1">{craft.summary[locale]}</p>
          <p className="mt-4 max-w-text">{craft.history[locale]}</p>
          <p className="small mute mt-4">{t('where', { places })}</p>
          {spellings.length > 0 && (
            <p className="small mute mt-1">{t('spelled', { spellings: spellings.join(comma) })}</p>
          )}
        </div>
      </div>
    </>
  );
}
