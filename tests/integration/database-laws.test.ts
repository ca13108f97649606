import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { newId, prisma } from '@/platform/db';
import { makeArtisan, makePlaces, makeProduct, makeTariff } from '../../prisma/makers/trade';

const account = { a: newId('ledgerAccount'), b: newId('ledgerAccount') };

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
  await prisma.ledgerAccount.createMany({
    data: [
      { id: account.a, code: 'platform_fee', kind: 'platform_fee', currency: 'PKR' },
      { id: account.b, code: 'suspense', kind: 'suspense', currency: 'PKR' },
    ],
  });
});

const entry = (amounts: readonly (readonly [string, bigint])[]) => {
  const id = newId('journalEntry');
  return prisma.$transaction([
    prisma.journalEntry.create({
      data: { id, kind: 'test', sourceId: id, memo: 'a test', at: new Date() },
    }),
    prisma.posting.createMany({
      data: amounts.map(([accountId, amountMinor]) => ({
        id: newId('posting'),
        entryId: id,
        accountId,
        amountMinor,
        currency: 'PKR',
      })),
    }),
  ]);
};

describe('the ledger', () => {
  test('takes an entry that sums to zero', async () => {
    await expect(
      entry([
        [account.a, 5n],
        [account.b, -5n],
      ]),
    ).resolves.toBeDefined();
  });

  test.each([
    [
      'does not sum to zero',
      [
        ['a', 5n],
        ['b', -4n],
      ],
    ],
    ['has one posting', [['a', 5n]]],
    ['has none', []],
    [
      'has an empty posting',
      [
        ['a', 0n],
        ['b', 0n],
      ],
    ],
  ] as const)('refuses an entry that %s', async (_what, amounts) => {
    await expect(entry(amounts.map(([name, minor]) => [account[name], minor]))).rejects.toThrow();
  });

  test.each([
    'UPDATE postings SET amount_minor = 1',
    'DELETE FROM postings',
    'TRUNCATE postings CASCADE',
    "UPDATE journal_entries SET memo = 'x'",
    'DELETE FROM journal_entries',
    'UPDATE fee_lines SET amount_minor = 0',
    'DELETE FROM order_events',
    "UPDATE audit_events SET action = 'x'",
  ])('denies: %s', async (statement) => {
    await expect(prisma.$executeRawUnsafe(statement)).rejects.toThrow(/append-only/);
  });
});

describe('stock and money', () => {
  test.each([
    { held: 11 },
    { held: -1 },
    { onHand: -1 },
    { priceMinor: 0n },
    { kind: 'magic' },
    { kind: 'one_of_a_kind', onHand: 2 },
  ])('a variant can never be %o', async (data) => {
    const { variantId } = await makeProduct(prisma, await makeArtisan(prisma), { stock: 10 });
    await expect(
      prisma.productVariant.update({ where: { id: variantId }, data }),
    ).rejects.toThrow();
  });

  test('a cart line has one open reservation at most', async () => {
    const { variantId } = await makeProduct(prisma, await makeArtisan(prisma));
    const hold = () =>
      prisma.stockReservation.create({
        data: {
          id: newId('reservation'),
          variantId,
          cartLineId: 'cln_x',
          quantity: 1,
          expiresAt: new Date(),
        },
      });
    const first = await hold();
    await expect(hold()).rejects.toThrow();
    await prisma.stockReservation.update({ where: { id: first.id }, data: { status: 'released' } });
    await expect(hold()).resolves.toBeDefined();
  });
});

test('the schema and the migrations say the same', () => {
  const diff = execFileSync(
    'npx',
    [
      'prisma',
      'migrate',
      'diff',
      '--from-config-datasource',
      '--to-schema',
      'prisma/schema.prisma',
      '--exit-code',
    ],
    { encoding: 'utf8', env: process.env },
  );
  expect(diff).toMatch(/No difference/);
}, 60_000);
