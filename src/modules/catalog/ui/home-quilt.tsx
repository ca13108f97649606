import { getTranslations } from 'next-intl/server';
import { addressIn } from '@/ui/address';
import { formatNumber, type Locale } from '@/ui/format';
import { Heading, Headline } from '@/ui/headline';
import { Icon } from '@/ui/icon';
import { Quilt, QuiltAll, QuiltCoin, QuiltHeadline, QuiltPatch } from '@/ui/quilt';
import { SearchBox } from '@/ui/search-box';
import type { CraftTile, Picture, SplitView } from '../types';
import { photoOf } from './photo-of';

/** With the other patches eleven crafts fill four rows of six. */
const squares = 11;

/** The crafts with most pieces for sale: those that have a square on the front page. */
export const inQuilt = (crafts: readonly CraftTile[]): CraftTile[] =>
  crafts
    .filter((craft) => craft.pieces > 0)
    .sort((a, b) => b.pieces - a.pieces)
    .slice(0, squares);

/** The front page's cloth: headline and search, one large picture, her share, crafts, the way to all of them. */
export async function HomeQuilt({
  crafts,
  districts,
  hero,
  split,
  locale,
}: {
  crafts: readonly CraftTile[];
  districts: number;
  hero: { readonly picture: Picture; readonly href: string; readonly name: string } | null;
  /** Of a piece that is for sale now. */
  split: SplitView;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'catalog' });
  const stocked = crafts.filter((craft) => craft.pieces > 0);
  const share = shareOfHundred(split);
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
      {inQuilt(crafts).map((craft) => (
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

/** One craft as a square: its newest piece, or a plain cloth while that has no picture. */
export async function CraftSquare({
  craft,
  locale,
  bigOnPhone,
}: {
  craft: CraftTile;
  locale: Locale;
  bigOnPhone?: boolean;
}) {
  const t = await getTranslations({ locale, namespace: 'catalog' });
  const href = addressIn(locale, `/crafts/${craft.slug}`);
  const name = <Headline>{craft.name[locale]}</Headline>;
  if (craft.image) {
    return (
      <QuiltPatch
        href={href}
        bigOnPhone={bigOnPhone}
        photo={photoOf(craft.image, locale, true)}
        name={name}
        note={t('pieces', { count: craft.pieces })}
      />
    );
  }
  return (
    <a className={bigOnPhone ? 'patch big-on-phone' : 'patch'} href={href}>
      <span className="tag">
        <span>{name}</span>
        <small>{t('pieces', { count: craft.pieces })}</small>
      </span>
    </a>
  );
}

/** Whole rupees of a hundred that reach the maker; `null` without a price to share. */
export function shareOfHundred(split: SplitView): number | null {
  const price = split.reduce((all, { amount }) => all + amount.minor, 0);
  const [hers] = split;
  return hers && price > 0 ? Math.floor((hers.amount.minor * 100) / price) : null;
}
