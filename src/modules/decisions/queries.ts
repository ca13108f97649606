import { languages, type Texts } from '@/domain/product/content';
import { prisma } from '@/platform/db';
import { countDecisions, decisionsAbout, refusalsOf } from './repo';

type Row = Awaited<ReturnType<typeof decisionsAbout>>[number];

export type PastDecision = Omit<Row, 'snapshot'> & {
  /** What it was called when it was decided about; empty for a shop. */
  readonly title: Texts;
};

/** What was decided about any of these before, latest first; for the desk alone. */
export const pastDecisions = async (
  subjectIds: readonly string[],
): Promise<readonly PastDecision[]> => (await decisionsAbout(prisma, subjectIds)).map(withTitle);

/** How a maker's things have fared: how many were taken and not, and the last that were not, other than `except`. */
export async function pastOfMaker(artisanId: string, except: readonly string[]) {
  const [counts, refused] = await Promise.all([
    countDecisions(prisma, artisanId),
    refusalsOf(prisma, artisanId, except),
  ]);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { all, taken: counts.get('approve') ?? 0, refused: refused.map(withTitle) };
}

/** The name it had then, as the decision kept it. */
function withTitle({ snapshot, ...row }: Row): PastDecision {
  const content = within(snapshot, 'content');
  const title = within(content, 'title');
  const said = languages.flatMap((language) => {
    const text = within(title, language);
    return typeof text === 'string' ? [[language, text] as const] : [];
  });
  return { ...row, title: Object.fromEntries(said) };
}

const within = (kept: unknown, name: string): unknown =>
  typeof kept === 'object' && kept !== null ? Reflect.get(kept, name) : undefined;
