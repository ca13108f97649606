import type { Id } from '@/domain/ids';
import { type Actor, guest } from '@/domain/policy';
import { newId, prisma } from '@/platform/db';
import { readLiveSession } from '@/platform/session-row';
import type { Visitor } from './access-row';
import { makeUser } from './people';

export type Whose = 'own' | 'foreign';

/** Tries to do it as `visitor` on what is theirs or somebody else's, and says whether it was done. */
export type Attempt = (world: World, visitor: Visitor, whose: Whose) => Promise<boolean>;

export type World = {
  readonly at: Date;
  readonly actors: Readonly<Record<Visitor, Actor>>;
  /** The artisan of the visitors `artisan` and `packer`, and one nobody here belongs to. */
  readonly artisans: Readonly<Record<Whose, Id<'artisan'>>>;
  readonly openSession: (visitor: Visitor) => Promise<string>;
  readonly strangersSession: () => Promise<string>;
  readonly isLive: (sessionId: string) => Promise<boolean>;
};

const at = new Date('2026-11-21T08:00:00Z');
const staff = ['moderator', 'fulfilment', 'finance', 'support', 'admin'] as const;

/** One person of every kind, signed in, as the session itself tells who they are. */
export async function makeWorld(): Promise<World> {
  const artisans = { own: await makeArtisan('own'), foreign: await makeArtisan('foreign') };
  const ids: Partial<Record<Visitor, string>> = {};
  const actors: Partial<Record<Visitor, Actor>> = { guest };
  const enter = async (visitor: Visitor, staffRole?: string, isShown = true) => {
    const { id } = await makeUser({ staffRole });
    ids[visitor] = id;
    if (visitor === 'artisan') await join(artisans.own, id, 'owner');
    if (visitor === 'packer') await join(artisans.own, id, 'orders');
    const session = await readLiveSession(await insertSession(id, isShown), at, false);
    if (session) actors[visitor] = session.actor;
  };
  for (const visitor of ['buyer', 'artisan', 'packer'] as const) await enter(visitor);
  for (const role of staff) await enter(role, role);
  await enter('half', 'admin', false);
  const stranger = await makeUser();
  return {
    at,
    artisans,
    actors: actors as Record<Visitor, Actor>,
    openSession: (visitor) => {
      const user = ids[visitor];
      return user ? insertSession(user, true) : Promise.resolve('');
    },
    strangersSession: () => insertSession(stranger.id, true),
    isLive: async (id) => (await readLiveSession(id as Id<'session'>, at, false)) !== null,
  };
}

async function insertSession(userId: string, isShown: boolean): Promise<Id<'session'>> {
  const id = newId('session', at);
  await prisma.session.create({
    data: {
      id,
      userId,
      method: 'password',
      secondFactorAt: isShown ? at : null,
      createdAt: at,
      lastSeenAt: at,
      expiresAt: new Date(at.getTime() + 3_600_000),
    },
  });
  return id;
}

async function makeArtisan(slug: string): Promise<Id<'artisan'>> {
  const id = newId('artisan', at);
  const words = { name: slug, nameUr: slug };
  await prisma.province.upsert({
    where: { slug: 'sindh' },
    create: { slug: 'sindh', ...words, position: 1 },
    update: {},
  });
  await prisma.district.upsert({
    where: { slug: 'matiari' },
    create: { slug: 'matiari', ...words, provinceSlug: 'sindh', zone: 'rural' },
    update: {},
  });
  await prisma.craft.upsert({
    where: { slug: 'ajrak' },
    create: {
      slug: 'ajrak',
      ...words,
      summary: '',
      summaryUr: '',
      history: '',
      historyUr: '',
      band: 'ajrak',
      position: 1,
    },
    update: {},
  });
  await prisma.artisan.create({
    data: {
      id,
      slug,
      kind: 'person',
      status: 'approved',
      publicName: slug,
      publicNameUr: slug,
      gender: 'woman',
      craftSlug: 'ajrak',
      districtSlug: 'matiari',
      place: slug,
      placeUr: slug,
      sinceYear: 2001,
      quote: '',
      quoteUr: '',
      about: '',
      aboutUr: '',
    },
  });
  return id;
}

const join = (artisanId: string, userId: string, role: string) =>
  prisma.artisanMember.create({ data: { artisanId, userId, role } });
