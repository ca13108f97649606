import type { Id } from '@/domain/ids';
import { money } from '@/domain/money';
import { type PieceContent, type Shot, shots, type Texts } from '@/domain/product/content';
import { keptContent } from '@/domain/product/kept';
import type { StockKind } from '@/domain/stock/available';
import type { StoredAudio } from '@/domain/studio/audio';
import type { Db } from '@/platform/db';
import type { PiecePhotoView } from '../types';

type Include = NonNullable<NonNullable<Parameters<Db['product']['findUnique']>[0]>['include']>;

const withAll = {
  images: { orderBy: { position: 'asc' } },
  variants: { where: { retired: false }, orderBy: { position: 'asc' } },
  materials: { orderBy: { materialSlug: 'asc' } },
  techniques: { orderBy: { techniqueSlug: 'asc' } },
  changes: {
    where: { status: { in: ['pending', 'declined'] } },
    orderBy: { id: 'desc' },
    take: 1,
  },
  artisan: { select: { status: true, locale: true, phone: true, taxpayerStatus: true } },
} satisfies Include;

/** One piece with everything that is said of it, retired variants left out. */
export const readWholePiece = (db: Db, id: string) =>
  db.product.findUnique({ relationLoadStrategy: 'join', where: { id }, include: withAll });

export type WholePiece = NonNullable<Awaited<ReturnType<typeof readWholePiece>>>;

export const audioOf = (row: WholePiece): StoredAudio | null => row.audio as StoredAudio | null;

/** What she said of the piece as it is kept, with today's prices and counts. */
export function contentOf(row: WholePiece): PieceContent {
  const kept = keptContent(row.texts);
  const content = kept ? withStock(kept, row) : fromColumns(row);
  return {
    ...content,
    photos: row.images.map((image) => ({ media: mediaOf(image), shot: shotOf(image.shot) })),
    audio: kept?.audio ?? null,
  };
}

/** The change that waits; null when none does. */
export const pendingOf = (row: WholePiece) =>
  row.changes.find(({ status }) => status === 'pending') ?? null;

export const readContent = (json: unknown): PieceContent => json as PieceContent;

/**
 * What she goes on from: the change that waits, the one that came back and that she hasn't answered, else the piece
 * as it is. With today's prices and counts.
 */
export function workOf(row: WholePiece): PieceContent {
  const [change] = row.changes;
  const isOpen = change && (change.status === 'pending' || row.reviewNote !== null);
  return isOpen ? withStock(readContent(change.content), row) : contentOf(row);
}

/** A row that isn't in the shop yet, as it has no price, stays as she left it. */
export function withStock(content: PieceContent, row: WholePiece): PieceContent {
  const today = new Map(row.variants.map((variant) => [variant.id, variant]));
  return {
    ...content,
    kind: (row.variants[0]?.kind ?? content.kind) as StockKind,
    weeklyCapacity: row.weeklyCapacity,
    variants: content.variants.map((variant) => {
      const now = variant.id && today.get(variant.id);
      return now ? { ...variant, ...termsOf(now) } : variant;
    }),
  };
}

const termsOf = (row: WholePiece['variants'][number]) => ({
  price: money(Number(row.priceMinor)),
  count: row.kind === 'made_to_order' ? row.makingDays : row.onHand,
});

/** A picture of the town has no upload; its own id names it, under the other name. */
const mediaOf = (image: { readonly id: string; readonly mediaId: string | null }): Id<'media'> =>
  (image.mediaId ?? `med_${image.id.slice(4)}`) as Id<'media'>;

const townShots: Readonly<Record<string, Shot>> = { hero: 'front', scale: 'in_hand' };
const shotOf = (shot: string): Shot =>
  shots.find((one) => one === shot) ?? townShots[shot] ?? 'detail';

export const photosOf = (row: WholePiece): PiecePhotoView[] =>
  row.images.map((image) => ({
    media: mediaOf(image),
    shot: shotOf(image.shot),
    base: image.base,
    widths: image.widths,
    thumbhash: image.thumbhash,
    width: image.width,
    height: image.height,
  }));

const said = (en: string, ur: string): Texts => ({ ...(en && { en }), ...(ur && { ur }) });

/** A piece that was put in before the studio: its columns are all that was said. */
const fromColumns = (row: WholePiece): PieceContent => ({
  language: 'ur',
  craft: row.craftSlug,
  materials: row.materials.map(({ materialSlug }) => materialSlug),
  techniques: row.techniques.map(({ techniqueSlug }) => techniqueSlug),
  title: said(row.title, row.titleUr),
  description: said(row.description, row.descriptionUr),
  size: said(row.size, row.sizeUr),
  care: said(row.care, row.careUr),
  photos: [],
  audio: null,
  hoursOfWork: row.hoursOfWork > 0 ? row.hoursOfWork : null,
  weightGrams: row.weightGrams,
  steps: columnSteps(row.steps),
  kind: (row.variants[0]?.kind ?? 'ready') as StockKind,
  weeklyCapacity: row.weeklyCapacity,
  options: columnOptions(row),
  variants: row.variants.map((variant, at) => ({
    id: variant.id as Id<'variant'>,
    values: row.variants.length > 1 ? [at] : [],
    ...termsOf(variant),
  })),
  ask: { question: said(row.askBuyer, row.askBuyerUr), letters: row.askLetters },
});

const columnOptions = ({ variants }: WholePiece): PieceContent['options'] =>
  variants.length > 1
    ? [
        {
          name: said('Kind', 'قسم'),
          values: variants.map(({ options, optionsUr }) => said(options, optionsUr)),
        },
      ]
    : [];

const columnSteps = (json: unknown): PieceContent['steps'] =>
  (Array.isArray(json) ? json : []).map((step: Readonly<Record<string, unknown>>) => ({
    text: said(String(step.text ?? ''), String(step.textUr ?? '')),
    duration: said(String(step.duration ?? ''), String(step.durationUr ?? '')),
  }));
