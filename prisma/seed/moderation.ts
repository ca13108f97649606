import { judgePiece } from '@/modules/pieces/commands/judge';
import { savePiece } from '@/modules/pieces/commands/save';
import { pieceForEditing } from '@/modules/pieces/queries/editing';
import { judgeStory } from '@/modules/stories/commands/judge';
import { saveStory } from '@/modules/stories/commands/save';
import { storyForEditing } from '@/modules/stories/queries/own';
import { type Db, prisma } from '@/platform/db';
import { changed, type DemoTelling, proposals, returned, tellings } from '../demo/proposals';
import { asOwner, asStaff, must } from './cast';
import { daysBefore, idOf } from './dice';
import { greetNewcomers } from './newcomers';
import { artisanId } from './people';
import { kept } from './pictures';
import { proposedId, proposePiece } from './proposed';
import { productId } from './shelves';

/**
 * What the moderators of the town find on their desk: new pieces and stories, a change of each, and a story that came
 * back to its teller with a word. Cut short, it goes on where it stopped.
 */
export async function fillTheDesk(townDay: Date, now: Date): Promise<void> {
  if ((await prisma.moderationDecision.count()) > 0) return;
  for (const proposal of proposals) await proposePiece(prisma, proposal, townDay);
  for (const telling of tellings) await tell(prisma, telling, townDay);
  await greetNewcomers(prisma, townDay);
  await changePiece(townDay, now);
  await changeStory(townDay, now);
  await sendPieceBack(townDay, now);
  await sendBack(townDay, now);
}

async function tell(db: Db, telling: DemoTelling, townDay: Date): Promise<void> {
  const at = daysBefore(townDay, telling.daysAgo);
  const id = storyIdOf(telling, townDay);
  if ((await db.story.count({ where: { id } })) > 0) return;
  const { slug, title, body, steps, pieces, hours } = telling;
  await db.story.create({
    data: {
      id,
      slug,
      artisanId: artisanId(telling.artisan, townDay),
      status: 'proposed',
      title: title.en,
      titleUr: title.ur,
      body: [...body.en],
      bodyUr: [...body.ur],
      materials: '',
      materialsUr: '',
      hoursOfWork: hours,
      pictures: telling.pictures.map(({ key, alt }) => kept(key, alt)),
      steps: [...steps],
      isDemo: true,
      proposedAt: at,
      createdAt: at,
      updatedAt: at,
      products: { create: pieces.map((piece) => ({ productId: productId(piece, townDay) })) },
    },
  });
}

const storyIdOf = ({ slug, daysAgo }: DemoTelling, townDay: Date) =>
  idOf('story', slug, daysBefore(townDay, daysAgo));

async function changePiece(townDay: Date, now: Date): Promise<void> {
  const { slug, artisan, title } = changed.piece;
  const owner = asOwner(artisan, townDay);
  const piece = await pieceForEditing(owner, productId(slug, townDay), now);
  if (!piece) throw new Error(`no piece ${slug}`);
  const { content, version } = piece;
  must(
    await savePiece(
      owner,
      {
        kind: 'piece.save',
        shop: artisanId(artisan, townDay),
        piece: productId(slug, townDay),
        baseVersion: version,
        base: content,
        content: { ...content, title },
        send: true,
      },
      daysBefore(now, 0.2),
    ),
    'change a piece',
  );
}

async function changeStory(townDay: Date, now: Date): Promise<void> {
  const owner = asOwner(changed.story.artisan, townDay);
  const { id } = await prisma.story.findUniqueOrThrow({ where: { slug: changed.story.slug } });
  const story = await storyForEditing(owner, id);
  if (!story) throw new Error(`no story ${changed.story.slug}`);
  must(
    await saveStory(
      owner,
      {
        kind: 'story.save',
        shop: story.artisanId,
        story: story.id,
        baseVersion: story.version,
        content: { ...story.content, title: changed.story.title },
        send: true,
      },
      daysBefore(now, 0.1),
    ),
    'change a story',
  );
}

async function sendBack(townDay: Date, now: Date): Promise<void> {
  const [first] = tellings;
  if (!first) return;
  const verdict = {
    id: storyIdOf(first, townDay),
    kind: 'story',
    decision: 'request_changes',
    reasons: ['photo_dark'],
    note: 'ٹھپے کی ایک تصویر بھی ڈالیں، پڑھنے والے اسے دیکھنا چاہیں گے۔',
    version: 1,
  } as const;
  must(
    await judgeStory(asStaff('moderator', townDay), verdict, daysBefore(now, 0.5)),
    'send a story back',
  );
}

/** Hers who is tried most, so that her studio has something to mend. */
async function sendPieceBack(townDay: Date, now: Date): Promise<void> {
  await proposePiece(prisma, returned, townDay);
  const verdict = {
    id: proposedId(returned, townDay),
    kind: 'product',
    decision: 'request_changes',
    reasons: ['photo_missing_side', 'size_missing'],
    note: 'دونوں طرف چھپی ہے تو الٹی طرف بھی دکھائیں۔',
  } as const;
  must(
    await judgePiece(asStaff('moderator', townDay), verdict, daysBefore(now, 0.6)),
    'send a piece back',
  );
}
