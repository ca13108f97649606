import { beforeAll, describe, expect, test } from 'vitest';
import type { Id } from '@/domain/ids';
import type { Actor } from '@/domain/policy';
import { acceptInvitation } from '@/modules/joining/commands/answer';
import { invite, revokeInvitation } from '@/modules/joining/commands/invite';
import { letterOf } from '@/modules/joining/queries/letters';
import { tasksOf } from '@/modules/joining/queries/tasks';
import { newId, prisma } from '@/platform/db';
import { begun, enter, freshPhone, later, makeTown, now, places, stands } from '../support/joining';

beforeAll(makeTown);

describe('an invitation', () => {
  const asPartner = async (): Promise<{ agent: Actor; partnerId: Id<'partner'> }> => {
    const partnerId = newId('partner');
    await prisma.partner.create({
      data: { id: partnerId, slug: partnerId.replace('_', '-'), name: 'Hands', nameUr: 'ہینڈز' },
    });
    const id = newId('user');
    await prisma.user.create({ data: { id, name: 'Agent' } });
    const agent: Actor = {
      kind: 'user',
      id,
      artisans: [],
      partners: [partnerId],
      staffRole: null,
      secondFactor: false,
    };
    return { agent, partnerId };
  };
  const sent = async (phone: string) => {
    const { agent, partnerId } = await asPartner();
    const of = { ...places, name: 'Hajra', phone, partnerId, locale: 'ur' as const };
    const done = await invite(agent, of, now);
    if (!done.ok) throw new Error(done.failure.code);
    return { ...done.value, agent, partnerId, of };
  };

  test('is accepted once, by the very number it was sent to, and gives the partner nothing', async () => {
    const phone = freshPhone();
    const letter = await sent(phone);
    const { her: stranger } = await begun();
    expect(await acceptInvitation(stranger, letter.token, now)).toMatchObject({
      ok: false,
      failure: { code: 'invitation.other_number' },
    });
    const her = await enter(phone);
    const accepted = await acceptInvitation(her, letter.token, now);
    if (!accepted.ok) throw new Error(accepted.failure.code);
    const { artisanId } = accepted.value;
    expect(await stands(artisanId)).toBe('onboarding');
    expect(await acceptInvitation(her, letter.token, now)).toMatchObject({
      ok: false,
      failure: { code: 'invitation.over' },
    });
    const members = await prisma.artisanMember.findMany({ where: { artisanId } });
    expect(members.map(({ userId, role }) => ({ userId, role }))).toEqual([
      { userId: her.kind === 'user' ? her.id : '', role: 'owner' },
    ]);
    expect(await tasksOf(letter.agent, artisanId)).toBeNull();
    expect(await prisma.delegationGrant.count({ where: { artisanId } })).toBe(0);
  });

  test('shows its number covered, and is kept as a hash alone', async () => {
    const letter = await sent(freshPhone());
    const shown = JSON.stringify(await letterOf(letter.token, now));
    expect(shown).not.toContain(letter.of.phone.slice(3));
    const rows = JSON.stringify(await prisma.invitation.findMany());
    expect(rows).not.toContain(letter.token);
  });

  test('ends after fourteen days, and when it is taken back', async () => {
    const phone = freshPhone();
    const old = await sent(phone);
    const after = later(15 * 24 * 60);
    const her = await enter(phone, after);
    expect(await acceptInvitation(her, old.token, after)).toMatchObject({
      ok: false,
      failure: { code: 'invitation.over' },
    });
    const other = await sent(freshPhone());
    const { agent: stranger } = await asPartner();
    expect((await revokeInvitation(stranger, other.id, now)).ok).toBe(false);
    expect((await revokeInvitation(other.agent, other.id, now)).ok).toBe(true);
    expect((await letterOf(other.token, now))?.isWaiting).toBe(false);
  });

  test('goes to a number once at a time, and is no stranger’s to send', async () => {
    const letter = await sent(freshPhone());
    expect(await invite(letter.agent, letter.of, now)).toMatchObject({
      ok: false,
      failure: { code: 'invitation.waits_already' },
    });
    const { her } = await begun();
    expect((await invite(her, { ...letter.of, phone: freshPhone() }, now)).ok).toBe(false);
  });
});
