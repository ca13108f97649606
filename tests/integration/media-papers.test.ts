import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import type { UserActor } from '@/domain/policy';
import { openPaper } from '@/modules/media/commands/papers';
import { prepareMedia } from '@/modules/media/commands/prepare';
import { paperAddress } from '@/modules/media/queries/papers';
import { publicPhoto } from '@/modules/media/queries/prepared';
import { prisma } from '@/platform/db';
import { staffActor } from '../support/actors';
import { photoOf } from '../support/photos';
import { personActor, sendingDesk } from '../support/sending';

const now = new Date();
const desk = sendingDesk();
const { store, kept, arrived, sent } = desk;
afterAll(desk.close);

const rowOf = (id: string) => prisma.media.findUniqueOrThrow({ where: { id } });

describe('an identity paper', () => {
  const partsOf = (address: string | null) => {
    const query = new URL(address ?? '', 'http://shop').searchParams;
    return { until: query.get('until') ?? '', sign: query.get('sign') ?? '' };
  };
  test('lies nowhere readable, not even on its way', async () => {
    const id = await arrived('paper', await photoOf('jpeg', 900, 600));
    const onItsWay = kept('arriving').find((name) => name.startsWith(id)) ?? '';
    const mark = Buffer.from('ffd8ff', 'hex');
    const read = (folder: string, name: string) => readFileSync(desk.place(folder, name));
    expect(read('arriving', onItsWay).includes(mark)).toBe(false);
    await prepareMedia(id, now, store);
    expect(read('papers', id).includes('WEBP')).toBe(false);
    expect(await publicPhoto(`${(await rowOf(id)).hash}-1280.webp`, store)).toBeNull();
  });

  test('opens for five minutes, for whom the address was made, and each look is kept', async () => {
    const id = await sent('paper', await photoOf('jpeg', 900, 600));
    const her = await desk.her();
    const stranger = await personActor();
    const moderator: UserActor = {
      ...(await personActor()),
      staffRole: 'moderator',
      secondFactor: true,
    };
    expect(await paperAddress(stranger, id, now)).toBeNull();
    expect(await paperAddress(staffActor('support'), id, now)).toBeNull();
    const asked = partsOf(await paperAddress(moderator, id, now));
    const paper = await openPaper(moderator, id, asked, now, store);
    expect((await sharp(paper ?? undefined).metadata()).format).toBe('webp');
    expect(await openPaper(her, id, asked, now, store)).toBeNull();
    expect(await openPaper(stranger, id, asked, now, store)).toBeNull();
    const late = new Date(now.getTime() + 301_000);
    expect(await openPaper(moderator, id, asked, late, store)).toBeNull();
    const longer = { ...asked, until: String(Number(asked.until) + 60) };
    expect(await openPaper(moderator, id, longer, now, store)).toBeNull();
    const dismissed = { ...moderator, staffRole: null };
    expect(await openPaper(dismissed, id, asked, now, store)).toBeNull();
    const looks = await prisma.paperView.findMany({ where: { mediaId: id } });
    expect(looks.map(({ userId }) => userId)).toEqual([moderator.id]);
    const own = partsOf(await paperAddress(her, id, now));
    expect(await openPaper(her, id, own, now, store)).not.toBeNull();
  });
});
