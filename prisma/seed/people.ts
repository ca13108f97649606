import type { Id } from '@/domain/ids';
import type { StaffRole } from '@/domain/policy';
import { hashPassword } from '@/modules/accounts/commands/passwords';
import type { Db } from '@/platform/db';
import { artisans } from '../demo/artisans';
import { partners } from '../demo/partners';
import { products } from '../demo/products';
import type { DemoArtisan } from '../demo/types';
import { dayInPakistan, daysBefore, idOf } from './dice';
import { shownOf } from './naming';
import { type KeptPicture, kept } from './pictures';
import { assignRooms } from './rooms';

/** Everybody knows it; demo accounts exist only where the copy listens on loopback. */
const demoPassword = 'hunarmand-demo';

/** Whose account `artisan@` is: she has the most orders. */
export const artisanOfTheDemo = 'zubaida';

export const staff = ['moderator', 'fulfilment', 'finance', 'support', 'admin'] as const;

const names: Record<StaffRole, string> = {
  moderator: 'Nadia (demo)',
  fulfilment: 'Imran (demo)',
  finance: 'Rabia (demo)',
  support: 'Kashif (demo)',
  admin: 'Mehnaz (demo)',
};

export const buyerOfTheDemo = { name: 'Sana Qureshi (demo)', phone: '+923000000001' };

/** Artisans and their owners have been here longer than any of their pieces. */
const arrival = (townDay: Date, slug: string) =>
  daysBefore(townDay, 220 + (artisans.findIndex((artisan) => artisan.slug === slug) % 60));

export const artisanId = (slug: string, townDay: Date): Id<'artisan'> =>
  idOf('artisan', slug, arrival(townDay, slug));
/** Whose of the town's shops that is; some go by another address than their key here. */
export const demoSlugOf = (id: string, townDay: Date): string =>
  artisans.find(({ slug }) => artisanId(slug, townDay) === id)?.slug ?? '';

export const ownerId = (slug: string, townDay: Date): Id<'user'> =>
  idOf('user', `owner:${slug}`, arrival(townDay, slug));
export const staffId = (role: StaffRole, townDay: Date): Id<'user'> =>
  idOf('user', role, daysBefore(townDay, 300));

export async function settlePeople(db: Db, townDay: Date): Promise<void> {
  const passwordHash = await hashPassword(demoPassword);
  await settleArtisans(db, townDay, passwordHash);
  const account = (role: string, name: string, index: number) => ({
    id: idOf('user', role, daysBefore(townDay, 300)),
    name,
    email: `${role}@hunarmand.test`,
    phone: `+92300000000${index}`,
    passwordHash,
    locale: 'en',
    isDemo: true,
    createdAt: daysBefore(townDay, 300),
  });
  await db.user.createMany({
    data: [
      { ...account('buyer', buyerOfTheDemo.name, 1) },
      { ...account('partner', 'Shabana (demo)', 2) },
      ...staff.map((role, index) => ({
        ...account(role, names[role], index + 3),
        staffRole: role,
      })),
    ],
  });
  await settlePartners(db, townDay);
}

async function settleArtisans(db: Db, townDay: Date, passwordHash: string): Promise<void> {
  const pictures = artisanPictures();
  await db.artisan.createMany({
    data: artisans.map((artisan) => artisanRow(artisan, pictures.get(artisan.slug), townDay)),
  });
  await db.user.createMany({
    data: artisans.map(({ slug, publicName, phone }) => ({
      id: ownerId(slug, townDay),
      name: publicName,
      phone,
      ...(slug === artisanOfTheDemo ? { email: 'artisan@hunarmand.test', passwordHash } : {}),
      isDemo: true,
      createdAt: arrival(townDay, slug),
    })),
  });
  await db.artisanMember.createMany({
    data: artisans.map(({ slug }) => ({
      artisanId: artisanId(slug, townDay),
      userId: ownerId(slug, townDay),
      role: 'owner',
    })),
  });
  await db.requirementSubmission.createMany({
    data: artisans.flatMap(({ slug }) => handedIn(slug, townDay)),
  });
}

/** She said that it is her own work, and a moderator has seen her identity card. */
function handedIn(slug: string, townDay: Date) {
  const at = arrival(townDay, slug);
  return ['own_work', 'cnic'].map((requirement) => ({
    id: idOf('submission', `${requirement}:${slug}`, at),
    artisanId: artisanId(slug, townDay),
    slug: requirement,
    status: 'accepted',
    submittedBy: ownerId(slug, townDay),
    createdAt: at,
    decidedAt: at,
    decidedBy: requirement === 'cnic' ? staffId('moderator', townDay) : null,
  }));
}

/** Her workshop, or her own work close up where no workshop like hers is drawn; no two have the same. */
export function artisanPictures(): ReadonlyMap<string, KeptPicture> {
  const rooms = assignRooms(artisans);
  return new Map(
    artisans.flatMap(({ slug }) => {
      const room = rooms.get(slug);
      if (room) return [[slug, kept(room.key, room.alt)]];
      const piece = products.find((product) => product.artisan === slug);
      return piece ? [[slug, kept(`${piece.picture}-detail`, piece.alt.detail)]] : [];
    }),
  );
}

function artisanRow(artisan: DemoArtisan, picture: KeptPicture | undefined, townDay: Date) {
  const { craft, district, members, picture: _, checkedAt, ...texts } = artisan;
  return {
    ...texts,
    id: artisanId(artisan.slug, townDay),
    status: 'approved',
    level: 'verified',
    craftSlug: craft,
    districtSlug: district,
    memberCount: members,
    ...(picture ? { picture } : {}),
    ...shownOf(artisan, artisanId(artisan.slug, townDay), picture),
    approvedAt: arrival(townDay, artisan.slug),
    checkedAt: dayInPakistan(checkedAt),
    isDemo: true,
    createdAt: arrival(townDay, artisan.slug),
  };
}

const grants = [
  { artisan: 'mai-lali', partner: 'mehran-hands-demo', scopes: ['list', 'stock', 'orders'] },
  { artisan: 'bibi-noor', partner: 'upper-valley-weavers-demo', scopes: ['list', 'price'] },
  { artisan: 'rohi-knots', partner: 'rohi-craft-desk-demo', scopes: ['list'] },
];

/** Each partner has one agent, and one artisan who lets it help for half a year. */
async function settlePartners(db: Db, townDay: Date): Promise<void> {
  const since = daysBefore(townDay, 120);
  const partnerId = (slug: string) => idOf('partner', slug, since);
  await db.partner.createMany({
    data: partners.map(({ slug, name, nameUr }) => ({
      id: partnerId(slug),
      slug,
      name,
      nameUr,
      isDemo: true,
    })),
  });
  const [first, ...others] = partners;
  const agents = others.map(({ slug }, index) => ({
    partnerSlug: slug,
    id: idOf('user', `agent:${slug}`, since),
    name: `Agent ${index + 2} (demo)`,
    phone: `+92300000001${index}`,
  }));
  await db.user.createMany({
    data: agents.map(({ partnerSlug: _, ...agent }) => ({ ...agent, isDemo: true })),
  });
  await db.partnerAgent.createMany({
    data: [
      ...(first
        ? [
            {
              partnerId: partnerId(first.slug),
              userId: idOf('user', 'partner', daysBefore(townDay, 300)),
            },
          ]
        : []),
      ...agents.map(({ partnerSlug, id }) => ({ partnerId: partnerId(partnerSlug), userId: id })),
    ],
  });
  await db.delegationGrant.createMany({
    data: grants.map(({ artisan, partner, scopes }) => ({
      id: idOf('grant', `${partner}:${artisan}`, daysBefore(townDay, 60)),
      artisanId: artisanId(artisan, townDay),
      partnerId: partnerId(partner),
      scopes,
      status: 'active',
      createdAt: daysBefore(townDay, 60),
      expiresAt: daysBefore(townDay, -120),
    })),
  });
}
