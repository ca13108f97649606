import { beforeAll, describe, expect, test } from 'vitest';
import type { Id } from '@/domain/ids';
import { money } from '@/domain/money';
import { refreshListing } from '@/modules/catalog/commands';
import { clonePiece } from '@/modules/pieces/commands/clone';
import { judgePiece } from '@/modules/pieces/commands/judge';
import { movePiece } from '@/modules/pieces/commands/move';
import { prisma } from '@/platform/db';
import { type MadeArtisan, makeArtisan, makePlaces, makeTariff } from '../../prisma/makers/trade';
import { artisanActor, staffActor } from '../support/actors';
import { makeUser } from '../support/people';
import { sentPiece, takenUp } from '../support/pieces';

const now = new Date();
let hers: MadeArtisan;
let other: MadeArtisan;
let moderatorId: Id<'user'>;

beforeAll(async () => {
  await makeTariff(prisma);
  await makePlaces(prisma);
  hers = await makeArtisan(prisma);
  other = await makeArtisan(prisma);
  moderatorId = (await makeUser({ staffRole: 'moderator' })).id as Id<'user'>;
});

const rowOf = (id: string) => prisma.product.findUniqueOrThrow({ where: { id } });
const failing = (code: string) => ({ ok: false, failure: { code } });
function judge(id: string) {
  const judged = { id, kind: 'product', decision: 'approve', reasons: [], note: '' } as const;
  const moderator = staffActor('moderator');
  if (moderator.kind !== 'user') throw new Error('nobody');
  return judgePiece({ ...moderator, id: moderatorId }, judged, now);
}
async function livePiece(over: Parameters<typeof sentPiece>[2] = {}): Promise<Id<'product'>> {
  const id = await sentPiece(hers, now, over);
  expect(await judge(id)).toEqual({ ok: true, value: null });
  return id;
}

describe('her moves', () => {
  test('hide, show, put away and take out again, and never a stranger’s', async () => {
    const id = await livePiece();
    const listed = () => prisma.productListing.count({ where: { productId: id } });
    const move = (name: Parameters<typeof movePiece>[2], who = hers) =>
      movePiece(artisanActor(who), id, name, now);
    expect(await move('hide', other)).toEqual(failing('piece.not_found'));
    expect((await move('hide')).ok).toBe(true);
    expect(await listed()).toBe(0);
    expect(await move('hide')).toEqual(failing('piece.not_now'));
    expect((await move('show')).ok).toBe(true);
    expect((await move('archive')).ok).toBe(true);
    expect(await listed()).toBe(0);
    expect((await move('put_back')).ok).toBe(true);
    expect(await listed()).toBe(1);
  });

  test('a piece is taken back from the check and stays a draft', async () => {
    const id = await sentPiece(hers, now);
    expect((await movePiece(artisanActor(hers), id, 'withdraw', now)).ok).toBe(true);
    expect(await judge(id)).toEqual(failing('piece.judged'));
    expect((await rowOf(id)).status).toBe('draft');
  });

  test('a clone is a draft of its own with all but the one piece there is', async () => {
    const one = { kind: 'one_of_a_kind' as const };
    const id = await livePiece({
      ...one,
      variants: [{ id: null, values: [], price: money(500_00), count: 1 }],
    });
    const made = await clonePiece(artisanActor(hers), id, now);
    if (!made.ok) throw new Error(made.failure.code);
    const [from, copy] = [await takenUp(hers, id, now), await takenUp(hers, made.value, now)];
    expect(copy.standing).toBe('draft');
    expect(copy.content.photos).toEqual(from.content.photos);
    expect(copy.content.variants[0]).toMatchObject({ price: { minor: 500_00 }, count: 0 });
    expect(copy.content.variants[0]?.id).not.toBe(from.content.variants[0]?.id);
    expect(await clonePiece(artisanActor(other), id, now)).toEqual(failing('piece.not_found'));
  });
});

describe('a piece', () => {
  test('of a shop that is not open yet is listed when it opens', async () => {
    const joining = await makeArtisan(prisma, { status: 'onboarding' });
    const id = await sentPiece(joining, now);
    expect((await judge(id)).ok).toBe(true);
    expect(await prisma.productListing.count({ where: { productId: id } })).toBe(0);
    await prisma.artisan.update({ where: { id: joining.id }, data: { status: 'approved' } });
    await refreshListing(prisma, [id], now);
    expect(await prisma.productListing.count({ where: { productId: id } })).toBe(1);
  });
});
