import type { Gender, NameFacts, Privacy, ShopKind } from '@/domain/artisan/name';
import type { Words } from '@/domain/place';

type Row = {
  readonly privacy: string;
  readonly kind: string;
  readonly gender: string;
  readonly ownName: string;
  readonly ownNameUr: string;
  readonly groupName: string;
  readonly groupNameUr: string;
  readonly craft: { readonly name: string; readonly nameUr: string };
  readonly district: { readonly name: string; readonly nameUr: string };
};

export const wordsOf = (en: string, ur: string): Words => ({ en, ur });

/** What a kept shop's public name is made of. */
export const factsOf = (row: Row): NameFacts => ({
  privacy: row.privacy as Privacy,
  kind: row.kind as ShopKind,
  gender: row.gender as Gender,
  ownName: wordsOf(row.ownName, row.ownNameUr),
  groupName: wordsOf(row.groupName, row.groupNameUr),
  craft: wordsOf(row.craft.name, row.craft.nameUr),
  district: wordsOf(row.district.name, row.district.nameUr),
});

/** Her own name in both scripts, as far as it is known. */
export const ownNames = ({ ownName, ownNameUr }: Pick<Row, 'ownName' | 'ownNameUr'>): string[] =>
  [ownName, ownNameUr].filter((name) => name.trim() !== '');
