import { describe, expect, test } from 'vitest';
import { fulfillmentFlow } from '@/domain/fulfillment/flow';
import { orderFlow } from '@/domain/order/flow';
import { type Actor, guest, type StaffRole } from '@/domain/policy';
import { openVerbs } from '@/modules/desk/queries/verbs';
import { idNo } from '../domain/trade';

const staff = (staffRole: StaffRole, secondFactor = true): Actor => ({
  kind: 'user',
  id: idNo('user', 1),
  artisans: [],
  partners: [],
  staffRole,
  secondFactor,
});
const placed = (status: (typeof fulfillmentFlow)['states'][number]) =>
  ({ status: 'placed', parcel: { status } }) as const;

describe('the verbs of an order', () => {
  test('follow its way', () => {
    const admin = staff('admin');
    expect(openVerbs(admin, { status: 'unconfirmed', parcel: null })).toEqual([
      'confirm',
      'cancel',
    ]);
    expect(openVerbs(admin, placed('pending'))).toEqual(['cancel']);
    expect(openVerbs(admin, placed('packed'))).toEqual(['hand_over', 'cancel']);
    expect(openVerbs(admin, placed('shipped'))).toEqual(['attempt', 'deliver', 'refuse']);
    expect(openVerbs(admin, placed('returned_to_origin'))).toEqual(['receive_back']);
    expect(openVerbs(admin, placed('delivered'))).toEqual([]);
    expect(openVerbs(admin, { status: 'canceled', parcel: { status: 'canceled' } })).toEqual([]);
  });

  test('are shared out by role', () => {
    expect(openVerbs(staff('support'), placed('packed'))).toEqual(['cancel']);
    expect(openVerbs(staff('fulfilment'), placed('packed'))).toEqual(['hand_over']);
    expect(openVerbs(staff('fulfilment'), { status: 'unconfirmed', parcel: null })).toEqual([]);
    for (const role of ['finance', 'moderator'] as const)
      expect(openVerbs(staff(role), placed('shipped'))).toEqual([]);
  });

  test('are nobody’s without a second factor, or without being staff', () => {
    for (const status of orderFlow.states)
      for (const parcel of [null, ...fulfillmentFlow.states.map((state) => ({ status: state }))])
        for (const actor of [guest, staff('admin', false)])
          expect(openVerbs(actor, { status, parcel })).toEqual([]);
  });
});
