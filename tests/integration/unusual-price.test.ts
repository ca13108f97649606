import { beforeAll, expect, test } from 'vitest';
import { money } from '@/domain/money';
import type { PieceContent } from '@/domain/product/content';
import { savePiece } from '@/modules/pieces/commands/save';
import { prisma } from '@/platform/db';
import {
  type MadeProduct,
  makeArtisan,
  makePlaces,
  makeProduct,
  makeTariff,
} from '../../prisma/makers/trade';
import { artisanActor } from '../support/actors';
import { saving, sentPiece, takenUp } from '../support/pieces';

const now = new Date();

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
});

const at = (minor: number) => (content: PieceContent) => ({
  ...content,
  variants: content.variants.map((row) => ({ ...row, price: money(minor) })),
});
const priceOf = async ({ variantId: id }: Pick<MadeProduct, 'variantId'>) =>
  Number((await prisma.productVariant.findUniqueOrThrow({ where: { id } })).priceMinor);

test('a price far from today’s is refused until she is sure, and nothing else is saved with it', async () => {
  const hers = await makeArtisan(prisma);
  const piece = await makeProduct(prisma, hers, { priceRupees: 2500 });
  const save = async (minor: number, sure?: boolean) => {
    const { content, version } = await takenUp(hers, piece.id, now);
    const changed = { ...at(minor)(content), description: { ur: `قیمت ${minor}` } };
    const from = { piece: piece.id, base: content, baseVersion: version, sure };
    return savePiece(artisanActor(hers), saving(hers, changed, from), now);
  };
  expect(await save(2_500_000)).toMatchObject({
    failure: { code: 'piece.unusual', params: { price: 25_000, now: 2500 } },
  });
  expect(await save(49_900, false)).toMatchObject({ failure: { code: 'piece.unusual' } });
  expect(await priceOf(piece)).toBe(250_000);
  expect(await prisma.productChange.count({ where: { productId: piece.id } })).toBe(0);
  expect(await save(1_250_000)).toMatchObject({ ok: true });
  expect(await save(7_000_000, true)).toMatchObject({ ok: true, value: { state: 'done' } });
  expect(await priceOf(piece)).toBe(7_000_000);
});

test('a draft nobody buys yet is written as she likes', async () => {
  const hers = await makeArtisan(prisma);
  const id = await sentPiece(hers, now);
  const { content, version } = await takenUp(hers, id, now);
  const from = { piece: id, base: content, baseVersion: version };
  expect(
    await savePiece(artisanActor(hers), saving(hers, at(9_900_000)(content), from), now),
  ).toMatchObject({ ok: true });
});
