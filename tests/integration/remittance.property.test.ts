import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { postStatement } from '@/modules/remittance/commands/post';
import { prisma } from '@/platform/db';
import { makeParcels } from '../../prisma/makers/parcels';
import { type MadeArtisan, makeArtisan, makePlaces } from '../../prisma/makers/trade';
import { staffActor } from '../support/actors';
import { bringIn, cashLawsBroken, openOn } from '../support/statements';

const now = new Date('2026-11-21T09:00:00Z');
const finance = staffActor('finance');
let artisan: MadeArtisan;
let round = 0;

beforeAll(async () => {
  process.env.DATA_DIR = mkdtempSync(path.join(tmpdir(), 'remittance-'));
  await makePlaces(prisma);
  artisan = await makeArtisan(prisma);
});

/** A line names one of six parcels, or none, and pays what was taken or something else. */
const line = fc.record({
  parcel: fc.nat(7),
  off: fc.constantFrom(0, 0, 0, -50, 70),
  fee: fc.nat(40),
});
const files = fc.array(fc.array(line, { minLength: 1, maxLength: 8 }), {
  minLength: 1,
  maxLength: 3,
});
const cash = fc.array(fc.constantFrom('collected', 'collected', 'expected', 'void'), {
  minLength: 6,
  maxLength: 6,
});

test('whatever files come for whatever parcels, taken = remitted + held, and nothing counts twice', async () => {
  await fc.assert(
    fc.asyncProperty(files, cash, async (all, states) => {
      round += 1;
      const name = (parcel: number) => `Q${round}-${parcel}`;
      await makeParcels(
        artisan,
        states.map((state, index) => ({
          trackingNumber: name(index),
          cashMinor: (index + 2) * 10_000,
          courier: 'tcs',
          at: new Date('2026-11-01T09:00:00Z'),
          cash: state as 'collected',
        })),
      );
      const paidMinor = all
        .flat()
        .reduce((sum, { parcel, off }) => sum + (parcel + 2) * 10_000 + off * 100, 0);
      const texts = all.map((lines, index) =>
        [
          'CN No,COD Amount,Delivery Charges,Order Ref',
          ...lines.map(
            ({ parcel, off, fee }) => `${name(parcel)},${(parcel + 2) * 100 + off},${fee},${index}`,
          ),
        ].join('\n'),
      );
      const ids = await Promise.all([...new Set(texts)].map((text) => bringIn(finance, text, now)));
      await Promise.all([...ids, ...ids].map((id) => postStatement(finance, id, now)));
      expect(await cashLawsBroken()).toEqual([]);

      const lines = await prisma.remittanceLine.findMany({ where: { batchId: { in: ids } } });
      const rows = lines.filter(({ rowNumber }) => rowNumber !== null);
      if (ids.length === all.length)
        expect(rows.reduce((sum, { collectedMinor }) => sum + Number(collectedMinor), 0)).toBe(
          paidMinor,
        );
      const remitted = await prisma.codCollection.aggregate({
        where: { fulfillment: { trackingNumber: { startsWith: `Q${round}-` } } },
        _sum: { remittedMinor: true },
      });
      const suspense = await openOn('suspense');
      const waiting = rows.reduce((sum, { id }) => sum - (suspense[id] ?? 0), 0);
      const paid = rows.reduce((sum, { collectedMinor }) => sum + Number(collectedMinor), 0);
      expect(Number(remitted._sum.remittedMinor ?? 0n) + waiting).toBe(paid);
      const clearing = await openOn('courier_remittance');
      const net = rows.reduce((sum, { netMinor }) => sum + Number(netMinor), 0);
      expect(ids.reduce((sum, id) => sum + (clearing[id] ?? 0), 0)).toBe(net);
    }),
    { numRuns: 30 },
  );
}, 120_000);
