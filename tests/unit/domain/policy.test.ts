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

const own = { artisanId: idNo('artisan', 1), keyShown: true, partnerId: null };
const foreign = { artisanId: idNo('artisan', 2), keyShown: false, partnerId: null };

const user = (over: Partial<UserActor> = {}): UserActor => ({
  kind: 'user',
  id: idNo('user', 1),
  artisans: [],
  partners: [],
  staffRole: null,
  secondFactor: true,
  ...over,
});
const staff = (staffRole: StaffRole, secondFactor = true): Actor =>
  user({ staffRole, secondFactor });
const members = memberRoles.map((role) => user({ artisans: [{ id: own.artisanId, role }] }));
const granted = (
  actor: Actor,
  subject: Subjects['order.read'] & Subjects['group.read'] & Subjects['artisans.invite'],
): Permission[] => permissions.filter((permission) => may(actor, permission, subject));

const inOrder = (some: readonly Permission[]) => permissions.filter((one) => some.includes(one));
const byKey: Permission[] = ['group.read', 'group.confirm'];
const parcels: Permission[] = permissions.filter((permission) =>
  permission.startsWith('fulfillment.'),
);

const isOf = (...kinds: string[]) =>
  permissions.filter((one) => kinds.includes(one.split('.')[0] ?? ''));
/** What everybody who is signed in may. */
const anybody: Permission[] = ['media.send', 'support.ask'];
const books: Permission[] = [
  ...isOf('ledger', 'payments', 'refunds', 'cod', 'payouts', 'tax'),
  'tariff.read',
  ...isOf('promotions'),
];

describe('who may what', () => {
  it.each<[string, Actor, Permission[]]>([
    ['a guest', guest, []],
    ['a signed-in buyer', user(), anybody],
    ['the system', system, ['order.cancel', 'refunds.request', 'refunds.approve', 'payouts.make']],
    [
      'a moderator',
      staff('moderator'),
      [
        ...anybody,
        'desk.enter',
        'artisans.read_admin',
        'artisans.suspend',
        'artisans.invite',
        'requirements.decide',
        'papers.read',
        ...isOf('moderation'),
      ],
    ],
    [
      'fulfilment',
      staff('fulfilment'),
      [...anybody, 'desk.enter', 'adminOrders.read', 'adminOrders.read_contact', ...parcels],
    ],
    [
      'finance',
      staff('finance'),
      [...anybody, 'desk.enter', 'adminOrders.read', 'artisans.read_admin', ...books],
    ],
    [
      'support',
      staff('support'),
      [
        ...anybody,
        'desk.enter',
        'adminOrders.read',
        'adminOrders.read_contact',
        'order.confirm_by_phone',
        'order.cancel',
        'artisans.read_admin',
        'artisans.read_contact',
        'artisans.invite',
        'payments.read',
        'refunds.read',
        'refunds.request',
        ...isOf('cases'),
      ],
    ],
  ])('%s, of what is foreign', (_name, actor, expected) => {
    expect(granted(actor, foreign)).toEqual(inOrder(expected));
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
    const shop: Permission[] = [
      'story.change',
      'shop.change',
      'members.change',
      'joining.continue',
    ];
    const all = [...byKey, ...anybody, 'studio.enter', 'shop.read'] as const;
    expect(members.map((member) => granted(member, own))).toEqual(
      [
        [...all, ...orders, 'earnings.read', ...account, ...offers, ...pieces, ...shop] as const,
        [...all, ...orders] as const,
        [...all, ...pieces] as const,
        [...all, 'earnings.read', 'payoutAccount.read', 'payoutHold.appeal'] as const,
      ].map(inOrder),
    );
  });

  it('no artisan reaches another’s order, in any role', () => {
    for (const member of members)
      expect(granted(member, foreign)).toEqual(['studio.enter', ...anybody]);
  });

  it('an admin may do what any staff may, but acts for no artisan and no buyer', () => {
    const any = new Set(staffRoles.flatMap((role) => granted(staff(role), foreign)));
    expect(granted(staff('admin'), foreign)).toEqual(
      permissions.filter((permission) => any.has(permission)),
    );
    expect(granted(staff('admin'), foreign)).not.toContain('order.accept');
  });

  it('a partner’s agent invites for her own partner alone', () => {
    const agent = user({ partners: [idNo('partner', 1)] });
    expect(may(agent, 'artisans.invite', { partnerId: idNo('partner', 1) })).toBe(true);
    expect(may(agent, 'artisans.invite', { partnerId: idNo('partner', 2) })).toBe(false);
    expect(may(agent, 'artisans.invite', { partnerId: null })).toBe(false);
  });

  it('staff without a second factor may nothing', () => {
    for (const role of staffRoles) expect(granted(staff(role, false), foreign)).toEqual([]);
  });
});
