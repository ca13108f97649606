import { getTranslations } from 'next-intl/server';
import { addressIn } from '@/ui/address';
import { AudioPlayer } from '@/ui/audio-player';
import type { Locale } from '@/ui/format';
import { Headline } from '@/ui/headline';
import { Thappa } from '@/ui/thappa-mark';
import type { ProductView } from '../types';
import { titleIn } from './tongue';

/** Who made it, in that person's own words, on indigo. */
export async function ProductVoice({ product, locale }: { product: ProductView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'catalog.product' });
  const { artisan, story, audio } = product;
  const name = artisan.name[locale];
  return (
    <section className="on-indigo mt-10 py-[clamp(2rem,5vw,4.5rem)]">
      <div className="wrap grid gap-8 wide:grid-cols-[minmax(0,1fr)_minmax(0,2.2fr)] wide:items-center wide:gap-16">
        <div className="[--mark:min(11rem,38vw)]">
          <Thappa id={artisan.id} fine title={t('markOf', { name })} />
          <p className="mt-4">
            <b>{name}</b>
            <br />
            {product.craft.name[locale]}, {artisan.place[locale]}
            <br />
            <a href={addressIn(locale, `/artisans/${artisan.slug}`)}>{t('toArtisan', { name })}</a>
          </p>
        </div>
        <div>
          {artisan.quote[locale] && (
            <Headline as="blockquote" size={4}>
              {titleIn(artisan.quote[locale], locale)}
            </Headline>
          )}
          {audio && (
            <div className="mt-6 max-w-text">
              <AudioPlayer
                audio={audio}
                labels={{ name: t('hear', { name }), play: t('play'), pause: t('pause') }}
                note={t('hear', { name })}
              />
            </div>
          )}
          {story && (
            <p className="mt-6">
              <a className="font-semibold" href={addressIn(locale, `/stories/${story.slug}`)}>
                {t('readStory', { title: story.title[locale] })}
              </a>
            </p>
          )}
        </div>
      </div>
    </section>
  );
}
