import { type Money, money } from '../money';
import type { PieceContent, Texts } from '../product/content';
import { listingScore, type ScorePart } from '../product/score';
import type { StoryContent } from '../story/content';
import { type ContactKind, findContact } from '../text/contact';

/** What a moderator should look at twice; none of it decides anything. */
export type Signs = {
  readonly contact: ContactKind | null;
  /** The price farthest from `usual`, where it is so far that a nought is missing or too many. */
  readonly price: { readonly asked: Money; readonly usual: Money } | null;
  /** How well it is told, and what is left out; null for a story. */
  readonly told: { readonly score: number; readonly missing: readonly ScorePart[] } | null;
};

/** Pieces of one craft are small and big; this far from the middle it is a nought, as likely as not. */
const farTimes = 8;
const isFar = (price: Money, usual: Money): boolean =>
  price.minor > usual.minor * farTimes || price.minor * farTimes < usual.minor;

const contactIn = (texts: readonly Texts[]): ContactKind | null => {
  for (const text of texts.flatMap((said) => Object.values(said))) {
    const found = findContact(text);
    if (found !== null) return found;
  }
  return null;
};

/** `usual` is what pieces of this craft cost in the middle; null where there are too few to say. */
export function signsOfPiece(content: PieceContent, usual: Money | null): Signs {
  const { score, parts } = listingScore(content);
  const { title, description, size, care, steps, options, ask } = content;
  const prices = content.variants.map(({ price }) => price);
  const [odd] = usual ? prices.filter((price) => isFar(price, usual)) : [];
  return {
    contact: contactIn([
      ...[title, description, size, care, ask.question],
      ...steps.flatMap(({ text, duration }) => [text, duration]),
      ...options.flatMap(({ name, values }) => [name, ...values]),
    ]),
    price: usual && odd ? { asked: odd, usual } : null,
    told: { score, missing: parts.filter(({ has, of }) => has < of).map(({ part }) => part) },
  };
}

export const signsOfStory = ({ title, body, photos, steps, materials }: StoryContent): Signs => ({
  contact: contactIn([
    ...[title, body, materials],
    ...photos.map(({ caption }) => caption),
    ...steps.flatMap(({ text, duration }) => [text, duration]),
  ]),
  price: null,
  told: null,
});

const fewest = 5;

/** The price in the middle, so that one dear piece moves nothing; null of fewer than five. */
export function usualPrice(prices: readonly number[]): Money | null {
  const sorted = [...prices].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  return middle === undefined || sorted.length < fewest ? null : money(middle);
}
