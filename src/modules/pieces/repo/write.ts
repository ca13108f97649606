import type { Id } from '@/domain/ids';
import { altWords } from '@/domain/product/alt';
import type { PieceContent } from '@/domain/product/content';
import { defaultTitle } from '@/domain/product/default-title';
import { isSaid, wordsOf } from '@/domain/product/language';
import { assumedWeightGrams } from '@/domain/product/limits';
import { rowWords } from '@/domain/product/options';
import { isCounted } from '@/domain/stock/available';
import type { StoredAudio } from '@/domain/studio/audio';
import { slugOf } from '@/domain/text/slug';
import { Prisma } from '@/generated/prisma/client';
import { type Db, newId } from '@/platform/db';
import type { PiecePhotoView } from '../types';

type Names = Awaited<ReturnType<typeof readNames>>;

/** Plain JSON, as the database keeps it. */
export const asJson = (content: PieceContent): Prisma.InputJsonObject =>
  JSON.parse(JSON.stringify(content));

/** What the craft and materials of a piece are called. */
export async function readNames(db: Db, { craft, materials }: PieceContent) {
  const [named, rows] = await Promise.all([
    db.craft.findUniqueOrThrow({ where: { slug: craft }, select: { name: true, nameUr: true } }),
    db.material.findMany({ where: { slug: { in: [...materials] } } }),
  ]);
  const first = rows.find(({ slug }) => slug === materials[0]);
  return {
    craft: { en: named.name, ur: named.nameUr },
    material: first ? { en: first.name, ur: first.nameUr } : null,
  };
}

export const titleOf = ({ title, language }: PieceContent, { craft, material }: Names) =>
  isSaid(title) ? wordsOf(title, language) : defaultTitle(craft, material);

/** Latin letters of the title, else of the craft, and the end of the id: two pieces never share one. */
export function pieceSlug(id: string, title: string, craft: string): string {
  return `${slugOf(title).slice(0, 60).replace(/-+$/, '') || craft}-${id.slice(-6)}`;
}

/** The columns that buyers are shown, from what she said; a language that is missing gets what stands in for it. */
export function columnsOf(content: PieceContent, names: Names, audio: StoredAudio | null) {
  const { language, ask } = content;
  const title = titleOf(content, names);
  const description = wordsOf(content.description, language);
  const size = wordsOf(content.size, language);
  const care = wordsOf(content.care, language);
  const question = wordsOf(ask.question, language);
  return {
    craftSlug: content.craft,
    title: title.en,
    titleUr: title.ur,
    description: description.en,
    descriptionUr: description.ur,
    size: size.en,
    sizeUr: size.ur,
    care: care.en,
    careUr: care.ur,
    weightGrams: content.weightGrams ?? assumedWeightGrams,
    hoursOfWork: content.hoursOfWork ?? 0,
    steps: content.steps.map(({ text, duration }) => {
      const [said, took] = [wordsOf(text, language), wordsOf(duration, language)];
      return { text: said.en, textUr: said.ur, duration: took.en, durationUr: took.ur };
    }),
    language,
    texts: { content: asJson(content) },
    audio: audio ?? Prisma.DbNull,
    askBuyer: question.en,
    askBuyerUr: question.ur,
    askLetters: ask.letters,
    optionSet: content.options.map(({ name, values }) => {
      const called = wordsOf(name, language);
      return {
        name: called.en,
        nameUr: called.ur,
        values: values.map((value) => {
          const label = wordsOf(value, language);
          return { label: label.en, labelUr: label.ur };
        }),
      };
    }),
    weeklyCapacity: content.weeklyCapacity,
  };
}

/** Photos in their order, the first in front, and what the piece is made of and how. */
export async function writeParts(
  db: Db,
  productId: string,
  content: PieceContent,
  { names, photos }: { readonly names: Names; readonly photos: readonly PiecePhotoView[] },
): Promise<void> {
  const title = titleOf(content, names);
  await db.productImage.deleteMany({ where: { productId } });
  await db.productImage.createMany({
    data: photos.map(({ media, shot, ...photo }, at) => {
      const alt = altWords(title, { ...names, shot });
      return {
        id: newId('image'),
        productId,
        position: at + 1,
        base: photo.base,
        widths: [...photo.widths],
        width: photo.width,
        height: photo.height,
        thumbhash: photo.thumbhash,
        alt: alt.en,
        altUr: alt.ur,
        shot,
        mediaId: media,
      };
    }),
  });
  await db.productMaterial.deleteMany({ where: { productId } });
  await db.productMaterial.createMany({
    data: content.materials.map((materialSlug) => ({ productId, materialSlug })),
  });
  await db.productTechnique.deleteMany({ where: { productId } });
  await db.productTechnique.createMany({
    data: content.techniques.map((techniqueSlug) => ({ productId, techniqueSlug })),
  });
}

/** Beyond every place of a row that is offered; the retired stand there, each in a place of its own. */
const aside = 100_000;

/**
 * Makes the rows of the matrix the variants of the piece: those that stay keep their id and what is held, new ones
 * are added, the others are retired and never offered again. A row without a price waits in the content.
 */
export async function writeVariants(
  db: Db,
  piece: { readonly id: string; readonly artisanId: string },
  content: PieceContent,
): Promise<void> {
  const rows = content.variants.flatMap((row) =>
    row.id !== null && row.price.minor > 0 ? [{ ...row, id: row.id }] : [],
  );
  const before = await db.productVariant.findMany({ where: { productId: piece.id } });
  const known = new Set(before.map(({ id }) => id));
  const staying = new Set<string>(rows.map(({ id }) => id));
  await db.productVariant.updateMany({
    where: { productId: piece.id, position: { lt: aside } },
    data: {
      position: { increment: Math.max(aside, ...before.map(({ position }) => position + 1)) },
    },
  });
  const gone = before.filter(({ id }) => !staying.has(id)).map(({ id }) => id);
  await db.productVariant.updateMany({ where: { id: { in: gone } }, data: { retired: true } });
  for (const [at, row] of rows.entries()) {
    const words = rowWords(content.options, row.values, content.language);
    const data = {
      position: at + 1,
      options: words.en,
      optionsUr: words.ur,
      priceMinor: BigInt(row.price.minor),
      kind: content.kind,
      onHand: isCounted(content.kind) ? row.count : 0,
      makingDays: isCounted(content.kind) ? 0 : row.count,
      optionValues: row.values.map(String),
      retired: false,
    };
    if (known.has(row.id)) await db.productVariant.update({ where: { id: row.id }, data });
    else
      await db.productVariant.create({
        data: { ...data, id: row.id, productId: piece.id, artisanId: piece.artisanId },
      });
  }
}

/** Every row gets the id it will keep: its own, that of the row with the same values, or a new one. */
export function withIds(content: PieceContent, before: PieceContent, now: Date): PieceContent {
  const named = new Set(content.variants.map(({ id }) => id));
  const idOf = (values: readonly number[]): Id<'variant'> => {
    const twin = before.variants.find(
      (row) => row.id !== null && !named.has(row.id) && row.values.join() === values.join(),
    );
    return twin?.id ?? newId('variant', now);
  };
  return {
    ...content,
    variants: content.variants.map((row) => ({ ...row, id: row.id ?? idOf(row.values) })),
  };
}
