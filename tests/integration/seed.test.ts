import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { moderationQueue } from '@/modules/moderation/queries/queue';
import { prisma } from '@/platform/db';
import { paymentsPage } from '@/sandbox/payments/overview';
import { twinsOf } from '@/sandbox/payments/twins';
import { prepaidPurchases } from '../../prisma/seed/prepaid-purchases';
import { destinies } from '../../prisma/seed/purchase-plan';
import { purchases } from '../../prisma/seed/purchases';
import { seedTown } from '../../prisma/seed/town';
import { staffActor } from '../support/actors';
import { setDemoKeys } from '../support/demo-keys';
import { expectPayoutsAddUp } from '../support/payouts';
import { distinct, townCounts } from '../support/town';

const forget = setDemoKeys();
const now = new Date();

beforeAll(async () => {
  expect(await seedTown(now)).toBe(true);
}, 120_000);

afterAll(() => forget());

describe('the demo town', () => {
  test('has its crafts, artisans, pieces and stories, and every province', async () => {
    expect(await prisma.craft.count()).toBe(40);
    const artisans = await prisma.artisan.findMany({ include: { district: true } });
    expect(artisans.length).toBeGreaterThanOrEqual(24);
    const women = artisans.filter(({ gender }) => gender === 'woman').length;
    expect(women * 2).toBeGreaterThanOrEqual(artisans.length);
    const provinces = await prisma.province.findMany();
    const served = new Set(artisans.map(({ district }) => district.provinceSlug));
    expect([...served].sort()).toEqual(provinces.map(({ slug }) => slug).sort());
    expect(await prisma.product.count()).toBeGreaterThanOrEqual(160);
    expect(await prisma.story.count()).toBeGreaterThanOrEqual(20);
    expect(await prisma.partner.count()).toBe(3);
    expect(await prisma.delegationGrant.count({ where: { status: 'active' } })).toBe(3);
  });

  test('the sandbox shows what its gateways remember of the town', async () => {
    const paid = await prisma.paymentAttempt.findMany({
      where: { status: 'paid', provider: { in: ['stripe', 'jazzcash'] } },
    });
    expect(new Set(paid.map(({ provider }) => provider)).size).toBe(2);
    const folder = path.join(process.env.DATA_DIR ?? '', 'sandbox');
    const page = paymentsPage(twinsOf(process.env, folder));
    expect(paid.filter(({ reference }) => !page.includes(reference))).toEqual([]);
  });

  test('lists every published piece, and a few are sold out', async () => {
    const published = await prisma.product.count({ where: { status: 'published' } });
    expect(await prisma.productListing.count()).toBe(published);
    const soldOut = await prisma.productListing.count({ where: { inStock: false } });
    expect(soldOut).toBeGreaterThanOrEqual(3);
    expect(soldOut).toBeLessThan(10);
    const without = await prisma.product.count({ where: { images: { none: { shot: 'scale' } } } });
    expect(without).toBe(0);
  });

  test('gives no two artisans one picture and no two neighbouring stories the same', async () => {
    const artisans = await prisma.artisan.findMany({
      where: { status: 'approved' },
      select: { picture: true },
    });
    const pictures = artisans.map(({ picture }) => JSON.stringify(picture));
    expect(new Set(pictures).size).toBe(artisans.length);
    const stories = await prisma.story.findMany({ orderBy: { publishedAt: 'desc' } });
    const first = stories.map(({ pictures: all }) =>
      JSON.stringify(Array.isArray(all) ? all[0] : null),
    );
    expect(first.filter((picture, index) => picture === first[index + 1])).toEqual([]);
  });

  test('has the eight accounts, and artisan@ has the most orders', async () => {
    const roles = ['buyer', 'artisan', 'partner', 'moderator', 'fulfilment', 'finance', 'support'];
    const accounts = await prisma.user.findMany({ where: { email: { not: null } } });
    expect(accounts.map(({ email }) => email).sort()).toEqual(
      [...roles, 'admin'].map((role) => `${role}@hunarmand.test`).sort(),
    );
    expect(accounts.every(({ isDemo, passwordHash }) => isDemo && passwordHash)).toBe(true);
    const [most] = await prisma.order.groupBy({
      by: ['artisanId'],
      _count: true,
      orderBy: { _count: { artisanId: 'desc' } },
    });
    const owner = await prisma.artisanMember.findFirst({
      where: { user: { email: 'artisan@hunarmand.test' } },
    });
    expect(most?.artisanId).toBe(owner?.artisanId);
  });

  test('has orders in every state', async () => {
    const parts = [
      ...purchases.flatMap(([, ...written]) => written),
      ...prepaidPurchases.flatMap(({ parts: written }) => written),
    ];
    const planned = new Set(parts.map((part) => part.split(' ')[1]));
    expect([...planned].sort()).toEqual([...destinies].sort());
    const seen = async (column: 'status' | 'acceptance' | 'fulfillmentStatus') =>
      new Set((await prisma.order.findMany({ distinct: [column] })).map((row) => row[column]));
    expect([...(await seen('status'))].sort()).toEqual(
      ['canceled', 'completed', 'expired', 'pending_payment', 'placed', 'unconfirmed'].sort(),
    );
    expect([...(await seen('acceptance'))].sort()).toEqual(
      ['accepted', 'auto_accepted', 'awaiting', 'declined'].sort(),
    );
    const parcels = await prisma.fulfillment.findMany({ distinct: ['status'] });
    expect(parcels.map(({ status }) => status).sort()).toEqual(
      [
        'canceled',
        'delivered',
        'packed',
        'pending',
        'received_back',
        'returned_to_origin',
        'shipped',
      ].sort(),
    );
  });

  test('has something for its moderators, and something that came back to artisan@', async () => {
    const queue = await moderationQueue(staffActor('moderator'));
    const kinds = new Set(queue.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(
      ['artisan', 'product', 'product_change', 'story', 'story_change'].sort(),
    );
    expect(queue.filter(({ kind }) => kind === 'product')).toHaveLength(3);
    const back = { status: 'changes_requested' };
    expect(await prisma.product.count({ where: back })).toBe(1);
    expect(await prisma.story.count({ where: back })).toBe(1);
    expect(await prisma.moderationDecision.count()).toBe(2);
    expect(await prisma.artisan.count({ where: { status: 'onboarding' } })).toBe(1);
    const unopened = await prisma.productListing.count({
      where: { product: { artisan: { status: { not: 'approved' } } } },
    });
    expect(unopened).toBe(0);
  });

  test('has work for artisan@ today: to answer, to pack, to send, on the way, refused, and a balance', async () => {
    const artisan = await prisma.artisan.findFirstOrThrow({
      where: { members: { some: { user: { email: 'artisan@hunarmand.test' } } } },
    });
    const count = (where: object) =>
      prisma.order.count({ where: { artisanId: artisan.id, ...where } });
    const placed = { status: 'placed' };
    expect(await count({ ...placed, acceptance: 'awaiting' })).toBe(2);
    const parcel = (status: string) => ({ fulfillments: { some: { status } } });
    expect(await count({ ...placed, acceptance: 'accepted', ...parcel('pending') })).toBe(1);
    expect(await count(parcel('packed'))).toBe(1);
    expect(await count(parcel('shipped'))).toBe(2);
    expect(await count(parcel('returned_to_origin'))).toBe(1);
    expect(await count(parcel('delivered'))).toBeGreaterThanOrEqual(5);
    const owed = await prisma.posting.aggregate({
      where: { account: { kind: 'artisan_payable', artisanId: artisan.id } },
      _sum: { amountMinor: true },
    });
    expect(Number(owed._sum.amountMinor)).toBeLessThan(0);
  });

  test('has a ledger that sums to zero and stock that nobody oversold', async () => {
    const { _sum } = await prisma.posting.aggregate({ _sum: { amountMinor: true } });
    expect(Number(_sum.amountMinor)).toBe(0);
    const held = await prisma.stockReservation.aggregate({
      where: { status: 'active', variant: { kind: { not: 'made_to_order' } } },
      _sum: { quantity: true },
    });
    const kept = await prisma.productVariant.aggregate({ _sum: { held: true } });
    expect(kept._sum.held).toBe(held._sum.quantity);
  });

  test('lies in the past: nothing happened later than now, and old messages are not sent again', async () => {
    expect(await prisma.orderEvent.count({ where: { at: { gt: now } } })).toBe(0);
    const yesterday = new Date(now.getTime() - 86_400_000);
    const waiting = await prisma.notification.findMany({ where: { status: 'pending' } });
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.every(({ createdAt }) => createdAt >= yesterday)).toBe(true);
    const [jobs] = await prisma.$queryRaw<[{ count: number }]>`
      SELECT count(*)::int AS count FROM graphile_worker.jobs`;
    const slips = await prisma.paymentProof.count();
    expect(jobs.count).toBe(waiting.length + slips);
  });

  test('has money in every state: paid, tried, lost, looked at, and on its way back', async () => {
    const providers = ['bank', 'easypaisa', 'jazzcash', 'stripe'];
    expect(await distinct('payment_attempts', 'provider')).toEqual(providers);
    const tries = ['expired', 'failed', 'mismatched', 'paid', 'requires_action', 'unknown'];
    expect(await distinct('payment_attempts', 'status')).toEqual(tries);
    const refunds = ['approved', 'failed', 'requested', 'succeeded'];
    expect(await distinct('refunds', 'status')).toEqual(refunds);
    const reasons = ['artisan_declined', 'damaged', 'goodwill', 'paid_too_late', 'paid_twice'];
    expect(await distinct('refunds', 'reason')).toEqual(expect.arrayContaining(reasons));
    expect(await distinct('payment_proofs', 'status')).toEqual(['confirmed', 'refused', 'waiting']);
    const [credit] = await prisma.storeCredit.findMany({ include: { uses: true } });
    expect(credit?.uses).toHaveLength(1);
    expect(await prisma.redemption.count()).toBeGreaterThanOrEqual(5);
  });

  test('has paid its artisans, held some money back, and closed a month', async () => {
    const runs = await prisma.payoutRun.findMany({ orderBy: { cutOff: 'asc' } });
    expect(runs.map(({ status }) => status)).toEqual(['closed', 'exported', 'made']);
    const payouts = ['failed', 'paid', 'pending', 'returned'];
    expect(await distinct('payouts', 'status')).toEqual(payouts);
    const standings = ['active', 'pending', 'rejected', 'restricted'];
    expect(await distinct('payout_accounts', 'status')).toEqual(standings);
    const accounts = await prisma.payoutAccount.findMany();
    expect(accounts.some((one) => one.status === 'active' && one.usableFrom > now)).toBe(true);
    expect(await prisma.payoutHold.count({ where: { appeal: { not: null }, answer: null } })).toBe(
      1,
    );
    expect(await prisma.ledgerPeriod.count()).toBe(1);
    expect(
      await prisma.taxWithholding.count({ where: { certificate: { not: null } } }),
    ).toBeGreaterThan(0);
    const owing = await prisma.$queryRaw<unknown[]>`
      SELECT a.code FROM postings p JOIN ledger_accounts a ON a.id = p.account_id
      WHERE a.kind = 'artisan_payable' GROUP BY a.code HAVING sum(p.amount_minor) > 0`;
    expect(owing.length).toBeGreaterThan(0);
  });

  test('has books that agree with each other, and findings that are left for staff', async () => {
    await expectPayoutsAddUp();
    const kinds = await prisma.financeAlert.findMany({ where: { closedAt: null } });
    expect(kinds.map(({ kind }) => kind).sort()).toEqual([
      'payment_mismatched',
      'payout_account.stopped',
      'refund_refused',
    ]);
    const open = await prisma.ledgerFinding.findMany({ where: { clearedAt: null } });
    expect(open.length).toBeGreaterThan(5);
    const remitted = await prisma.posting.groupBy({
      by: ['accountId'],
      where: { account: { kind: 'courier_remittance' } },
      _sum: { amountMinor: true },
    });
    expect(remitted.every(({ _sum: sum }) => sum.amountMinor === 0n)).toBe(true);
    const bank = await prisma.posting.aggregate({
      where: { account: { code: 'bank' } },
      _sum: { amountMinor: true },
    });
    expect(Number(bank._sum.amountMinor)).toBeGreaterThan(0);
  });

  test('is made once: a second time changes nothing', async () => {
    const before = await townCounts();
    expect(await seedTown(new Date())).toBe(false);
    expect(await townCounts()).toEqual(before);
  });
});
