import type { Id } from '@/domain/ids';
import { type Db, newId } from '@/platform/db';

/**
 * The dated rules of the tests: 10 % platform, 2 % payment, income tax of 2 % on cash and 1 % on the rest (twice that
 * from who is not on the tax list, nothing from the exempt), four lanes.
 */
export async function makeTariff(
  db: Db,
  from = new Date('2025-07-01T00:00:00+05:00'),
): Promise<void> {
  const share = (part: 'platform' | 'payment', bps: number) => ({
    id: newId('commissionRule', from),
    part,
    bps,
    validFrom: from,
  });
  await db.commissionRule.createMany({ data: [share('platform', 1000), share('payment', 200)] });
  await db.taxRate.createMany({
    data: (
      [
        ['courier', 'active', 200],
        ['courier', 'inactive', 400],
        ['intermediary', 'active', 100],
        ['intermediary', 'inactive', 200],
      ] as const
    ).map(([payer, taxpayerStatus, bps]) => ({
      id: newId('taxRate', from),
      name: 'Income tax withheld',
      payer,
      taxpayerStatus,
      bps,
      validFrom: from,
    })),
  });
  const lane = (name: string, base: number, step: number, minDays: number, maxDays: number) => ({
    id: newId('shippingRate', from),
    lane: name,
    baseGrams: 1000,
    baseMinor: BigInt(base * 100),
    stepGrams: 500,
    stepMinor: BigInt(step * 100),
    minDays,
    maxDays,
    validFrom: from,
  });
  await db.shippingRate.createMany({
    data: [
      lane('same_district', 150, 40, 1, 2),
      lane('same_province', 200, 60, 2, 3),
      lane('other_province', 250, 80, 2, 4),
      lane('remote', 400, 120, 4, 8),
    ],
  });
}

/** Districts of three kinds, a craft and two couriers: the least that a trade needs. */
export async function makePlaces(db: Db): Promise<void> {
  await db.province.createMany({
    data: [
      { slug: 'sindh', name: 'Sindh', nameUr: 'سندھ', position: 1 },
      { slug: 'punjab', name: 'Punjab', nameUr: 'پنجاب', position: 2 },
    ],
  });
  const district = (
    slug: string,
    name: string,
    nameUr: string,
    provinceSlug: string,
    zone: string,
  ) => ({
    slug,
    name,
    nameUr,
    provinceSlug,
    zone,
    codServed: zone !== 'remote',
  });
  await db.district.createMany({
    data: [
      district('matiari', 'Matiari', 'مٹیاری', 'sindh', 'rural'),
      district('karachi-south', 'Karachi South', 'کراچی جنوبی', 'sindh', 'metro'),
      district('lahore', 'Lahore', 'لاہور', 'punjab', 'metro'),
      district('multan', 'Multan', 'ملتان', 'punjab', 'city'),
      district('tharparkar', 'Tharparkar', 'تھرپارکر', 'sindh', 'remote'),
    ],
  });
  const craft = (slug: string, name: string, nameUr: string, position: number) => ({
    slug,
    name,
    nameUr,
    spellings: [slug],
    summary: `${name}, made by hand.`,
    summaryUr: `${nameUr}، ہاتھ کا کام۔`,
    history: `${name} has been made here for generations.`,
    historyUr: `${nameUr} یہاں نسلوں سے بنتا ہے۔`,
    provinces: ['sindh'],
    band: 'ajrak',
    position,
  });
  await db.craft.createMany({
    data: [
      craft('ajrak', 'Ajrak', 'اجرک', 1),
      craft('blue-pottery', 'Blue pottery', 'نیلی کاشی', 2),
    ],
  });
  await db.courier.createMany({
    data: [
      { slug: 'tcs', name: 'TCS' },
      { slug: 'leopards', name: 'Leopards' },
    ],
  });
}

let made = 0;

export type MadeArtisan = {
  readonly id: Id<'artisan'>;
  readonly userId: Id<'user'>;
  readonly slug: string;
};

/** What is asked before any limit rises and no maker hands in. */
const waived = ['first_piece', 'own_work', 'cnic'];

/** An approved artisan with her own account, at the level that has no limits unless said otherwise. */
export async function makeArtisan(
  db: Db,
  wanted: {
    readonly craft?: string;
    readonly district?: string;
    readonly status?: string;
    readonly level?: 'basic' | 'bank';
  } = {},
): Promise<MadeArtisan> {
  const { level = 'bank' } = wanted;
  made += 1;
  const id = newId('artisan');
  const userId = newId('user');
  const slug = `artisan-${made}`;
  await db.artisan.create({
    data: {
      id,
      slug,
      kind: 'person',
      status: wanted.status ?? 'approved',
      publicName: `Zubaida ${made}`,
      publicNameUr: `زبیدہ ${made}`,
      gender: 'woman',
      craftSlug: wanted.craft ?? 'ajrak',
      districtSlug: wanted.district ?? 'matiari',
      place: 'Bhit Shah',
      placeUr: 'بھٹ شاہ',
      sinceYear: 1994,
      quote: 'The eighth dip decides.',
      quoteUr: 'آٹھواں غوطہ فیصلہ کرتا ہے۔',
      about: 'She prints on both sides.',
      aboutUr: 'وہ دونوں طرف چھاپتی ہیں۔',
      phone: `+9230011${String(10_000 + made)}`,
      level,
      isDemo: true,
    },
  });
  await db.requirementSubmission.createMany({
    data: (level === 'bank' ? waived : []).map((slug) => ({
      id: newId('submission'),
      artisanId: id,
      slug,
      status: 'waived',
      submittedBy: userId,
    })),
  });
  await db.user.create({
    data: {
      id: userId,
      name: `Zubaida ${made}`,
      phone: `+9230012${String(10_000 + made)}`,
      isDemo: true,
    },
  });
  await db.artisanMember.create({ data: { artisanId: id, userId, role: 'owner' } });
  return { id, userId, slug };
}

export type MadeProduct = {
  readonly id: Id<'product'>;
  readonly variantId: Id<'variant'>;
  readonly slug: string;
};

/** A published piece with one variant and one picture; not listed until `refreshListing`. */
export async function makeProduct(
  db: Db,
  artisan: MadeArtisan,
  wanted: {
    readonly priceRupees?: number;
    readonly stock?: number;
    readonly kind?: 'ready' | 'one_of_a_kind' | 'made_to_order';
    readonly makingDays?: number;
    readonly weightGrams?: number;
    readonly craft?: string;
    readonly status?: string;
    readonly title?: string;
  } = {},
): Promise<MadeProduct> {
  made += 1;
  const id = newId('product');
  const variantId = newId('variant');
  const kind = wanted.kind ?? 'ready';
  const slug = `piece-${made}`;
  await db.product.create({
    data: {
      id,
      artisanId: artisan.id,
      slug,
      craftSlug: wanted.craft ?? 'ajrak',
      status: wanted.status ?? 'published',
      title: wanted.title ?? `Ajrak ${made}`,
      titleUr: `اجرک ${made}`,
      description: 'Printed on both sides.',
      descriptionUr: 'دونوں طرف چھپی ہوئی۔',
      size: '2.4 × 1.1 m',
      sizeUr: '2.4 × 1.1 میٹر',
      scale: 'Folded it is 34 × 46 cm.',
      scaleUr: 'تہہ میں 34 × 46 سینٹی میٹر۔',
      care: 'Cold water.',
      careUr: 'ٹھنڈا پانی۔',
      weightGrams: wanted.weightGrams ?? 400,
      hoursOfWork: 38,
      steps: [],
      isDemo: true,
      publishedAt: new Date(),
      variants: {
        create: {
          id: variantId,
          artisanId: artisan.id,
          position: 1,
          options: '',
          optionsUr: '',
          priceMinor: BigInt(Math.round((wanted.priceRupees ?? 4850) * 100)),
          kind,
          onHand: kind === 'made_to_order' ? 0 : (wanted.stock ?? 10),
          makingDays: wanted.makingDays ?? 0,
        },
      },
      images: {
        create: {
          id: newId('image'),
          position: 1,
          base: '/pictures/ajrak-01-hero',
          widths: [320, 640],
          width: 4,
          height: 5,
          thumbhash: '',
          alt: 'A folded ajrak',
          altUr: 'تہہ کی ہوئی اجرک',
          shot: 'hero',
        },
      },
    },
  });
  return { id, variantId, slug };
}
