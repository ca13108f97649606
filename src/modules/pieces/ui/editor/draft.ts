import { latinDigits } from '@/domain/digits';
import type { Id } from '@/domain/ids';
import { type Money, money } from '@/domain/money';
import type {
  Language,
  PieceContent,
  PieceOption,
  PieceStep,
  PieceVariant,
  Shot,
  Texts,
} from '@/domain/product/content';
import type { StockKind } from '@/domain/stock/available';
import type { PhotoHint } from '@/domain/studio/photo-hints';

/** The decisions of the simple case, in their order; each is one screen. */
export const steps = ['photos', 'price', 'stock', 'craft', 'words', 'look'] as const;
export type Step = (typeof steps)[number];
/** Beside them: the list of sections of a piece that is there already, and what may stay empty. */
export type Place = Step | 'sections' | 'more';

/** A photo is named by its media id, or `local:<local>` while its file lies on the phone alone. */
export type EditorPhoto = { readonly media: string; readonly shot: Shot };
export type LocalFile = {
  readonly kind: 'photo' | 'audio';
  readonly blob: Blob;
  readonly hints?: readonly PhotoHint[];
  readonly seconds?: number;
};
/** One row of the matrix with its figures as they are typed. */
export type Row = {
  readonly id: Id<'variant'> | null;
  readonly values: readonly number[];
  readonly price: string;
  readonly count: string;
};

/** Everything she decided so far, figures as she typed them. It lies on the phone after every change. */
export type Draft = {
  readonly key: string;
  readonly shop: string;
  readonly piece: string | null;
  readonly baseVersion: number | null;
  readonly base: PieceContent | null;
  readonly place: Place;
  /** Under this key it is handed over to be sent, and whether that is done. */
  readonly sentAs: string | null;
  readonly isHanded: boolean;
  readonly files: { readonly [local: string]: LocalFile };
  readonly photos: readonly EditorPhoto[];
  readonly audio: string | null;
  readonly language: Language;
  readonly craft: string;
  readonly materials: readonly string[];
  readonly techniques: readonly string[];
  readonly title: Texts;
  readonly description: Texts;
  readonly size: Texts;
  readonly care: Texts;
  readonly kind: StockKind | null;
  readonly price: string;
  /** The prices she agreed to although one is far from what it was. */
  readonly surePrice: string;
  readonly count: string;
  readonly days: string;
  readonly week: string;
  readonly hours: string;
  readonly weight: string;
  readonly making: readonly PieceStep[];
  readonly options: readonly PieceOption[];
  readonly rows: readonly Row[];
  readonly question: Texts;
  readonly letters: string;
};

/** A draft of nothing, in the craft of her shop. */
export const freshDraft = (
  key: string,
  shop: string,
  { craft, language }: Pick<Draft, 'craft' | 'language'>,
): Draft => ({
  key,
  shop,
  piece: null,
  baseVersion: null,
  base: null,
  place: 'photos',
  sentAs: null,
  isHanded: false,
  files: {},
  photos: [],
  audio: null,
  language,
  craft,
  materials: [],
  techniques: [],
  title: {},
  description: {},
  size: {},
  care: {},
  kind: null,
  price: '',
  surePrice: '',
  count: '2',
  days: '7',
  week: '',
  hours: '',
  weight: '',
  making: [],
  options: [],
  rows: [],
  question: {},
  letters: '20',
});

/** A whole number as typed in any digits, or null. */
export function wholeOf(text: string): number | null {
  const plain = latinDigits(text).replace(/[,٬،\s]/g, '');
  return /^\d{1,9}$/.test(plain) ? Number(plain) : null;
}

const rupeesOf = (text: string): Money => money((wholeOf(text) ?? 0) * 100);
const writtenRupees = (price: Money): string => String(Math.round(price.minor / 100));
const mediaId = (media: string): Id<'media'> => media as Id<'media'>;

/** The row a piece without options has. */
const singleRow = (draft: Draft): Row => ({
  id: draft.rows[0]?.values.length === 0 ? (draft.rows[0]?.id ?? null) : null,
  values: [],
  price: draft.price,
  count: countText(draft),
});

function countText({ kind, days, count, base }: Draft): string {
  if (kind === 'one_of_a_kind') return base?.variants[0]?.count === 0 ? '0' : '1';
  return kind === 'made_to_order' ? days : count;
}

export const rowsOf = (draft: Draft): readonly Row[] =>
  draft.options.length > 0 ? draft.rows : [singleRow(draft)];

export const variantOf = (row: Row): PieceVariant => ({
  id: row.id,
  values: row.values,
  price: rupeesOf(row.price),
  count: wholeOf(row.count) ?? 0,
});

/** What she says of the piece, as everybody else reads it. What is not said yet is empty. */
export function contentOf(draft: Draft): PieceContent {
  return {
    language: draft.language,
    craft: draft.craft,
    materials: draft.materials,
    techniques: draft.techniques,
    title: draft.title,
    description: draft.description,
    size: draft.size,
    care: draft.care,
    photos: draft.photos.map(({ media, shot }) => ({ media: mediaId(media), shot })),
    audio: draft.audio === null ? null : mediaId(draft.audio),
    hoursOfWork: wholeOf(draft.hours),
    weightGrams: wholeOf(draft.weight),
    steps: draft.making,
    kind: draft.kind ?? 'one_of_a_kind',
    weeklyCapacity: draft.kind === 'made_to_order' ? wholeOf(draft.week) : null,
    options: draft.options,
    variants: draft.price === '' && draft.options.length === 0 ? [] : rowsOf(draft).map(variantOf),
    ask: {
      question: draft.question,
      letters: Object.values(draft.question).some(Boolean) ? (wholeOf(draft.letters) ?? 20) : 0,
    },
  };
}

/** The draft of a piece that is there already, to be changed. */
export function draftOf(
  content: PieceContent,
  piece: { readonly id: string; readonly version: number; readonly shop: string },
): Draft {
  const [first] = content.variants;
  const count = String(first?.count ?? 1);
  return {
    ...freshDraft(`piece-${piece.id}`, piece.shop, content),
    ...content,
    piece: piece.id,
    baseVersion: piece.version,
    base: content,
    place: 'sections',
    price: first ? writtenRupees(first.price) : '',
    count: content.kind === 'ready' ? count : '2',
    days: content.kind === 'made_to_order' ? count : '7',
    week: content.weeklyCapacity === null ? '' : String(content.weeklyCapacity),
    hours: content.hoursOfWork === null ? '' : String(content.hoursOfWork),
    weight: content.weightGrams === null ? '' : String(content.weightGrams),
    making: content.steps,
    rows: content.variants.map((variant) => ({
      ...variant,
      price: writtenRupees(variant.price),
      count: String(variant.count),
    })),
    question: content.ask.question,
    letters: content.ask.letters > 0 ? String(content.ask.letters) : '20',
  };
}

/** The files that are used and lie on the phone alone, for sending. */
export function filesToSend(draft: Draft) {
  const used = new Set([...draft.photos.map(({ media }) => media), draft.audio]);
  return Object.entries(draft.files).flatMap(([local, { kind, blob }]) =>
    used.has(`local:${local}`) ? [{ local, kind, blob }] : [],
  );
}
