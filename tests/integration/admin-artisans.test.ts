import { beforeAll, describe, expect, test } from 'vitest';
import { restore, suspend } from '@/modules/artisans/commands';
import { readArtisanPage } from '@/modules/artisans/queries';
import { auditTrail } from '@/modules/audit/queries';
import { readCart } from '@/modules/cart/queries';
import { refreshListing } from '@/modules/catalog/commands';
import { accept } from '@/modules/orders/commands/answer';
import { confirmByPhone } from '@/modules/orders/commands/confirm';
import { prisma } from '@/platform/db';
import {
  type MadeArtisan,
  type MadeProduct,
  makeArtisan,
  makePlaces,
  makeProduct,
  makeTariff,
} from '../../prisma/makers/trade';
import { artisanActor, staffActor } from '../support/actors';
import { buy, cartWith } from '../support/buying';

const now = new Date();
const moderator = staffActor('moderator');
const trail = { action: null, who: '', subject: null, from: null, before: null };
let artisan: MadeArtisan;
let piece: MadeProduct;

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
  artisan = await makeArtisan(prisma);
  piece = await makeProduct(prisma, artisan);
  await refreshListing(prisma, [piece.id], now);
});

const standing = () => prisma.artisan.findUniqueOrThrow({ where: { id: artisan.id } });
const listings = () => prisma.productListing.count({ where: { artisanId: artisan.id } });

describe('closing a shop', () => {
  test('wants a reason, and somebody who may', async () => {
    expect(await suspend(moderator, artisan.id, { reason: ' \u202E ' }, now)).toMatchObject({
      failure: { code: 'suspension.reason_missing', field: 'reason' },
    });
    const long = { reason: 'x'.repeat(301) };
    expect(await suspend(moderator, artisan.id, long, now)).toMatchObject({
      failure: { code: 'suspension.reason_long' },
    });
    const others = [staffActor('support'), staffActor('moderator', false), artisanActor(artisan)];
    for (const actor of others)
      expect(await suspend(actor, artisan.id, { reason: 'no' }, now)).toMatchObject({
        failure: { code: 'artisan.not_found' },
      });
    expect(await suspend(moderator, 'art_nobody', { reason: 'no' }, now)).toMatchObject({
      failure: { code: 'artisan.not_found' },
    });
    expect((await standing()).status).toBe('approved');
  });

  test('takes the pieces out of the lists, blocks carts, and lets running orders go on', async () => {
    const { number } = await buy(await cartWith([{ variantId: piece.variantId }], now), {}, now);
    const group = await prisma.orderGroup.findUniqueOrThrow({
      where: { number },
      include: { orders: true },
    });
    await confirmByPhone(staffActor('support'), group.id, now);
    const cart = await cartWith([{ variantId: piece.variantId }], now);

    const reason = 'Photos of another <b>shop</b>';
    expect((await suspend(moderator, artisan.id, { reason }, now)).ok).toBe(true);
    expect(await standing()).toMatchObject({ status: 'suspended', suspendedReason: reason });
    expect(await listings()).toBe(0);
    expect(await readArtisanPage(prisma, artisan.slug)).toBeNull();
    const stale = await prisma.cacheTag.findMany({ select: { tag: true } });
    expect(stale.map(({ tag }) => tag)).toEqual(
      expect.arrayContaining(['artisans', `artisan:${artisan.slug}`, `product:${piece.slug}`]),
    );
    const view = await readCart(cart, now);
    const line = view.ok ? view.value.sections[0]?.lines[0] : undefined;
    expect(line?.issues).toMatchObject([{ code: 'line.not_buyable' }]);
    expect((await accept(artisanActor(artisan), group.orders[0]?.id ?? '', now)).ok).toBe(true);
  });

  test('a second time says that it is no longer so, and writes nothing', async () => {
    expect(await suspend(moderator, artisan.id, { reason: 'again' }, now)).toMatchObject({
      failure: { code: 'flow.not_now' },
    });
    expect((await auditTrail(staffActor('admin'), trail, null)).entries).toHaveLength(2);
  });

  test('two at once: one of them closes it', async () => {
    const other = await makeArtisan(prisma);
    const both = await Promise.all(
      ['one', 'two'].map((reason) => suspend(moderator, other.id, { reason }, now)),
    );
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    const subject = { kind: 'artisan', id: other.id };
    const page = await auditTrail(staffActor('admin'), { ...trail, subject }, null);
    expect(page.entries).toHaveLength(1);
  });

  test('opened again, everything is as it was', async () => {
    expect((await restore(moderator, artisan.id, { reason: 'cleared' }, now)).ok).toBe(true);
    expect(await standing()).toMatchObject({ status: 'approved', suspendedReason: null });
    expect(await listings()).toBe(1);
    expect(await readArtisanPage(prisma, artisan.slug)).not.toBeNull();
  });
});

describe('the audit trail', () => {
  test('tells what was done, to whom and why, the newest first', async () => {
    const subject = { kind: 'artisan', id: artisan.id };
    const { entries } = await auditTrail(staffActor('admin'), { ...trail, subject }, null);
    expect(entries.map(({ action, details }) => [action, details.reason])).toEqual([
      ['artisans.restore', 'cleared'],
      ['artisans.suspend', 'Photos of another <b>shop</b>'],
    ]);
    const closed = { ...trail, action: 'artisans.suspend' };
    expect((await auditTrail(staffActor('admin'), closed, null)).entries).toHaveLength(2);
  });

  test('is read by admins alone', async () => {
    const others = ['moderator', 'fulfilment', 'finance', 'support'] as const;
    for (const role of others)
      expect((await auditTrail(staffActor(role), trail, null)).entries).toEqual([]);
    expect((await auditTrail(staffActor('admin', false), trail, null)).entries).toEqual([]);
  });

  test('goes on page by page', async () => {
    const at = new Date('2026-01-01T00:00:00Z');
    const rows = Array.from({ length: 120 }, (_, index) => ({
      id: `aud_${String(index).padStart(26, '0')}`,
      actorKind: 'system',
      actorName: '',
      action: 'jobs.retry',
      subjectKind: 'job',
      subjectId: String(index),
      details: {},
      at,
    }));
    await prisma.auditEvent.createMany({ data: rows });
    const filter = { ...trail, action: 'jobs.retry' };
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await auditTrail(staffActor('admin'), filter, cursor);
      seen.push(...page.entries.map((entry) => entry.id));
      cursor = page.next;
    } while (cursor !== null);
    expect(seen).toEqual(rows.map(({ id }) => id).toReversed());
  });
});
