import fs from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Actor, may, type Permission, permissions, type Subjects } from '@/domain/policy';
import { newId } from '@/platform/db';
import { accessMatrix, readings } from '../support/access-matrix';
import { powers } from '../support/access-powers';
import { type Row, type Visitor, visitors } from '../support/access-row';
import { makeWorld, type Whose, type World } from '../support/access-world';
import { findDoors } from '../support/doors';

const doors = findDoors();
const rows = Object.entries({ ...accessMatrix, ...readings });
const sides = ['own', 'foreign'] as const;
let world: World;

beforeAll(async () => {
  world = await makeWorld();
});

test('every page, handler and action has a row', () => {
  const missing = doors.map((door) => door.name).filter((name) => !(name in accessMatrix));
  expect(missing).toEqual([]);
});

test('every row has a page, handler or action', () => {
  const found = new Set(doors.map((door) => door.name));
  expect(Object.keys(accessMatrix).filter((name) => !found.has(name))).toEqual([]);
});

test('there are people of every kind, and the half signed-in one holds no power', () => {
  expect(Object.keys(world.actors).sort()).toEqual([...visitors].sort());
  expect(world.actors.half).toMatchObject({ secondFactor: false, artisans: [] });
});

describe('pages that are not for everybody ask for themselves', () => {
  test.each(
    doors
      .filter(({ name }) => name.startsWith('page ') && name in accessMatrix)
      .filter(({ name }) => accessMatrix[name]?.own !== 'everybody')
      .map(({ name, file }) => [name, file, accessMatrix[name]?.guard]),
  )('%s', (_name, file, guard) => {
    expect(guard).toBeDefined();
    expect(fs.readFileSync(String(file), 'utf8')).toContain(`${guard}(`);
  });
});

/** Studio and desk open to nobody by mistake: their pages are never rows for everybody. */
test('no page of the studio or the desk is for everybody', () => {
  const wide = rows.filter(
    ([name, row]) => /^page \/(studio|admin)(\/|$)/.test(name) && row.own === 'everybody',
  );
  expect(wide).toEqual([]);
});

test('a door with a permission opens to who holds it', () => {
  const wrong = rows.filter(
    ([, { own, permission }]) =>
      permission && [...own].sort().join() !== [...powers[permission].own].sort().join(),
  );
  expect(wrong.map(([name]) => name)).toEqual([]);
});

describe('the policy gives what the matrix says', () => {
  test.each(permissions)('%s', (permission) => {
    // What has no owner is asked for once.
    const asked = subjects[permission]('own') === null ? (['own'] as const) : sides;
    for (const whose of asked) {
      const holders = visitors.filter((visitor) =>
        isAllowed(world.actors[visitor], permission, whose),
      );
      expect(holders, whose).toEqual(expected(powers[permission], whose));
    }
  });
});

describe('the command does what the matrix says', () => {
  test.each(rows.filter(([, row]) => row.attempt))('%s', async (_name, row) => {
    for (const whose of sides) {
      const done: Visitor[] = [];
      for (const visitor of visitors)
        if (await row.attempt?.(world, visitor, whose)) done.push(visitor);
      expect(done, whose).toEqual(expected(row, whose));
    }
  });
});

function expected(row: Row, whose: Whose): readonly Visitor[] {
  if (row.own === 'everybody') return visitors;
  const named = whose === 'own' ? row.own : (row.foreign ?? []);
  return visitors.filter((visitor) => named.includes(visitor));
}

const ofArtisan = (whose: Whose) => ({ artisanId: world.artisans[whose] });
const ofGroup = (whose: Whose) => ({ keyShown: whose === 'own' });
const ofNothing = () => null;

const subjects: { readonly [P in Permission]: (whose: Whose) => Subjects[P] } = {
  'group.read': ofGroup,
  'group.confirm': ofGroup,
  'studio.enter': ofNothing,
  'order.read': ofArtisan,
  'order.accept': ofArtisan,
  'order.decline': ofArtisan,
  'order.pack': ofArtisan,
  'earnings.read': ofArtisan,
  'desk.enter': ofNothing,
  'adminOrders.read': ofNothing,
  'adminOrders.read_contact': ofNothing,
  'order.confirm_by_phone': ofNothing,
  'order.cancel': ofNothing,
  'fulfillment.hand_over': ofNothing,
  'fulfillment.attempt': ofNothing,
  'fulfillment.deliver': ofNothing,
  'fulfillment.refuse': ofNothing,
  'fulfillment.receive_back': ofNothing,
  'artisans.read_admin': ofNothing,
  'artisans.read_contact': ofNothing,
  'artisans.suspend': ofNothing,
  'ledger.read': ofNothing,
  'payments.read': ofNothing,
  'payments.confirm': ofNothing,
  'refunds.read': ofNothing,
  'refunds.request': ofNothing,
  'refunds.approve': ofNothing,
  'refunds.pay': ofNothing,
  'cod.read': ofNothing,
  'cod.reconcile': ofNothing,
  'payouts.read': ofNothing,
  'payouts.make': ofNothing,
  'payouts.approve': ofNothing,
  'payouts.hold': ofNothing,
  'payouts.verify_account': ofNothing,
  'ledger.settle': ofNothing,
  'ledger.approve': ofNothing,
  'tax.read': ofNothing,
  'tariff.read': ofNothing,
  'tariff.change': ofNothing,
  'promotions.read': ofNothing,
  'promotions.change': ofNothing,
  'payoutAccount.read': ofArtisan,
  'payoutAccount.change': ofArtisan,
  'payoutHold.appeal': ofArtisan,
  'artisanPromotions.change': ofArtisan,
  'product.change': ofArtisan,
  'story.change': ofArtisan,
  'shop.read': ofArtisan,
  'shop.change': ofArtisan,
  'members.change': ofArtisan,
  'joining.continue': ofArtisan,
  'media.send': ofNothing,
  'support.ask': ofNothing,
  'moderation.read': ofNothing,
  'moderation.decide': ofNothing,
  'requirements.decide': ofNothing,
  'requirements.configure': ofNothing,
  'papers.read': ofNothing,
  'artisans.invite': (whose) => ({ partnerId: whose === 'own' ? null : newId('partner') }),
  'cases.read': ofNothing,
  'cases.work': ofNothing,
  'audit.read': ofNothing,
  'jobs.read': ofNothing,
  'jobs.retry': ofNothing,
};

const isAllowed = <P extends Permission>(actor: Actor, permission: P, whose: Whose): boolean =>
  may(actor, permission, subjects[permission](whose));
