import { type ArtisanState, artisanFlow } from '@/domain/artisan/flow';
import { isId } from '@/domain/ids';
import { type Money, money } from '@/domain/money';
import type { Words } from '@/domain/place';
import { type Actor, may } from '@/domain/policy';
import { plainLine } from '@/domain/text/plain';
import { prisma } from '@/platform/db';
import {
  type ArtisanCursor,
  type ArtisanRow,
  type ArtisanSought,
  countStatuses,
  readArtisanRow,
  readArtisans,
} from '../repo/artisans';

const pageSize = 50;

export type DeskArtisan = {
  readonly id: string;
  readonly slug: string;
  readonly kind: string;
  readonly name: Words;
  readonly status: ArtisanState;
  readonly craft: Words;
  readonly district: Words;
  readonly place: Words;
  /** Null for who may not call her. */
  readonly phone: string | null;
  readonly memberCount: number;
  readonly since: Date;
  readonly suspendedReason: string | null;
  readonly pieces: number;
  /** Orders she still has to finish or that are on their way. */
  readonly running: number;
  /** What she is owed; null for who may not read the ledger. */
  readonly owed: Money | null;
};
export type ArtisanPage = {
  readonly artisans: readonly DeskArtisan[];
  readonly next: string | null;
};

/** One page of artisans by name, for staff. */
export async function deskArtisans(
  actor: Actor,
  sought: ArtisanSought,
  cursor: string | null,
): Promise<ArtisanPage> {
  if (!may(actor, 'artisans.read_admin', null)) return { artisans: [], next: null };
  const text = plainLine(sought.text).slice(0, 80);
  const after = cursor === null ? null : readCursor(cursor);
  const rows = await readArtisans(prisma, { ...sought, text }, { after, limit: pageSize + 1 });
  const shown = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? shown.at(-1) : undefined;
  return {
    artisans: shown.map((row) => deskArtisan(actor, row)),
    next: last ? `${last.id}.${last.name}` : null,
  };
}

function readCursor(text: string): ArtisanCursor | null {
  const [, id = '', name = ''] = /^(art_[0-9a-z]{26})\.(.{1,200})$/u.exec(text) ?? [];
  return id === '' ? null : { name, id };
}

/** One artisan for staff; null when there is none or it isn't theirs to read. */
export async function deskArtisanById(actor: Actor, id: string): Promise<DeskArtisan | null> {
  if (!may(actor, 'artisans.read_admin', null) || !isId('artisan', id)) return null;
  const row = await readArtisanRow(prisma, id);
  return row && deskArtisan(actor, row);
}

/** How many artisans stand in each state, in the order of their life. */
export async function artisanCounts(
  actor: Actor,
): Promise<readonly { readonly status: ArtisanState; readonly count: number }[]> {
  if (!may(actor, 'artisans.read_admin', null)) return [];
  const counts = new Map((await countStatuses(prisma)).map((row) => [row.status, row._count._all]));
  return artisanFlow.states.flatMap((status) => {
    const count = counts.get(status) ?? 0;
    return count > 0 ? [{ status, count }] : [];
  });
}

const deskArtisan = (actor: Actor, row: ArtisanRow): DeskArtisan => ({
  id: row.id,
  slug: row.slug,
  kind: row.kind,
  name: { en: row.name, ur: row.nameUr },
  status: row.status as ArtisanState,
  craft: { en: row.craft, ur: row.craftUr },
  district: { en: row.district, ur: row.districtUr },
  place: { en: row.place, ur: row.placeUr },
  phone: may(actor, 'artisans.read_contact', null) ? row.phone : null,
  memberCount: row.memberCount,
  since: row.createdAt,
  suspendedReason: row.suspendedReason,
  pieces: row.pieces,
  running: row.running,
  owed: may(actor, 'ledger.read', null) ? money(Number(row.owedMinor)) : null,
});
