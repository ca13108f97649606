import {
  craftNameOf,
  type Gender,
  type Privacy,
  type ShopKind,
  strictSlug,
} from '@/domain/artisan/name';
import { crafts } from '../demo/crafts';
import { districts } from '../demo/districts';
import { products } from '../demo/products';
import type { DemoArtisan } from '../demo/types';
import { type KeptPicture, kept } from './pictures';

/** Who sells under her craft alone: no text of the town says their names either. */
const strict: readonly string[] = ['safia', 'rubina', 'hameeda'];
/** Whose page shows a photo she chose; the town's are of work in the hand. */
const photographed: readonly string[] = ['shahida', 'allah-ditta'];
/** How many pieces to order some of them make in a week. */
const aWeek: Readonly<Record<string, number>> = { zubaida: 12, hameeda: 3, 'zainab-mai': 8 };

/** What the world is told of a maker, and what is kept of her beside it. */
export function shownOf(artisan: DemoArtisan, id: string, picture: KeptPicture | undefined) {
  const { slug, kind, publicName, publicNameUr } = artisan;
  const own = { ownName: ownPart(publicName), ownNameUr: ownPart(publicNameUr) };
  const portrait = portraitOf(slug);
  const avatar = portrait ? 'photo' : picture && !strict.includes(slug) ? 'drawn' : 'thappa';
  const look = { avatar, weeklyCapacity: aWeek[slug] ?? null, ...(portrait ? { portrait } : {}) };
  if (kind === 'group')
    return { ...look, ...named('group_name'), groupName: publicName, groupNameUr: publicNameUr };
  if (!strict.includes(slug)) {
    const whole = { ownName: publicName, ownNameUr: publicNameUr };
    return { ...look, ...named('public_name'), ...whole };
  }
  const district = wordsOf(districts, artisan.district);
  const name = craftNameOf({
    kind: kind as ShopKind,
    gender: artisan.gender as Gender,
    craft: wordsOf(crafts, artisan.craft),
    district,
  });
  return {
    ...look,
    ...named('craft_name'),
    ...own,
    slug: strictSlug(artisan.craft, artisan.district, id),
    publicName: name.en,
    publicNameUr: name.ur,
    place: district.en,
    placeUr: district.ur,
  };
}

const named = (privacy: Privacy) => ({ privacy });

/** Her own name out of that of her household. */
const ownPart = (name: string): string => name.replace(/’s .*$/, '').replace(/ کا گھر.*$/, '');

/** What a craft or a place of the town is called. */
export const wordsOf = (
  rows: readonly { readonly slug: string; readonly name: string; readonly nameUr: string }[],
  slug: string,
) => {
  const row = rows.find((one) => one.slug === slug);
  if (!row) throw new Error(`There is no "${slug}" in the demo town.`);
  return { en: row.name, ur: row.nameUr };
};

function portraitOf(slug: string): KeptPicture | null {
  const piece = photographed.includes(slug) && products.find(({ artisan }) => artisan === slug);
  return piece ? kept(`${piece.picture}-scale`, piece.alt.scale) : null;
}

/** Pieces that ask their buyer something, and what was answered. */
const questions: Readonly<
  Record<string, { ask: [en: string, ur: string]; letters: number; wish: string }>
> = {
  'ajrak-shawl-clouds-madder': {
    ask: ['Which name shall we print in the corner?', 'کونے میں کون سا نام چھاپیں؟'],
    letters: 12,
    wish: 'امی جان',
  },
};

/** The question of a piece, as its row keeps it. */
export function askedOf(slug: string) {
  const question = questions[slug];
  if (!question) return {};
  const [askBuyer, askBuyerUr] = question.ask;
  return { askBuyer, askBuyerUr, askLetters: question.letters };
}

/** What the town's buyers answer to it; empty where nothing is asked. */
export const wishOf = (slug: string): string => questions[slug]?.wish ?? '';
