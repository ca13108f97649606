import { describe, expect, it } from 'vitest';
import { paymentMethods } from '@/domain/payment/methods';
import { artisans } from '../../prisma/demo/artisans';
import { commissionRules, taxRates } from '../../prisma/demo/commission';
import { crafts } from '../../prisma/demo/crafts';
import { districts } from '../../prisma/demo/districts';
import { materials } from '../../prisma/demo/materials';
import { couriers, partners } from '../../prisma/demo/partners';
import slots from '../../prisma/demo/picture-slots.json';
import { products } from '../../prisma/demo/products';
import { provinces } from '../../prisma/demo/provinces';
import { shippingRates } from '../../prisma/demo/shipping';
import { stories } from '../../prisma/demo/stories';
import { techniques } from '../../prisma/demo/techniques';
import { payings } from '../../prisma/seed/prepaid-purchases';
import { planPurchases } from '../../prisma/seed/purchase-plan';

const town = {
  provinces,
  districts,
  materials,
  techniques,
  crafts,
  artisans,
  products,
  stories,
  partners,
  couriers,
  commissionRules,
  taxRates,
  shippingRates,
};

const slugsOf = (rows: { slug: string }[]) => new Set(rows.map((row) => row.slug));

/** Every string inside a value with the path that leads to it. */
function strings(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}.${key}`));
}

const everyString = strings(town, 'town');
const isUrdu = (path: string) => /Ur(\.\d+)?$|\.ur$/.test(path);
/** The seeding chooses a maker picture where none is named. */
const mayBeEmpty = (path: string) => /artisans\.\d+\.picture$/.test(path);

describe('the demo town is large enough', () => {
  it('covers the country, forty crafts and a full shop', () => {
    expect(provinces).toHaveLength(7);
    expect(districts.length).toBeGreaterThanOrEqual(130);
    expect(crafts).toHaveLength(40);
    expect(artisans.length).toBeGreaterThanOrEqual(26);
    expect(products).toHaveLength(slots.length);
    expect(products.length).toBeGreaterThanOrEqual(160);
    expect(stories.length).toBeGreaterThanOrEqual(20);
    expect(partners).toHaveLength(3);
  });

  it('has makers in every province, at least half of them women, several groups', () => {
    const provinceOf = new Map(districts.map((row) => [row.slug, row.province]));
    expect(new Set(artisans.map((row) => provinceOf.get(row.district))).size).toBe(7);
    const women = artisans.filter((row) => row.gender === 'woman');
    expect(women.length * 2).toBeGreaterThanOrEqual(artisans.length);
    expect(artisans.filter((row) => row.kind !== 'person').length).toBeGreaterThanOrEqual(5);
  });

  it('gives each maker three to twelve pieces and a few sold-out ones to the shop', () => {
    for (const artisan of artisans) {
      const count = products.filter((piece) => piece.artisan === artisan.slug).length;
      expect(count, artisan.slug).toBeGreaterThanOrEqual(3);
      expect(count, artisan.slug).toBeLessThanOrEqual(12);
    }
    const soldOut = products.filter((piece) =>
      piece.variants.every((one) => one.kind !== 'made_to_order' && one.stock === 0),
    );
    expect(soldOut.length).toBeGreaterThanOrEqual(3);
    expect(soldOut.length).toBeLessThanOrEqual(5);
  });
});

describe('names and references', () => {
  it.each(
    Object.entries({
      provinces,
      districts,
      materials,
      techniques,
      crafts,
      artisans,
      products,
      stories,
      partners,
      couriers,
    }),
  )('every slug of %s is unique and well formed', (_name, rows) => {
    const slugs = rows.map((row) => row.slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('places, crafts, materials and techniques all exist', () => {
    for (const row of districts) expect(slugsOf(provinces)).toContain(row.province);
    for (const row of crafts) {
      for (const slug of row.provinces) expect(slugsOf(provinces)).toContain(slug);
      for (const slug of row.materials) expect(slugsOf(materials)).toContain(slug);
    }
    for (const row of artisans) {
      expect(slugsOf(districts), row.slug).toContain(row.district);
      expect(slugsOf(crafts), row.slug).toContain(row.craft);
    }
    for (const row of products) {
      expect(slugsOf(crafts), row.slug).toContain(row.craft);
      expect(slugsOf(artisans), row.slug).toContain(row.artisan);
      for (const slug of row.materials) expect(slugsOf(materials), row.slug).toContain(slug);
      for (const slug of row.techniques) expect(slugsOf(techniques), row.slug).toContain(slug);
    }
  });

  it('each picture slot shows one piece, of the craft it was drawn for', () => {
    const craftOf = new Map(slots.map((slot) => [slot.key, slot.craft]));
    expect(new Set(products.map((row) => row.picture)).size).toBe(products.length);
    for (const row of products) expect(craftOf.get(row.picture), row.slug).toBe(row.craft);
  });

  it('a story names its teller’s own pieces', () => {
    for (const story of stories) {
      expect(story.products.length, story.slug).toBeGreaterThan(0);
      for (const slug of story.products) {
        const piece = products.find((row) => row.slug === slug);
        expect(piece?.artisan, `${story.slug}: ${slug}`).toBe(story.artisan);
      }
      for (const slug of story.materials) expect(slugsOf(materials)).toContain(slug);
      expect(story.body.length, story.slug).toBe(story.bodyUr.length);
    }
  });

  it('demo phones are unique and in the demo range', () => {
    const phones = artisans.map((row) => row.phone);
    expect(new Set(phones).size).toBe(phones.length);
    for (const phone of phones) expect(phone).toMatch(/^\+92300000\d{4}$/);
  });
});

describe('texts', () => {
  it('none is empty, in either language', () => {
    for (const [path, text] of everyString) {
      if (!mayBeEmpty(path)) expect(text.trim(), path).not.toBe('');
    }
  });

  it('Urdu is written in Urdu letters with Latin figures', () => {
    for (const [path, text] of everyString.filter(([key]) => isUrdu(key))) {
      expect(text, path).toMatch(/[\u0600-\u06ff]|^[\d.]+$/);
      expect(text, path).not.toMatch(/[\u0660-\u0669\u06f0-\u06f9]/);
      expect(text, path).not.toMatch(/[يكى]/);
      expect(text, path).not.toMatch(/[A-Za-z]/);
    }
  });

  it('English has no Urdu letters and none of the words the shop refuses', () => {
    const english = everyString.filter(
      ([path]) => !isUrdu(path) && !/\.(nameUr|spellings)/.test(path),
    );
    for (const [path, text] of english) {
      expect(text, path).not.toMatch(/[\u0600-\u06ff]/);
      expect(text, path).not.toMatch(/empower|exquisite|timeless|!/i);
    }
  });

  it('no two pieces share a title or a description', () => {
    for (const key of ['title', 'titleUr', 'description', 'descriptionUr'] as const) {
      expect(new Set(products.map((row) => row[key])).size, key).toBe(products.length);
    }
  });

  it('a description has 40 to 90 words, a story 140 to 300', () => {
    const words = (text: string) => text.split(/\s+/).length;
    for (const row of products) {
      expect(words(row.description), row.slug).toBeGreaterThanOrEqual(40);
      expect(words(row.description), row.slug).toBeLessThanOrEqual(90);
    }
    for (const row of stories) {
      expect(words(row.body.join(' ')), row.slug).toBeGreaterThanOrEqual(140);
      expect(words(row.body.join(' ')), row.slug).toBeLessThanOrEqual(300);
    }
  });
});

describe('order, money and time', () => {
  it('no neighbours in the shop are of the same craft and maker', () => {
    products.slice(1).forEach((row, index) => {
      const before = products[index];
      expect(`${row.craft} ${row.artisan}`).not.toBe(`${before?.craft} ${before?.artisan}`);
    });
  });

  it('prices, weights, hours and rates are positive whole numbers', () => {
    for (const row of products) {
      expect(row.weightGrams).toBeGreaterThan(0);
      expect(row.hoursOfWork).toBeGreaterThan(0);
      expect(row.variants.length).toBeGreaterThanOrEqual(1);
      expect(row.variants.length).toBeLessThanOrEqual(3);
      for (const one of row.variants) {
        expect(one.priceRupees, row.slug).toBeGreaterThanOrEqual(600);
        expect(one.priceRupees, row.slug).toBeLessThanOrEqual(48_000);
        expect(Number.isInteger(one.priceRupees)).toBe(true);
        expect(one.stock).toBeGreaterThanOrEqual(0);
        expect(one.makingDays > 0, row.slug).toBe(one.kind === 'made_to_order');
        if (one.kind === 'one_of_a_kind') expect(one.stock).toBeLessThanOrEqual(1);
      }
    }
    for (const rate of shippingRates) {
      expect(rate.baseRupees).toBeGreaterThan(0);
      expect(rate.minTransitDays).toBeLessThanOrEqual(rate.maxTransitDays);
    }
    for (const rule of commissionRules)
      expect(rule.feeBps + (rule.fixedRupees ?? 0)).toBeGreaterThan(0);
    for (const rate of taxRates) expect(rate.rateBps).toBeGreaterThan(0);
  });

  it('every lane has exactly one open rate', () => {
    const lanes = shippingRates.filter((rate) => rate.validTo === null).map((rate) => rate.lane);
    expect(lanes.sort()).toEqual(['other_province', 'remote', 'same_district', 'same_province']);
  });
});

describe('what was bought', () => {
  it('covers every way of paying and every way in which money comes or does not', () => {
    const plan = planPurchases();
    expect([...new Set(plan.map(({ method }) => method))].sort()).toEqual(
      [...paymentMethods].sort(),
    );
    expect([...new Set(plan.map(({ paying }) => paying))].sort()).toEqual([...payings].sort());
  });

  it('is chosen the same way every time', () => {
    expect(planPurchases()).toEqual(planPurchases());
  });
});
