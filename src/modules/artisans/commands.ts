import { type ArtisanMove, type ArtisanState, artisanFlow } from '@/domain/artisan/flow';
import { startsOf, step } from '@/domain/flow';
import { type Actor, may } from '@/domain/policy';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { lettersIn, plainLine } from '@/domain/text/plain';
import { recordAudit } from '@/modules/audit/commands';
import { refreshListing } from '@/modules/catalog/commands';
import { markStale } from '@/platform/cache';
import { type Db, inTx } from '@/platform/db';
import { moveArtisan, readPublished } from './repo';

type StandingFailure = Failure<
  | 'artisan.not_found'
  | 'artisan.changed_meanwhile'
  | 'suspension.reason_missing'
  | 'suspension.reason_long'
  | 'flow.not_yours'
  | 'flow.not_now'
>;

/**
 * Takes an artisan's shop out of the market; her running orders go on, and what she is owed stays hers.
 * Failures: `artisan.not_found` (also for who may not), `suspension.reason_missing`, `suspension.reason_long`,
 * those of her life cycle.
 */
export const suspend = (
  actor: Actor,
  artisanId: string,
  why: { readonly reason: string },
  now: Date,
): Promise<Result<null, StandingFailure>> => turn(actor, artisanId, 'suspend', why.reason, now);

/** Opens a suspended shop again, with the reason for it. Failures as `suspend`. */
export const restore = (
  actor: Actor,
  artisanId: string,
  why: { readonly reason: string },
  now: Date,
): Promise<Result<null, StandingFailure>> => turn(actor, artisanId, 'restore', why.reason, now);

const mostLetters = 300;

async function turn(
  actor: Actor,
  artisanId: string,
  move: Extract<ArtisanMove, 'suspend' | 'restore'>,
  written: string,
  now: Date,
): Promise<Result<null, StandingFailure>> {
  if (!may(actor, 'artisans.suspend', null)) return fail('artisan.not_found');
  const reason = plainLine(written);
  if (reason === '') return fail('suspension.reason_missing', { field: 'reason' });
  if (lettersIn(reason) > mostLetters) return fail('suspension.reason_long', { field: 'reason' });
  return inTx<Result<null, StandingFailure>>(async (db) => {
    const artisan = await readPublished(db, artisanId);
    if (!artisan) return fail('artisan.not_found');
    const next = step(artisanFlow, move, artisan.status as ArtisanState, 'staff');
    if (!next.ok) return next;
    const from = startsOf(artisanFlow, move);
    const kept = move === 'suspend' ? reason : null;
    if (!(await moveArtisan(db, artisanId, from, next.value, kept)))
      return fail('artisan.changed_meanwhile');
    await showStanding(db, artisan, now);
    const subject = { kind: 'artisan', id: artisanId };
    const details = { reason };
    await recordAudit(db, { actor, action: `artisans.${move}`, subject, details }, now);
    return ok(null);
  });
}

/** Brings lists and public pages in line with what her shop is called, shows and sells. */
export async function refreshShop(db: Db, artisanId: string, now: Date): Promise<void> {
  const artisan = await readPublished(db, artisanId);
  if (artisan) await showStanding(db, artisan, now);
}

/** Brings lists and public pages in line with whether her shop is open. */
async function showStanding(
  db: Db,
  artisan: NonNullable<Awaited<ReturnType<typeof readPublished>>>,
  now: Date,
): Promise<void> {
  const products = artisan.products.map((product) => product.id);
  await refreshListing(db, products, now);
  await markStale(db, [
    'home',
    'crafts',
    'artisans',
    'stories',
    `craft:${artisan.craftSlug}`,
    `district:${artisan.districtSlug}`,
    `artisan:${artisan.slug}`,
    ...artisan.stories.map((story) => `story:${story.slug}` as const),
  ]);
}
