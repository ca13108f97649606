import type { Db } from '@/platform/db';

const named = { slug: true, name: true, nameUr: true } as const;

export const readCouriers = (db: Db) =>
  db.courier.findMany({ orderBy: { name: 'asc' }, select: { slug: true, name: true } });

export const readProvinces = (db: Db) =>
  db.province.findMany({
    orderBy: { position: 'asc' },
    select: { ...named, districts: { orderBy: { name: 'asc' }, select: named } },
    relationLoadStrategy: 'join',
  });

export const readCrafts = (db: Db) =>
  db.craft.findMany({
    where: { artisans: { some: {} } },
    orderBy: { name: 'asc' },
    select: named,
  });
