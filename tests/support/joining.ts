import { expect } from 'vitest';
import type { Id } from '@/domain/ids';
import type { Actor } from '@/domain/policy';
import { askForJoiningCode } from '@/modules/accounts/commands/codes';
import { joinWithCode } from '@/modules/accounts/commands/sign-in';
import { handIn } from '@/modules/joining/commands/hand-in';
import { openShop } from '@/modules/joining/commands/open-shop';
import { newId, prisma } from '@/platform/db';
import { makePlaces } from '../../prisma/makers/trade';
import { staffActor } from './actors';

export const now = new Date('2026-11-22T08:00:00Z');
export const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
export const caller = { address: '203.0.113.7', userAgent: 'test' };
export const moderator = staffActor('moderator');
export const places = { craft: '', district: '' };
let phones = 3100000;
export const freshPhone = () => {
  phones += 1;
  return `+92300${phones}` as const;
};

/** Crafts, districts and a checker for a database of its own. */
export async function makeTown(): Promise<void> {
  await makePlaces(prisma);
  if (moderator.kind === 'user')
    await prisma.user.create({ data: { id: moderator.id, name: 'Checker' } });
  const craft = await prisma.craft.findFirstOrThrow();
  const district = await prisma.district.findFirstOrThrow();
  places.craft = craft.slug;
  places.district = district.slug;
}

/** Signs in by the code that was really sent, as a person does. */
export async function enter(phone: string, at = now): Promise<Actor> {
  const asked = await askForJoiningCode({ phone, locale: 'ur', address: caller.address }, at);
  expect(asked.ok).toBe(true);
  const sent = await prisma.notification.findFirstOrThrow({
    where: { recipient: phone, template: 'code.sign_in' },
    orderBy: { createdAt: 'desc' },
  });
  const { code } = sent.params as { code: string };
  const entered = await joinWithCode({ phone, code, locale: 'ur' }, { caller, demo: false }, at);
  if (!entered.ok) throw new Error(entered.failure.code);
  return actorOf(entered.value.userId);
}

async function actorOf(userId: string): Promise<Actor> {
  const members = await prisma.artisanMember.findMany({ where: { userId } });
  return {
    kind: 'user',
    id: userId as Id<'user'>,
    artisans: members.map(({ artisanId, role }) => ({
      id: artisanId as Id<'artisan'>,
      role: role as 'owner',
    })),
    partners: [],
    staffRole: null,
    secondFactor: true,
  };
}
const again = (actor: Actor) =>
  actor.kind === 'user' ? actorOf(actor.id) : Promise.resolve(actor);

export async function begun(name = 'Zarina Bibi') {
  const phone = freshPhone();
  const alone = await enter(phone);
  const opened = await openShop(alone, { name, ...places }, 'ur', now);
  if (!opened.ok) throw new Error(opened.failure.code);
  return { id: opened.value.id, her: await again(alone), phone };
}

async function withPiece(id: string) {
  const product = newId('product');
  const words = { title: '', titleUr: '', description: '', descriptionUr: '' };
  const more = { size: '', sizeUr: '', scale: '', scaleUr: '', care: '', careUr: '' };
  await prisma.product.create({
    data: {
      ...words,
      ...more,
      id: product,
      artisanId: id,
      slug: product.replace('_', '-'),
      craftSlug: places.craft,
      status: 'draft',
      weightGrams: 100,
      hoursOfWork: 0,
      steps: [],
      images: {
        create: {
          id: newId('image'),
          position: 1,
          base: '/media/photos/x',
          widths: [320],
          width: 320,
          height: 400,
          thumbhash: '',
          alt: '',
          altUr: '',
          shot: 'front',
        },
      },
    },
  });
}
export const word = { number: '', paper: null };
export const stands = async (id: string) =>
  (await prisma.artisan.findUniqueOrThrow({ where: { id } })).status;

export async function waiting() {
  const shop = await begun();
  await withPiece(shop.id);
  const handed = await handIn(shop.her, shop.id, { slug: 'own_work', ...word }, now);
  expect(handed).toMatchObject({ ok: true, value: { isAsked: true } });
  return shop;
}
