import { isSame as isSamePrice } from '@/domain/money';
import { isCounted } from '@/domain/stock/available';
import { languages, type PieceContent, type PieceVariant, type Texts } from './content';

/** The merged content; where both changed the same thing it holds what was there first, and the field is named. */
export type Merged = { readonly content: PieceContent; readonly conflicts: readonly string[] };

type Sides<T> = { readonly base: T; readonly mine: T; readonly theirs: T };
type Clash = (field: string) => void;

/**
 * Brings together what two phones did to one piece since `base`. What only one changed follows it; photos of both
 * are kept, in order; how many there are moves by what each counted. Where both wrote something different, the field
 * is a conflict and nothing of either is lost: `theirs` stands in the content and `mine` is asked about.
 */
export function mergePieces({ base, mine, theirs }: Sides<PieceContent>): Merged {
  const conflicts = new Set<string>();
  const clash: Clash = (field) => conflicts.add(field);
  const sides = <K extends keyof PieceContent>(key: K): Sides<PieceContent[K]> => ({
    base: base[key],
    mine: mine[key],
    theirs: theirs[key],
  });
  const one = <K extends keyof PieceContent>(key: K) => whole(sides(key), key, clash);
  const text = (key: 'title' | 'description' | 'size' | 'care') => texts(sides(key), key, clash);
  const options = one('options');
  const content: PieceContent = {
    language: one('language'),
    craft: one('craft'),
    materials: united(sides('materials'), (slug) => slug),
    techniques: united(sides('techniques'), (slug) => slug),
    title: text('title'),
    description: text('description'),
    size: text('size'),
    care: text('care'),
    photos: united(sides('photos'), ({ media }) => media),
    audio: one('audio'),
    hoursOfWork: one('hoursOfWork'),
    weightGrams: one('weightGrams'),
    steps: one('steps'),
    kind: one('kind'),
    weeklyCapacity: one('weeklyCapacity'),
    options,
    variants: conflicts.has('options')
      ? theirs.variants
      : rows({ base, mine, theirs }, options, clash),
    ask: one('ask'),
  };
  return { content, conflicts: [...conflicts] };
}

/** Whether two say the same, whatever order their names stand in. */
export const isSameContent = (a: unknown, b: unknown): boolean => sorted(a) === sorted(b);
const isEqual = isSameContent;

/** Written out with its names in one order, and without what is undefined, so that two phones compare alike. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_name, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? '';

function whole<T>({ base, mine, theirs }: Sides<T>, field: string, clash: Clash): T {
  if (isEqual(mine, base) || isEqual(mine, theirs)) return theirs;
  if (isEqual(theirs, base)) return mine;
  clash(field);
  return theirs;
}

function texts({ base, mine, theirs }: Sides<Texts>, field: string, clash: Clash): Texts {
  const merged = languages.map((language) => {
    const sides = {
      base: base[language] ?? '',
      mine: mine[language] ?? '',
      theirs: theirs[language] ?? '',
    };
    return [language, whole(sides, field, clash)] as const;
  });
  return Object.fromEntries(merged.filter(([, text]) => text !== ''));
}

/** In the order of `theirs`, then what is new of `mine`; gone is what either took away. */
function united<T>({ base, mine, theirs }: Sides<readonly T[]>, keyOf: (item: T) => string): T[] {
  const keys = (items: readonly T[]) => new Set(items.map(keyOf));
  const [inBase, inMine, inTheirs] = [keys(base), keys(mine), keys(theirs)];
  const mineAnew = new Map(mine.map((item) => [keyOf(item), item]));
  const onlyMine = isEqual(theirs, base);
  if (onlyMine) return [...mine];
  const stays = theirs.filter((item) => inMine.has(keyOf(item)) || !inBase.has(keyOf(item)));
  const added = mine.filter((item) => !inTheirs.has(keyOf(item)) && !inBase.has(keyOf(item)));
  const wasChanged = (item: T) => {
    const before = base.find((one) => keyOf(one) === keyOf(item));
    return before !== undefined && isEqual(before, item);
  };
  return [
    ...stays.map((item) => (wasChanged(item) ? (mineAnew.get(keyOf(item)) ?? item) : item)),
    ...added,
  ];
}

const nameOf = ({ id, values }: PieceVariant): string => id ?? `new ${values.join()}`;

/** Rows of the side whose options stand, each with the prices and counts of both. */
function rows(
  { base, mine, theirs }: Sides<PieceContent>,
  options: PieceContent['options'],
  clash: Clash,
): PieceVariant[] {
  const leading =
    isEqual(options, theirs.options) && !isEqual(theirs.options, base.options) ? theirs : mine;
  const counts = isCounted(mine.kind);
  return leading.variants.map((row) => {
    const was = same(base.variants, row);
    const hers = same(mine.variants, row);
    const others = same(theirs.variants, row);
    if (!hers || !others) return row;
    if (!was) return { ...row, ...agreed({ base: others, mine: hers, theirs: others }, clash) };
    const count = counts
      ? Math.max(0, others.count + hers.count - was.count)
      : whole({ base: was.count, mine: hers.count, theirs: others.count }, 'count', clash);
    return { ...row, ...agreed({ base: was, mine: hers, theirs: others }, clash), count };
  });
}

const same = (variants: readonly PieceVariant[], row: PieceVariant): PieceVariant | undefined =>
  variants.find((one) => nameOf(one) === nameOf(row)) ??
  variants.find((one) => one.id === null && one.values.join() === row.values.join());

function agreed(
  { base, mine, theirs }: Sides<PieceVariant>,
  clash: Clash,
): Pick<PieceVariant, 'price'> {
  if (isSamePrice(mine.price, base.price) || isSamePrice(mine.price, theirs.price))
    return { price: theirs.price };
  if (isSamePrice(theirs.price, base.price)) return { price: mine.price };
  clash('price');
  return { price: theirs.price };
}
