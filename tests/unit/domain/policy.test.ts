import { describe, expect, it } from 'vitest';
import {
  type Actor,
  guest,
  may,
  memberRoles,
  type Permission,
  permissions,
  type StaffRole,
  type Subjects,
  staffRoles,
  system,
  type UserActor,
} from '@/domain/policy';
import { idNo } from './trade';

const own = { artisanId: idNo('artisan', 1), keyShown: true };
const foreign = { artisanId: idNo('artisan', 2), keyShown: false };

const user = (over: Partial<UserActor> = {}): UserActor => ({
  kind: 'user',
  id: idNo('user', 1),
  artisans: [],
  partners: [],
  staffRole: null,
  secondFactor: false,
  ...over,
});
const staff = (staffRole: StaffRole, secondFactor = true): Actor =>
  user({ staffRole, secondFactor });
const members = memberRoles.map((role) => user({ artisans: [{ id: own.artisanId, role }] }));
const granted = (
  actor: Actor,
  subject: Subjects['order.read'] & Subjects['group.read'],
): Permission[] => permissions.filter((permission) => may(actor, permission, subject));

const byKey: Permission[] = ['group.read', 'group.confirm'];
const parcels: Permission[] = permissions.filter((permission) =>
  permission.startsWith('fulfillment.'),
);

const isOf = (...kinds: string[]) =>
  permissions.filter((one) => kinds.includes(one.split('.')[0] ?? ''));
const books: Permission[] = [
  ...isOf('ledger', 'payments', 'refunds', 'cod', 'payouts', 'tax'),
  'tariff.read',
  ...isOf('promotions'),
];

describe('who may what', () => {
  it.each<[string, Actor, Permission[]]>([
    ['a guest', guest, []],
    ['a signed-in buyer', user(), []],
    ['the system', system, ['order.cancel', 'refunds.request', 'refunds.approve', 'payouts.make']],
    ['a moderator', staff('moderator'), ['desk.enter', 'artisans.read_admin', 'artisans.suspend']],
    [
      'fulfilment',
      staff('fulfilment'),
      ['desk.enter', 'adminOrders.read', 'adminOrders.read_contact', ...parcels],
    ],
    [
      'finance',
      staff('finance'),
      ['desk.enter', 'adminOrders.read', 'artisans.read_admin', ...books],
    ],
    [
      'support',
      staff('support'),
      [
        'desk.enter',
        'adminOrders.read',
        'adminOrders.read_contact',
        'order.confirm_by_phone',
        'order.cancel',
        'artisans.read_admin',
        'artisans.read_contact',
        'payments.read',
        'refunds.read',
        'refunds.request',
      ],
    ],
  ])('%s, of what is foreign', (_name, actor, expected) => {
    expect(granted(actor, foreign)).toEqual(expected);
  });

  it('whoever holds the signed link reads and confirms, and no more', () => {
    expect(granted(guest, own)).toEqual(byKey);
  });

  it('an owner runs her own orders and sees her own earnings; others what their role names', () => {
    const orders: Permission[] = ['order.read', 'order.accept', 'order.decline', 'order.pack'];
    const account: Permission[] = [
      'payoutAccount.read',
      'payoutAccount.change',
      'payoutHold.appeal',
    ];
    const offers: Permission[] = ['artisanPromotions.change'];
    const pieces: Permission[] = ['product.change'];
    expect(members.map((member) => granted(member, own))).toEqual([
      [...byKey, 'studio.enter', ...orders, 'earnings.read', ...account, ...offers, ...pieces],
      [...byKey, 'studio.enter', ...orders],
      [...byKey, 'studio.enter', ...pieces],
      [...byKey, 'studio.enter', 'earnings.read', 'payoutAccount.read', 'payoutHold.appeal'],
    ]);
  });

  it('no artisan reaches another’s order, in any role', () => {
    for (const member of members) expect(granted(member, foreign)).toEqual(['studio.enter']);
  });

  it('an admin may do what any staff may, but acts for no artisan and no buyer', () => {
    const any = new Set(staffRoles.flatMap((role) => granted(staff(role), foreign)));
    expect(granted(staff('admin'), foreign)).toEqual(
      permissions.filter((permission) => any.has(permission)),
    );
    expect(granted(staff('admin'), foreign)).not.toContain('order.accept');
  });

  it('staff without a second factor may nothing', () => {
    for (const role of staffRoles) expect(granted(staff(role, false), foreign)).toEqual([]);
  });
});
