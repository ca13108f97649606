import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { settleLevel } from '@/modules/levels/commands';
import { prisma } from '@/platform/db';
import { makeArtisan, makePlaces } from '../../prisma/makers/trade';
import { MIGRATIONS } from '../../scripts/migrate.mjs';
import { makeAccount } from '../support/payouts';

const now = new Date('2026-11-23T06:00:00Z');
const lift = () => {
  const file = path.join(MIGRATIONS, '20261122000600_levels_of_old_shops', 'migration.sql');
  const [, statement = ''] = fs.readFileSync(file, 'utf8').split(/^SET .*;$/m);
  return prisma.$executeRawUnsafe(statement);
};

beforeAll(() => makePlaces(prisma));

test('shops opened before anything was asked keep their level, and new ones start at the lowest', async () => {
  const [withAccount, without, joining] = [
    await makeArtisan(prisma, { level: 'basic' }),
    await makeArtisan(prisma, { level: 'basic' }),
    await makeArtisan(prisma, { level: 'basic', status: 'onboarding' }),
  ];
  await makeAccount(withAccount, now);
  await lift();
  await lift();
  const levelOf = async ({ id }: { id: string }) =>
    (await prisma.artisan.findUniqueOrThrow({ where: { id } })).level;
  const levels = () => Promise.all([withAccount, without, joining].map(levelOf));
  expect(await levels()).toEqual(['bank', 'verified', 'basic']);
  for (const { id } of [withAccount, without, joining]) await settleLevel(prisma, id);
  expect(await levels()).toEqual(['bank', 'verified', 'basic']);
});
