import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { prisma } from '@/platform/db';
import { makeParcels, type WantedParcel } from '../../prisma/makers/parcels';
import { type MadeArtisan, makeArtisan, makePlaces } from '../../prisma/makers/trade';
import { staffActor } from './actors';

export const now = new Date('2026-11-21T09:00:00Z');
const old = new Date('2026-11-01T09:00:00Z');
export const finance = staffActor('finance');
export const admin = staffActor('admin');
let artisan: MadeArtisan | undefined;
let round = 0;

export async function openCashDesk(): Promise<void> {
  process.env.DATA_DIR = mkdtempSync(path.join(tmpdir(), 'remittance-'));
  await makePlaces(prisma);
  artisan = await makeArtisan(prisma);
}

/** From here on numbers are another test's own. */
export const nextRound = (): void => {
  round += 1;
};
/** Numbers of this test's own parcels. */
export const n = (name: string) => `R${round}-${name}`;

export const parcel = (
  name: string,
  rupees: number,
  more: Partial<WantedParcel> = {},
): WantedParcel => ({
  trackingNumber: n(name),
  cashMinor: rupees * 100,
  courier: 'tcs',
  at: old,
  ...more,
});
export const heads =
  'CN No,Order Ref,COD Amount,Delivery Charges,GST,WHT,STW,Net Amount,Payment Date';
export const row = (name: string, rupees: number, fee = 200) =>
  `${n(name)},,${rupees},${fee},32,10,5,${rupees - fee - 47},20/11/2026`;
export const fileOf = (...rows: string[]) => `${heads}\n${rows.join('\n')}\n`;

export async function carry(parcels: readonly WantedParcel[]): Promise<void> {
  if (!artisan) throw new Error('the cash desk is not open');
  await makeParcels(artisan, parcels);
}

/** One parcel for each thing that goes wrong, and the file that says so. */
export const messy = async () => {
  await carry([
    parcel('MATCH', 5100),
    parcel('SHORT', 900),
    parcel('OVER', 400),
    parcel('MISSING', 700),
    parcel('FRESH', 700, { at: now }),
    parcel('ONWAY', 300, { cash: 'expected' }),
    parcel('BACK', 300, { cash: 'void' }),
    parcel('OTHER', 300, { courier: 'leopards' }),
  ]);
  return fileOf(
    row('MATCH', 5100),
    row('SHORT', 850),
    row('OVER', 450),
    row('MATCH', 5100),
    row('NOBODY', 999),
    row('ONWAY', 300),
    row('OTHER', 300),
    `${n('BACK')},,0,150,24,0,0,-174,20/11/2026`,
    `${n('BROKEN')},,many,0,0,0,0,0,20/11/2026`,
    'Total,,13999,,,,,,',
  );
};
