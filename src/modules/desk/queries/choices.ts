import type { Words } from '@/domain/place';
import { prisma } from '@/platform/db';
import { readCouriers, readCrafts, readProvinces } from '../repo/choices';

export type Choice = { readonly slug: string; readonly name: Words };
export type Courier = { readonly slug: string; readonly name: string };
export type Region = Choice & { readonly districts: readonly Choice[] };

type Row = { readonly slug: string; readonly name: string; readonly nameUr: string };
const choice = ({ slug, name, nameUr }: Row): Choice => ({ slug, name: { en: name, ur: nameUr } });

export const couriers = (): Promise<readonly Courier[]> => readCouriers(prisma);

/** Every district under its province. */
export const regions = async (): Promise<readonly Region[]> =>
  (await readProvinces(prisma)).map(({ districts, ...province }) => ({
    ...choice(province),
    districts: districts.map(choice),
  }));

/** Crafts somebody works in. */
export const workedCrafts = async (): Promise<readonly Choice[]> =>
  (await readCrafts(prisma)).map(choice);
