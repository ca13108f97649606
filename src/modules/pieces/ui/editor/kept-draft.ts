import { useCallback, useEffect, useRef, useState } from 'react';
import { dropDraft, listDrafts, type OutboxItem, putDraft } from '@/modules/outbox/ui/outbox';
import type { Draft } from './draft';
import type { Change } from './editor-context';

const pause = 400;
/** New pieces lie under keys of this kind, changes of a piece under its own. */
export const newKey = (): string => `new-${crypto.randomUUID()}`;

const isDraft = (kept: unknown): kept is Draft =>
  typeof kept === 'object' && kept !== null && 'photos' in kept && 'place' in kept;

type Opened = {
  readonly person: string;
  readonly shop: string;
  /** The piece that is changed; null for new ones. */
  readonly piece: string | null;
  readonly outbox: readonly OutboxItem[];
};

/** What was begun here and is neither with us nor on its way, the newest first. What is with us is let go. */
export async function begunDrafts({ person, shop, piece, outbox }: Opened): Promise<Draft[]> {
  const all = await listDrafts(person).catch(() => []);
  const drafts = all.flatMap(({ key, draft }) =>
    isDraft(draft) && draft.shop === shop && isOf(key, piece) ? [draft] : [],
  );
  const states = new Map(outbox.map(({ key, state }) => [key, state]));
  const stateOf = ({ sentAs, isHanded }: Draft) =>
    sentAs !== null && isHanded ? (states.get(sentAs) ?? 'done') : 'begun';
  for (const draft of drafts)
    if (stateOf(draft) === 'done') await dropDraft(person, draft.key).catch(() => undefined);
  return drafts.filter((draft) => ['begun', 'refused', 'conflict'].includes(stateOf(draft)));
}

const changeKey = (piece: string): string => `piece-${piece}`;
const isOf = (key: string, piece: string | null): boolean =>
  piece === null ? key.startsWith('new-') : key === changeKey(piece);

/** The draft being worked on. Every change lies on the phone a moment later, at the latest when the page is left. */
export function useKeptDraft(person: string, first: Draft) {
  const [draft, setDraft] = useState(first);
  const [isKept, setKept] = useState(true);
  const waiting = useRef<Draft | null>(null);

  const keep = useCallback(async () => {
    const due = waiting.current;
    waiting.current = null;
    if (!due) return;
    await putDraft(person, due.key, due).then(
      () => setKept(true),
      () => setKept(false),
    );
  }, [person]);

  const isTouched = draft !== first;
  useEffect(() => {
    if (!isTouched) return;
    waiting.current = draft;
    const timer = setTimeout(keep, pause);
    return () => clearTimeout(timer);
  }, [draft, isTouched, keep]);

  useEffect(() => {
    const leave = () => void keep();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      leave();
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [keep]);

  const change = useCallback((patch: Change) => {
    setDraft((now) => ({ ...now, ...(typeof patch === 'function' ? patch(now) : patch) }));
  }, []);
  const replace = useCallback((other: Draft) => {
    waiting.current = null;
    setDraft(other);
  }, []);
  const drop = useCallback(
    async (key: string) => {
      waiting.current = null;
      await dropDraft(person, key).catch(() => undefined);
    },
    [person],
  );
  /** Puts one back that was thrown away a moment ago. */
  const restore = useCallback(
    (other: Draft) => putDraft(person, other.key, other).catch(() => setKept(false)),
    [person],
  );
  return { draft, change, replace, drop, restore, isKept };
}
