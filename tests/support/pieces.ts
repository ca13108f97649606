import type { Id } from '@/domain/ids';
import { money } from '@/domain/money';
import type { Actor } from '@/domain/policy';
import type { PieceContent } from '@/domain/product/content';
import type { StudioCommand } from '@/domain/studio/command';
import { savePiece } from '@/modules/pieces/commands/save';
import { pieceForEditing } from '@/modules/pieces/queries/editing';
import { newId, prisma } from '@/platform/db';
import type { MadeArtisan } from '../../prisma/makers/trade';
import { artisanActor } from './actors';

type Save = Extract<StudioCommand, { kind: 'piece.save' }>;
let sent = 0;

/** An upload of hers that was looked at and prepared. */
export async function makeReady(userId: string, kind: 'photo' | 'audio' = 'photo') {
  sent += 1;
  const id = newId('media');
  await prisma.media.create({
    data: {
      id,
      userId,
      kind,
      clientKey: `piece-${sent}`,
      state: 'ready',
      declaredBytes: 9,
      receivedBytes: 9,
      hash: String(sent).padStart(64, '0'),
      ...(kind === 'audio'
        ? { format: 'webm', durationMs: 4000, bytes: 9 }
        : { widths: [320, 640], width: 640, height: 800, thumbhash: '' }),
    },
  });
  return id;
}

/** What she says of a small ajrak with one photo; whole enough to be sent. */
export async function contentBy(
  artisan: MadeArtisan,
  over: Partial<PieceContent> = {},
): Promise<PieceContent> {
  return {
    language: 'ur',
    craft: 'ajrak',
    materials: [],
    techniques: [],
    title: { ur: 'نیلی اجرک' },
    description: {},
    size: {},
    care: {},
    photos: [{ media: await makeReady(artisan.userId), shot: 'front' }],
    audio: null,
    hoursOfWork: null,
    weightGrams: null,
    steps: [],
    kind: 'ready',
    weeklyCapacity: null,
    options: [],
    variants: [{ id: null, values: [], price: money(250_000), count: 3 }],
    ask: { question: {}, letters: 0 },
    ...over,
  };
}

export const saving = (
  artisan: MadeArtisan,
  content: PieceContent,
  over: Partial<Save> = {},
): Save => ({
  kind: 'piece.save',
  shop: artisan.id,
  piece: null,
  baseVersion: null,
  base: null,
  content,
  send: false,
  ...over,
});

/** The piece as her editor takes it up now. */
export async function takenUp(artisan: MadeArtisan, id: string, now: Date) {
  const piece = await pieceForEditing(artisanActor(artisan), id, now);
  if (!piece) throw new Error(`no piece ${id}`);
  return piece;
}

/** Saves what she made of the piece as her editor shows it. */
export async function saveOver(
  artisan: MadeArtisan,
  id: Id<'product'>,
  change: (content: PieceContent) => PieceContent,
  now: Date,
  actor: Actor = artisanActor(artisan),
) {
  const { content, version } = await takenUp(artisan, id, now);
  const command = saving(artisan, change(content), {
    piece: id,
    base: content,
    baseVersion: version,
  });
  return savePiece(actor, command, now);
}

/** A piece of hers that was sent and waits for a check. */
export async function sentPiece(
  artisan: MadeArtisan,
  now: Date,
  over: Partial<PieceContent> = {},
): Promise<Id<'product'>> {
  const saved = await savePiece(
    artisanActor(artisan),
    saving(artisan, await contentBy(artisan, over), { send: true }),
    now,
  );
  if (!saved.ok || saved.value.state !== 'done') throw new Error(JSON.stringify(saved));
  return saved.value.id as Id<'product'>;
}
