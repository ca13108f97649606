import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@/domain/policy';
import { refreshListing } from '@/modules/catalog/commands';
import { carryOut, goOnCarrying } from '@/modules/imports/commands/carry-out';
import { leaveOut, mendRow } from '@/modules/imports/commands/mend';
import { receiveTable, sayMapping } from '@/modules/imports/commands/receive';
import { herTable } from '@/modules/imports/queries/export';
import { herImport, herImports } from '@/modules/imports/queries/screen';
import { prisma } from '@/platform/db';
import {
  type MadeArtisan,
  makeArtisan,
  makePlaces,
  makeProduct,
  makeTariff,
} from '../../prisma/makers/trade';
import { artisanActor, staffActor } from '../support/actors';

const now = new Date();
let hers: MadeArtisan;
let other: MadeArtisan;
let her: Actor;

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
  hers = await makeArtisan(prisma);
  other = await makeArtisan(prisma);
  her = artisanActor(hers);
});

async function* bytes(text: string | Uint8Array) {
  yield typeof text === 'string' ? new TextEncoder().encode(text) : text;
}
const send = (text: string | Uint8Array, actor: Actor = her) =>
  receiveTable(actor, { shop: hers.id, fileName: 'pieces.csv', pieces: bytes(text) }, now);

async function sent(text: string): Promise<string> {
  const received = await send(text);
  if (!received.ok) throw new Error(received.failure.code);
  return received.value;
}
const viewOf = async (id: string) => {
  const view = await herImport(her, id);
  if (!view) throw new Error('no such table');
  return view;
};
const work = async (id: string) => {
  expect(await carryOut(her, id)).toEqual({ ok: true, value: null });
  await goOnCarrying(id, now);
  return viewOf(id);
};
const draftsNamed = (title: string) =>
  prisma.product.findMany({ where: { artisanId: hers.id, title }, include: { variants: true } });

describe('a table of new pieces', () => {
  test('is looked at first, and then each right row becomes a draft', async () => {
    const id = await sent('Name,Price,Qty\nKhes,3000,4\nBowl,12,1\nShawl,4850,1\n');
    const looked = await viewOf(id);
    expect(looked).toMatchObject({
      status: 'completed_mapping',
      counts: { pending: 2, failed: 1, done: 0 },
    });
    expect(looked.rows[0]).toMatchObject({
      line: 3,
      problems: [{ field: 'price', code: 'piece.price_bounds' }],
    });
    expect(await draftsNamed('Khes')).toEqual([]);
    expect((await work(id)).counts).toMatchObject({ done: 2, failed: 1, pending: 0 });
    const [khes] = await draftsNamed('Khes');
    expect(khes).toMatchObject({
      status: 'draft',
      variants: [{ priceMinor: 300_000n, onHand: 4 }],
    });
  });

  test('lets a wrong row be mended and tried once more, without doing the others again', async () => {
    const id = await sent('Name,Price\nPot,2000\nJug,free\n');
    await work(id);
    expect(await mendRow(her, id, 3, { price: '۲۵۰۰' })).toEqual({ ok: true, value: null });
    expect((await work(id)).counts).toMatchObject({ done: 2, failed: 0 });
    expect(await draftsNamed('Pot')).toHaveLength(1);
    expect((await draftsNamed('Jug'))[0]?.variants[0]?.priceMinor).toBe(250_000n);
  });

  test('leaves out what she leaves out', async () => {
    const id = await sent('Name,Price\nCup,2000\nPlate,3000\n');
    expect(await leaveOut(her, id, 2, true)).toEqual({ ok: true, value: null });
    expect((await work(id)).counts).toMatchObject({ done: 1, left_out: 1 });
    expect(await draftsNamed('Cup')).toEqual([]);
  });

  test('with a row taken up again after the process was stopped makes one piece of it', async () => {
    const id = await sent('Name,Price\nStool,2000\n');
    await carryOut(her, id);
    await Promise.all([goOnCarrying(id, now), goOnCarrying(id, now)]);
    expect(await draftsNamed('Stool')).toHaveLength(1);
  });

  test('asks what its columns are when it cannot know', async () => {
    const id = await sent('A,B\nLamp,5000\n');
    expect((await viewOf(id)).status).toBe('mapping');
    expect(await sayMapping(her, id, { title_en: 'A' })).toMatchObject({
      ok: false,
      failure: { code: 'import.columns_missing' },
    });
    expect(await sayMapping(her, id, { title_en: 'A', price: 'B' })).toMatchObject({ ok: true });
    expect((await work(id)).counts.done).toBe(1);
  });

  test('sent twice is one table', async () => {
    const text = 'Name,Price\nBench,7000\n';
    expect(await sent(text)).toBe(await sent(text));
  });
});

describe('a table of pieces that are here', () => {
  test('goes out and comes back, and changes only what was changed in it', async () => {
    const piece = await makeProduct(prisma, hers, { priceRupees: 2500, stock: 5 });
    await refreshListing(prisma, [piece.id], now);
    const text = await herTable(her, hers.id, now);
    const rows: Record<string, string>[] = parse(text ?? '', { columns: true, bom: true });
    const row = rows.find((one) => one.piece === piece.id);
    expect(row).toMatchObject({ variant: piece.variantId, price: '2500', count: '5' });
    const id = await sent(`piece,variant,price,count\n${piece.id},${piece.variantId},2700,6\n`);
    expect((await work(id)).counts).toMatchObject({ done: 1, failed: 0 });
    expect(
      await prisma.productVariant.findUniqueOrThrow({ where: { id: piece.variantId } }),
    ).toMatchObject({ priceMinor: 270_000n, onHand: 6 });
    expect(await prisma.product.findUniqueOrThrow({ where: { id: piece.id } })).toMatchObject({
      status: 'published',
    });
  });

  test('asks about a price that is far from today’s where she can say yes', async () => {
    const piece = await makeProduct(prisma, hers, { priceRupees: 2500, stock: 5 });
    const id = await sent(`piece,variant,price\n${piece.id},${piece.variantId},25000\n`);
    expect((await work(id)).rows[0]?.problems).toEqual([
      { field: 'price', code: 'import.price_unusual', params: { price: 25_000, now: 2500 } },
    ]);
    expect(
      await prisma.productVariant.findUniqueOrThrow({ where: { id: piece.variantId } }),
    ).toMatchObject({ priceMinor: 250_000n });
  });

  test('asks before anything is changed, and takes a yes for the price she said it of', async () => {
    const piece = await makeProduct(prisma, hers, { priceRupees: 2500, stock: 5 });
    const priceOf = async () =>
      Number(
        (await prisma.productVariant.findUniqueOrThrow({ where: { id: piece.variantId } }))
          .priceMinor,
      );
    const id = await sent(`piece,variant,price\n${piece.id},${piece.variantId},26000\n`);
    const asked = await viewOf(id);
    expect(asked.counts).toMatchObject({ pending: 0, failed: 1 });
    expect(asked.rows[0]?.problems).toMatchObject([{ code: 'import.price_unusual' }]);
    expect(asked.rows[0]?.known?.ur).toBeTruthy();
    expect(await mendRow(her, id, 2, { price: '26000' })).toMatchObject({ ok: true });
    expect((await viewOf(id)).counts.failed).toBe(1);
    await mendRow(her, id, 2, { price: '26000' }, 'sure');
    expect((await viewOf(id)).counts).toMatchObject({ pending: 1, failed: 0 });
    await mendRow(her, id, 2, { price: '260000' });
    expect((await viewOf(id)).counts).toMatchObject({ pending: 0, failed: 1 });
    await mendRow(her, id, 2, { price: '۲۶۰۰۰' }, 'sure');
    await leaveOut(her, id, 2, true);
    await leaveOut(her, id, 2, false);
    expect(await priceOf()).toBe(250_000);
    expect((await work(id)).counts).toMatchObject({ done: 1, failed: 0 });
    expect(await priceOf()).toBe(2_600_000);
  });

  test('never touches a piece of another shop', async () => {
    const theirs = await makeProduct(prisma, other, { priceRupees: 2500, stock: 5 });
    const id = await sent(`piece,variant,price\n${theirs.id},${theirs.variantId},9000\n`);
    const view = await viewOf(id);
    expect(view.rows[0]?.problems).toEqual([{ field: 'piece', code: 'import.not_yours' }]);
    expect((await work(id)).counts.failed).toBe(1);
    expect(
      await prisma.productVariant.findUniqueOrThrow({ where: { id: theirs.variantId } }),
    ).toMatchObject({ priceMinor: 250_000n });
  });

  test('is written so that no spreadsheet runs what stands in it', async () => {
    const id = await sent('Name,Price\n"=HYPERLINK(""http://x"")",2000\n');
    await work(id);
    expect(await herTable(her, hers.id, now)).not.toMatch(/(^|,)"?=/m);
  });
});

describe('a file', () => {
  test('that is no table, is empty or too long is refused with a reason', async () => {
    expect(await send('')).toMatchObject({ ok: false, failure: { code: 'file.missing' } });
    expect(await send('hello')).toMatchObject({ ok: false, failure: { code: 'import.no_table' } });
    const long = `Name,Price\n${'Khes,3000\n'.repeat(2_001)}`;
    expect(await send(long)).toMatchObject({ ok: false, failure: { code: 'import.too_many' } });
  });

  test('of any bytes never breaks the reading', async () => {
    const junk = Uint8Array.from({ length: 4_000 }, (_, index) => (index * 7919) % 256);
    const read = await send(junk);
    if (!read.ok) expect(read.failure.code).toMatch(/^(import|file)\./);
  });

  test('and a table are found by nobody but who keeps the stock of the shop', async () => {
    const id = await sent('Name,Price\nStand,7000\n');
    for (const actor of [artisanActor(other), staffActor('admin'), { kind: 'guest' } as const]) {
      expect(await send('Name,Price\nThing,7000\n', actor)).toMatchObject({
        failure: { code: 'import.not_found' },
      });
      expect(await herImport(actor, id)).toBeNull();
      expect(await herImports(actor, hers.id)).toBeNull();
      expect(await herTable(actor, hers.id, now)).toBeNull();
      expect(await carryOut(actor, id)).toMatchObject({ failure: { code: 'import.not_found' } });
      expect(await mendRow(actor, id, 2, {})).toMatchObject({
        failure: { code: 'import.not_found' },
      });
    }
  });
});
