import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@/domain/policy';
import { joinAsMember } from '@/modules/shops/commands/join';
import { inviteMember } from '@/modules/shops/commands/members';
import { changeRole, removeMember, restoreMember } from '@/modules/shops/commands/membership';
import { removedMember } from '@/modules/shops/queries/removed';
import { prisma } from '@/platform/db';
import { type MadeArtisan, makeArtisan, makePlaces } from '../../prisma/makers/trade';
import { artisanActor } from '../support/actors';
import { makeUser } from '../support/people';

const now = new Date('2026-11-22T06:00:00Z');

beforeAll(() => makePlaces(prisma));

describe('who works in a shop', () => {
  const asOwner = (maker: MadeArtisan, id: string): Actor => ({
    ...(artisanActor(maker) as Extract<Actor, { kind: 'user' }>),
    id: id as MadeArtisan['userId'],
  });

  test('an invitation makes a member with its role, once', async () => {
    const maker = await makeArtisan(prisma);
    const actor = artisanActor(maker);
    const friend = await makeUser({ phone: '+923219990001' });
    const ask = { phone: '0321 999 0001', role: 'stock', locale: 'ur' as const };
    const sent = await inviteMember(actor, maker.id, ask, now);
    if (!sent.ok) throw new Error(sent.failure.code);
    expect(await inviteMember(actor, maker.id, ask, now)).toMatchObject({
      failure: { code: 'members.invited' },
    });
    const letter = await prisma.invitation.findUniqueOrThrow({ where: { id: sent.value.id } });
    expect(letter.tokenHash).not.toContain(sent.value.token);
    const user = { id: friend.id as MadeArtisan['userId'] };
    await joinAsMember(prisma, user, letter, now);
    await joinAsMember(prisma, user, letter, now);
    const member = await prisma.artisanMember.findMany({ where: { userId: friend.id } });
    expect(member).toMatchObject([{ artisanId: maker.id, role: 'stock' }]);
    expect(await inviteMember(actor, maker.id, ask, now)).toMatchObject({
      failure: { code: 'members.is_member' },
    });
    const message = await prisma.notification.findFirstOrThrow({
      where: { template: 'member.invited', recipient: '+923219990001' },
    });
    expect(JSON.stringify(message.params)).not.toMatch(/minor|amount/i);
  });

  test('the last owner stays, also when two owners take each other out at once', async () => {
    const maker = await makeArtisan(prisma);
    const actor = artisanActor(maker);
    expect(await removeMember(actor, maker.id, maker.userId, now)).toMatchObject({
      failure: { code: 'members.last_owner' },
    });
    expect(
      await changeRole(actor, maker.id, { userId: maker.userId, role: 'stock' }, now),
    ).toMatchObject({ failure: { code: 'members.last_owner' } });
    const second = await makeUser();
    await prisma.artisanMember.create({
      data: { artisanId: maker.id, userId: second.id, role: 'owner' },
    });
    const done = await Promise.all([
      removeMember(actor, maker.id, second.id, now),
      removeMember(asOwner(maker, second.id), maker.id, maker.userId, now),
    ]);
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    const owners = { artisanId: maker.id, role: 'owner' };
    expect(await prisma.artisanMember.count({ where: owners })).toBe(1);
  });

  test('a removed member comes back with the role she had, within an hour and by an owner alone', async () => {
    const maker = await makeArtisan(prisma);
    const other = await makeArtisan(prisma);
    const actor = artisanActor(maker);
    const friend = await makeUser();
    const who = { artisanId: maker.id, userId: friend.id };
    await prisma.artisanMember.create({ data: { ...who, role: 'accounts' } });
    const roles = async () =>
      (await prisma.artisanMember.findMany({ where: who })).map(({ role }) => role);
    const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

    expect(await restoreMember(actor, maker.id, friend.id, now)).toMatchObject({ ok: true });
    expect(await removeMember(actor, maker.id, friend.id, now)).toMatchObject({ ok: true });
    const removal = { subjectId: maker.id, action: 'members.remove' };
    expect(await prisma.auditEvent.findFirstOrThrow({ where: removal })).toMatchObject({
      details: { member: friend.id, role: 'accounts' },
    });
    expect(await removedMember(actor, maker.id, friend.id, later(1))).toMatchObject({
      userId: friend.id,
      name: friend.name,
    });
    expect(await removedMember(artisanActor(other), maker.id, friend.id, later(1))).toBeNull();
    expect(
      await restoreMember(asOwner(maker, friend.id), maker.id, friend.id, later(1)),
    ).toMatchObject({ failure: { code: 'shop.not_found' } });
    expect(await restoreMember(actor, maker.id, other.userId, later(1))).toMatchObject({
      failure: { code: 'members.undo_late' },
    });
    expect(await restoreMember(actor, maker.id, friend.id, later(61))).toMatchObject({
      failure: { code: 'members.undo_late' },
    });
    expect(await roles()).toEqual([]);

    expect(await restoreMember(actor, maker.id, friend.id, later(59))).toMatchObject({ ok: true });
    expect(await restoreMember(actor, maker.id, friend.id, later(59))).toMatchObject({ ok: true });
    expect(await roles()).toEqual(['accounts']);
    expect(await removedMember(actor, maker.id, friend.id, later(59))).toBeNull();
    const undone = { subjectId: maker.id, action: 'members.restore' };
    expect(await prisma.auditEvent.count({ where: undone })).toBe(1);
  });
});
