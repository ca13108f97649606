import { step } from '@/domain/flow';
import { type Id, isId } from '@/domain/ids';
import { type Actor, may, type UserActor } from '@/domain/policy';
import { isSameContent } from '@/domain/product/merge';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { paragraphsOf, storyFailure, storyMissing, tidyStory } from '@/domain/story/check';
import type { StoryContent } from '@/domain/story/content';
import { type StoryState, storyFlow } from '@/domain/story/flow';
import type { StudioAnswer, StudioCommand } from '@/domain/studio/command';
import { recordAudit } from '@/modules/audit/commands';
import { settleLevel } from '@/modules/levels/commands';
import { type Db, inTx, newId } from '@/platform/db';
import { answerReview, endChange, keepChange, pendingOf } from '../repo/changes';
import {
  columnsOf,
  contentOf,
  lockStory,
  moveStory,
  ownPieceIds,
  readWholeStory,
  shopOf,
  type WholeStory,
  writePieces,
} from '../repo/own';
import { storyContentShape } from '../schema';
import { partsFor } from './files';

type Command = Extract<StudioCommand, { readonly kind: 'story.save' }>;
type Saved = Result<StudioAnswer>;

/**
 * Keeps what she tells. A new story becomes a draft, one that nobody reads yet is written as it is sent; an edit of a
 * published one waits as one change, while the story as it stands goes on being read. `send` hands it to the checkers.
 * Failures: `story.not_found` (also for another shop's story, piece or file), `story.not_now`, `input.invalid`,
 * `story.changed_meanwhile` (another phone saved it first), `story.photo_unknown`, `story.audio_unknown`, those of
 * `storyFailure`; with `send` those of `storyMissing`.
 */
export async function saveStory(actor: Actor, command: Command, now: Date): Promise<Saved> {
  const { shop, story } = command;
  if (actor.kind !== 'user' || !isId('artisan', shop)) return fail('story.not_found');
  if (!may(actor, 'story.change', { artisanId: shop })) return fail('story.not_found');
  if (story !== null && !isId('story', story)) return fail('story.not_found');
  const read = readSent(command);
  if (!read.ok) return read;
  const sent = { ...command, content: read.value };
  return inTx<Saved>(async (db) => {
    const hers = await ownPieceIds(db, shop, sent.content.pieces);
    if (sent.content.pieces.some((id) => !hers.has(id))) return fail('story.not_found');
    if (story === null) return saveNew(db, actor, sent, now);
    await lockStory(db, story);
    const row = await readWholeStory(db, story);
    if (!row || row.artisanId !== shop) return fail('story.not_found');
    return saveAgain(db, actor, row, sent, now);
  });
}

function readSent({ content }: Command): Result<StoryContent> {
  const read = storyContentShape.safeParse(content);
  if (!read.success)
    return fail('input.invalid', { field: String(read.error.issues[0]?.path[0] ?? 'form') });
  const tidied = tidyStory(read.data);
  const failure = storyFailure(tidied);
  return failure ? { ok: false, failure } : ok(tidied);
}

async function saveNew(db: Db, actor: UserActor, sent: Command, now: Date): Promise<Saved> {
  const shop = await shopOf(db, sent.shop);
  if (!shop || shop.status === 'terminated') return fail('story.not_now');
  const parts = await partsFor(db, actor, null, sent.content);
  if (!parts.ok) return parts;
  const id = newId('story', now);
  await db.story.create({
    data: {
      ...columnsOf(sent.content, paragraphsOf, parts.value),
      id,
      artisanId: sent.shop,
      slug: storySlug(id, sent.content),
      status: 'draft',
      createdAt: now,
      updatedAt: now,
    },
  });
  await writePieces(db, id, sent.content.pieces);
  return sent.send ? propose(db, actor, id, now) : done(id);
}

async function saveAgain(
  db: Db,
  actor: UserActor,
  row: WholeStory,
  sent: Command,
  now: Date,
): Promise<Saved> {
  const status = row.status as StoryState;
  if (status === 'rejected' || status === 'archived') return fail('story.not_now');
  if (sent.baseVersion !== row.version) return fail('story.changed_meanwhile');
  const parts = await partsFor(db, actor, row, sent.content);
  if (!parts.ok) return parts;
  if (status === 'published' || status === 'hidden') {
    return saveChange(db, actor, row, sent.content, now);
  }
  await rewriteStory(db, row, sent.content, parts.value, now);
  // What is with the checkers stays sent, and must stay whole.
  return sent.send || status === 'proposed' ? propose(db, actor, row.id, now) : done(row.id);
}

async function saveChange(
  db: Db,
  actor: UserActor,
  row: WholeStory,
  content: StoryContent,
  now: Date,
): Promise<Saved> {
  const [missing] = storyMissing(content);
  if (missing) return fail(missing.code, missing);
  if (isSameContent(content, contentOf(row))) {
    // She has written it back to what everybody reads: nothing is left to look at.
    const change = pendingOf(row);
    if (change)
      await endChange(db, change.id, { status: 'canceled', note: null, reasons: [], now });
    await answerReview(db, row.id);
    return done(row.id);
  }
  await keepChange(db, row, content, actor.id, now);
  const subject = { kind: 'story', id: row.id };
  await recordAudit(db, { actor, action: 'story.propose_change', subject }, now);
  return done(row.id);
}

/** Writes a story as `content` says. Its address follows its title until it is published, and then stays. */
export async function rewriteStory(
  db: Db,
  row: WholeStory,
  content: StoryContent,
  parts: Parameters<typeof columnsOf>[2],
  now: Date,
): Promise<void> {
  await db.story.update({
    where: { id: row.id },
    data: {
      ...columnsOf(content, paragraphsOf, parts),
      ...(row.publishedAt ? {} : { slug: storySlug(row.id as Id<'story'>, content) }),
      version: { increment: 1 },
      updatedAt: now,
    },
  });
  await writePieces(db, row.id, content.pieces);
}

async function propose(db: Db, actor: UserActor, id: string, now: Date): Promise<Saved> {
  const row = await readWholeStory(db, id);
  if (!row) return fail('story.not_found');
  const [missing] = storyMissing(contentOf(row));
  if (missing) return fail(missing.code, missing);
  if (row.status === 'proposed') return done(id);
  const next = step(storyFlow, 'propose', row.status as StoryState, 'artisan');
  if (!next.ok || row.artisan.status === 'suspended') return fail('story.not_now');
  const to = { status: next.value, proposedAt: now, reviewNote: null, reviewReasons: [] };
  if (!(await moveStory(db, id, [row.status as StoryState], to))) return fail('story.not_now');
  await settleLevel(db, row.artisanId);
  const subject = { kind: 'story', id };
  await recordAudit(db, { actor, action: 'story.propose', subject }, now);
  return done(id);
}

/** Words of the title where it has Latin letters, and something of its own. */
function storySlug(id: Id<'story'>, { title }: StoryContent): string {
  const words = (title.en ?? '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50);
  return `${words === '' ? 'story' : words}-${id.slice(-6)}`;
}

const done = (id: string): Result<StudioAnswer, Failure> =>
  ok({ state: 'done', id, path: `/studio/stories/${id}` });
