import { type Actor, may } from '@/domain/policy';
import { prisma } from '@/platform/db';
import { readAlerts } from '../repo/alerts';
import { readItemNumbers } from '../repo/findings';
import { readNames } from '../repo/people';

export type Alert = {
  readonly id: string;
  readonly kind: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** What people call what it is about. */
  readonly number: string | null;
  readonly details: Readonly<Record<string, unknown>>;
  readonly createdAt: Date;
  readonly owner: string | null;
  readonly isMine: boolean;
  readonly closedAt: Date | null;
  readonly closedBy: string | null;
  readonly resolution: string | null;
};
export type AlertBoard = { readonly open: readonly Alert[]; readonly closed: readonly Alert[] };

const MOST = 200;

/** What a person must look at, the oldest first, and what was settled last. Null for who may not see it. */
export async function alertBoard(actor: Actor): Promise<AlertBoard | null> {
  if (!may(actor, 'ledger.read', null)) return null;
  const { open, closed } = await readAlerts(prisma, MOST);
  const rows = [...open, ...closed];
  const [names, numbers] = await Promise.all([
    readNames(
      prisma,
      rows.flatMap(({ ownerId, closedBy }) => [ownerId, closedBy]),
    ),
    readItemNumbers(
      prisma,
      rows.map(({ subjectId }) => subjectId),
    ),
  ]);
  const me = actor.kind === 'user' ? actor.id : null;
  const view = ({ ownerId, closedBy, details, ...row }: (typeof rows)[number]): Alert => ({
    ...row,
    details: isRecord(details) ? details : {},
    number: numbers.get(row.subjectId) ?? null,
    owner: ownerId && (names.get(ownerId) ?? null),
    isMine: ownerId !== null && ownerId === me,
    closedBy: closedBy && (names.get(closedBy) ?? null),
  });
  return { open: open.map(view), closed: closed.map(view) };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
