import { money } from '@/domain/money';
import type { PieceContent } from '@/domain/product/content';
import { formatMoney, type Locale } from '@/ui/format';

/** For each field that differs: hers from this phone, or the other phone's. */
export type Kept = { readonly [field: string]: 'mine' | 'theirs' };

/** Merges name two parts of the rows by themselves; they are decided together. */
const contentField = (field: string): keyof PieceContent =>
  field === 'price' || field === 'count' ? 'variants' : (field as keyof PieceContent);

/** The piece after her word: theirs, with what she keeps of hers, and the photos of both. */
export function decided(mine: PieceContent, theirs: PieceContent, kept: Kept): PieceContent {
  const own = Object.entries(kept).flatMap(([field, side]) =>
    side === 'mine' ? [contentField(field)] : [],
  );
  const fromMine = Object.fromEntries(own.map((field) => [field, mine[field]]));
  const there = new Set(theirs.photos.map(({ media }) => media));
  const photos = [...theirs.photos, ...mine.photos.filter(({ media }) => !there.has(media))];
  return { ...theirs, ...fromMine, photos };
}

/** One field in words, for choosing between two. Empty when there is nothing to read. */
export function fieldWords(content: PieceContent, field: string, locale: Locale): string {
  if (field === 'price') return formatMoney(content.variants[0]?.price ?? money(0), locale);
  if (field === 'count') return String(content.variants[0]?.count ?? 0);
  return wordsIn(content[contentField(field)]);
}

function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(wordsIn).filter(Boolean).join(', ');
  if (value && typeof value === 'object')
    return Object.values(value).map(wordsIn).filter(Boolean).join(' · ');
  return '';
}
