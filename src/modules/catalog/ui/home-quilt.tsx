import { getTranslations } from 'next-intl/server';
import { addressIn } from '@/ui/address';
import { formatNumber, type Locale } from '@/ui/format';
import { Heading, Headline } from '@/ui/headline';
import { Icon } from '@/ui/icon';
import { Quilt, QuiltAll, QuiltCoin, QuiltHeadline, QuiltPatch } from '@/ui/quilt';
import { SearchBox } from '@/ui/search-box';
import type { CraftTile, Picture } from '../types';
import { photoOf } from './photo-of';

/** Crafts that have a square on the front page; with the other patches they fill four rows of six. */
export const quiltCrafts = 11;

/** The front page's cloth: headline and search, one large picture, her share, crafts, the way to all of them. */
export async function HomeQuilt({
  crafts,
  districts,
  hero,
  share,
  locale,
}: {
  crafts: readonly CraftTile[];
  districts: number;
  hero: { readonly picture: Picture; readonly href: string; readonly name: string } | null;
  /** Rupees of a hundred that reach the maker. */
  share: number | null;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'catalog' });
  const stocked = crafts.filter((craft) => craft.pieces > 0);
  const squares = [...stocked].sort((a, b) => b.pieces - a.pieces).slice(0, quiltCrafts);
  return (
    <Quilt>
      <QuiltHeadline
        heading={
          <Heading level={1}>
            {t('home.heroFirst')}
            <br />
            {t('home.heroSecond')}
          </Heading>
        }
      >
        <p className="mb-4 max-w-[40ch]">
          {t('home.intro', { crafts: stocked.length, districts })}
        </p>
        <SearchBox
          action={addressIn(locale, '/search')}
          label={t('home.searchLabel')}
          placeholder={t('home.searchHint')}
          submitLabel={t('home.searchButton')}
        />
      </QuiltHeadline>
      {hero && (
        <QuiltPatch
          big
          priority
          href={hero.href}
          photo={photoOf(hero.picture, locale)}
          name={hero.name}
        />
      )}
      {share !== null && (
        <QuiltCoin href="#split" lead={t('home.coinBefore')} figure={formatNumber(share)}>
          {t('home.coinAfter')}
        </QuiltCoin>
      )}
      {squares.map((craft) => (
        <CraftSquare key={craft.slug} craft={craft} locale={locale} />
      ))}
      <QuiltAll
        href={addressIn(locale, '/crafts')}
        name={<Headline>{t('home.allCrafts', { count: crafts.length })}</Headline>}
        note={
          <span className="flex items-center gap-2">
            {t('home.allCraftsNote', {
              first: crafts.at(0)?.name[locale] ?? '',
              last: crafts.at(-1)?.name[locale] ?? '',
            })}
            <Icon name="arrow-right" />
          </span>
        }
      />
    </Quilt>
  );
}

/** One craft as a square: its newest piece, or a plain cloth with its name when nobody sells it yet. */
export async function CraftSquare({ craft, locale }: { craft: CraftTile; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'catalog' });
  const href = addressIn(locale, `/crafts/${craft.slug}`);
  const name = <Headline>{craft.name[locale]}</Headline>;
  if (craft.image) {
    return (
      <QuiltPatch
        href={href}
        photo={photoOf(craft.image, locale, true)}
        name={name}
        note={t('pieces', { count: craft.pieces })}
      />
    );
  }
  return (
    <a className="patch" href={href}>
      <span className="tag">
        <span>{name}</span>
        <small>{t('crafts.none')}</small>
      </span>
    </a>
  );
}
