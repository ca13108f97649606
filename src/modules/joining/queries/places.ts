import type { Words } from '@/domain/place';
import { searchNormal, searchWords } from '@/domain/text/search-normal';
import { prisma } from '@/platform/db';
import { findDistrict, readCrafts, readProvinces } from '../repo/shops';

export type CraftChoice = {
  readonly slug: string;
  readonly name: Words;
  /** The address of a small picture; null where the craft has none yet. */
  readonly picture: string | null;
  readonly isLikely: boolean;
};
export type ProvinceChoice = {
  readonly slug: string;
  readonly name: Words;
  readonly districts: readonly { readonly slug: string; readonly name: Words }[];
};

/** Every craft that fits what was typed; those of her province are likely. */
export async function craftChoices(
  district: string | null,
  sought: string,
): Promise<readonly CraftChoice[]> {
  const [crafts, provinces] = await Promise.all([readCrafts(prisma), readProvinces(prisma)]);
  const hers = provinces.find(({ districts }) => districts.some(({ slug }) => slug === district));
  const fits = seeker(sought);
  return crafts
    .filter((craft) => fits([craft.name, craft.nameUr, craft.slug, ...craft.spellings]))
    .map((craft) => ({
      slug: craft.slug,
      name: { en: craft.name, ur: craft.nameUr },
      picture: craft.picture && smallPicture(craft.picture),
      isLikely: hers !== undefined && craft.provinces.includes(hers.slug),
    }));
}

/** Photos of pieces exist at 320 px, those of workshops from 640 on. */
const smallPicture = (base: string): string =>
  `${base}-${base.includes('/maker-') ? 640 : 320}.webp`;

/** The districts that fit what was typed, under their provinces. */
export async function districtChoices(sought: string): Promise<readonly ProvinceChoice[]> {
  const fits = seeker(sought);
  return (await readProvinces(prisma))
    .map((province) => ({
      slug: province.slug,
      name: { en: province.name, ur: province.nameUr },
      districts: province.districts
        .filter(({ name, nameUr }) => fits([name, nameUr]))
        .map(({ slug, name, nameUr }) => ({ slug, name: { en: name, ur: nameUr } })),
    }))
    .filter(({ districts }) => districts.length > 0);
}

function seeker(sought: string): (names: readonly string[]) => boolean {
  const words = searchWords(sought);
  return (names) => {
    const text = searchNormal(names.join(' '));
    return words.every((word) => text.includes(word));
  };
}

export const isDistrict = async (slug: string): Promise<boolean> =>
  (await findDistrict(prisma, slug)) !== null;
