import { namesIn } from '@/domain/artisan/name';
import { latinDigits } from '@/domain/digits';
import type { Actor } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { mostAWeek } from '@/domain/stock/capacity';
import { findContact } from '@/domain/text/contact';
import { lettersIn, plainLine } from '@/domain/text/plain';
import { refreshShop } from '@/modules/artisans/commands';
import { recordAudit } from '@/modules/audit/commands';
import { ownNames } from '../naming';
import { changeShop } from '../repo/shop';
import { inOwnShop, type ShopMissing } from './own-shop';

export type WrittenAbout = {
  readonly quote: string;
  readonly quoteUr: string;
  readonly about: string;
  readonly aboutUr: string;
  readonly sinceYear: string;
};
type AboutFailure = Failure<
  'shop.text_long' | 'shop.text_contact' | 'shop.text_own_name' | 'shop.year'
>;

export const longestAbout = { quote: 160, quoteUr: 160, about: 1500, aboutUr: 1500 } as const;
const fields = ['quote', 'quoteUr', 'about', 'aboutUr'] as const;
const firstYear = 1930;

/**
 * Changes what her page says of her. Failures: `shop.not_found`, `shop.text_long` (`most`), `shop.text_contact`,
 * `shop.text_own_name` (her name in a shop that doesn't show it), `shop.year`.
 */
export const changeAbout = (
  actor: Actor,
  artisanId: string,
  written: WrittenAbout,
  now: Date,
): Promise<Result<null, AboutFailure | ShopMissing>> =>
  inOwnShop<null, AboutFailure>(actor, 'shop.change', artisanId, async (db, shop) => {
    const kept = {
      quote: plainLine(written.quote),
      quoteUr: plainLine(written.quoteUr),
      about: plainLine(written.about),
      aboutUr: plainLine(written.aboutUr),
    };
    const hidden = shop.privacy === 'public_name' ? [] : ownNames(shop);
    for (const field of fields) {
      const most = longestAbout[field];
      if (lettersIn(kept[field]) > most) return fail('shop.text_long', { field, params: { most } });
      if (findContact(kept[field])) return fail('shop.text_contact', { field });
      if (namesIn(kept[field], hidden)) return fail('shop.text_own_name', { field });
    }
    const sinceYear = Number(latinDigits(written.sinceYear).trim() || shop.sinceYear);
    const isYear = Number.isInteger(sinceYear) && sinceYear >= firstYear;
    if (!isYear || sinceYear > now.getUTCFullYear())
      return fail('shop.year', { field: 'sinceYear' });
    await changeShop(db, shop.id, { ...kept, sinceYear });
    await refreshShop(db, shop.id, now);
    const subject = { kind: 'artisan', id: shop.id };
    await recordAudit(db, { actor, action: 'shop.about', subject }, now);
    return ok(null);
  });

/**
 * Changes how many pieces to order she makes in a week; left empty there is no limit. What is promised follows at
 * once. Failures: `shop.not_found`, `shop.capacity` (`most`).
 */
export const changeCapacity = (
  actor: Actor,
  artisanId: string,
  written: string,
  now: Date,
): Promise<Result<null, Failure<'shop.capacity'> | ShopMissing>> =>
  inOwnShop<null, Failure<'shop.capacity'>>(actor, 'shop.change', artisanId, async (db, shop) => {
    const text = latinDigits(written).trim();
    const weeklyCapacity = text === '' ? null : Number(text);
    const isCount = /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= mostAWeek;
    if (weeklyCapacity !== null && !isCount)
      return fail('shop.capacity', { field: 'capacity', params: { most: mostAWeek } });
    await changeShop(db, shop.id, { weeklyCapacity });
    await refreshShop(db, shop.id, now);
    const subject = { kind: 'artisan', id: shop.id };
    const details = { capacity: weeklyCapacity };
    await recordAudit(db, { actor, action: 'shop.capacity', subject, details }, now);
    return ok(null);
  });
