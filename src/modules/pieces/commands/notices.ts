import { tellShop } from '@/modules/notifications/commands';
import type { Db } from '@/platform/db';

const templates = {
  approve: 'piece.approved',
  request_changes: 'piece.changes_requested',
  reject: 'piece.rejected',
} as const;

/** Tells her what was decided, once; the reasons and the piece itself stay behind the link, as phones are shared. */
export async function tellJudged(
  db: Db,
  piece: { readonly id: string; readonly artisanId: string; readonly version: number },
  judged: { readonly id: string; readonly decision: keyof typeof templates },
  now: Date,
): Promise<void> {
  await tellShop(db, piece.artisanId, {
    dedupeKey: `piece.${judged.decision}:${judged.id}:${now.getTime()}`,
    template: templates[judged.decision],
    params: { pieceLink: `/studio/products/${piece.id}` },
  });
}
