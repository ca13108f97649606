import type { PaymentMethod } from '@/domain/payment/methods';
import { artisans } from '../demo/artisans';
import { products } from '../demo/products';
import type { DemoProduct, DemoVariant } from '../demo/types';
import { artisanOfTheDemo } from './people';
import { type Paying, prepaidPurchases } from './prepaid-purchases';
import { purchases } from './purchases';
import { type Counts, variantKey } from './shelves';

/** What became of one artisan's part of a purchase. */
export const destinies = [
  'unconfirmed',
  'unpaid',
  'expired',
  'withdrawn',
  'called_off',
  'awaiting',
  'silent',
  'accepted',
  'declined',
  'packed',
  'shipped',
  'attempted',
  'delivered',
  'refused',
  'back',
] as const;
export type Destiny = (typeof destinies)[number];

export type PlannedLine = {
  readonly slug: string;
  readonly position: number;
  readonly quantity: number;
  readonly rupees: number;
};
export type PlannedPart = {
  readonly artisan: string;
  readonly destiny: Destiny;
  readonly lines: readonly PlannedLine[];
};
export type PlannedPurchase = {
  readonly daysAgo: number;
  readonly method: PaymentMethod;
  readonly paying: Paying;
  /** Coupons she wrote. */
  readonly codes: readonly string[];
  readonly parts: readonly PlannedPart[];
};

/** Below the cap for cash with room for shipping. */
const mostRupees = 44_000;
const mostPerPiece = 18_000;

/** Their pieces come back on the shelf, so only pieces of which there are several are bought. */
const returning: readonly Destiny[] = ['expired', 'withdrawn', 'called_off', 'back'];
/** Long ago enough for the last piece of a kind to have found its buyer. */
const final: readonly Destiny[] = ['delivered'];

type Choice = { readonly slug: string; readonly position: number; readonly variant: DemoVariant };

/** Chooses what was bought, piece by piece; always the same. */
export function planPurchases(): readonly PlannedPurchase[] {
  const shop = openShop();
  const cash = purchases.map(([daysAgo, ...written]): PlannedPurchase => {
    const parts = sellAll(shop, written, []);
    return { daysAgo, method: 'cod', paying: 'at_the_door', codes: [], parts };
  });
  // Her day's work stays as the cash purchases leave it.
  const others = prepaidPurchases.map(({ parts, codes = [], ...how }) => ({
    ...how,
    codes,
    parts: sellAll(shop, parts, [artisanOfTheDemo]),
  }));
  return [...cash, ...others];
}

/** `unasked`: whose turn it is never. */
function sellAll(
  shop: ReturnType<typeof openShop>,
  written: readonly string[],
  unasked: readonly string[],
): PlannedPart[] {
  const present: string[] = [];
  let rupeesLeft = mostRupees;
  return written.map((text) => {
    const [who = '', destiny] = text.split(' ') as [string, Destiny];
    const [named, away] = who === '*' ? [null, [...present, ...unasked]] : [who, present];
    const part = shop.sell(named, destiny, away, rupeesLeft);
    present.push(part.artisan);
    rupeesLeft -= part.lines.reduce((sum, line) => sum + line.rupees * line.quantity, 0);
    return part;
  });
}

function openShop() {
  const turns = new Map<string, number>();
  const soldOut = new Set<string>();
  const lent = new Map<string, number>();
  let turn = 0;
  const choicesOf = (artisan: string, destiny: Destiny, rupees: number): Choice[] =>
    products
      .filter((product) => product.artisan === artisan)
      .flatMap(choices)
      .filter((choice) => isFit(choice, destiny, Math.min(rupees, mostPerPiece), soldOut))
      .filter(
        ({ slug, position, variant }) =>
          !returning.includes(destiny) ||
          variant.stock > (lent.get(variantKey(slug, position)) ?? 0) + 1,
      );

  const choose = (artisan: string, destiny: Destiny, rupees: number): PlannedLine[] => {
    const fit = choicesOf(artisan, destiny, rupees);
    const seen = turns.get(artisan) ?? 0;
    turns.set(artisan, seen + 1);
    const last = fit.find(({ variant }) => variant.stock === 0 && variant.kind !== 'made_to_order');
    const chosen = last ?? fit[seen % Math.max(1, fit.length)];
    if (!chosen) return [];
    const { slug, position, variant } = chosen;
    const key = variantKey(slug, position);
    if (last) soldOut.add(key);
    const comesBack = returning.includes(destiny);
    if (comesBack) lent.set(key, (lent.get(key) ?? 0) + 1);
    const two =
      !last &&
      !comesBack &&
      seen % 4 === 1 &&
      variant.stock >= 4 &&
      variant.priceRupees * 2 <= rupees;
    return [{ slug, position, quantity: two ? 2 : 1, rupees: variant.priceRupees }];
  };

  return {
    sell(who: string | null, destiny: Destiny, present: readonly string[], rupees: number) {
      for (let tries = 0; tries < artisans.length; tries += 1) {
        const artisan = who ?? artisans[turn++ % artisans.length]?.slug ?? '';
        const lines = present.includes(artisan) ? [] : choose(artisan, destiny, rupees);
        if (lines.length > 0) return { artisan, destiny, lines };
      }
      throw new Error(`Nobody in the demo town can sell a piece to be ${destiny}.`);
    },
  };
}

const choices = (product: DemoProduct): Choice[] =>
  product.variants.map((variant, index) => ({
    slug: product.slug,
    position: index + 1,
    variant,
  }));

function isFit(choice: Choice, destiny: Destiny, rupees: number, soldOut: ReadonlySet<string>) {
  const { priceRupees, stock, kind } = choice.variant;
  if (priceRupees > rupees) return false;
  if (kind === 'made_to_order') return destiny === 'accepted' || destiny === 'awaiting';
  if (returning.includes(destiny)) return kind === 'ready' && stock >= 2;
  if (stock === 0)
    return final.includes(destiny) && !soldOut.has(variantKey(choice.slug, choice.position));
  return kind === 'ready';
}

/** What the planned purchases take from each shelf for good, or hold. */
export function takenBy(plan: readonly PlannedPurchase[]): Counts {
  const taken = new Map<string, number>();
  for (const { destiny, lines } of plan.flatMap(({ parts }) => parts)) {
    if (returning.includes(destiny)) continue;
    for (const { slug, position, quantity } of lines) {
      const key = variantKey(slug, position);
      taken.set(key, (taken.get(key) ?? 0) + quantity);
    }
  }
  return taken;
}
