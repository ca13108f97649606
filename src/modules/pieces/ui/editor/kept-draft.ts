import { useCallback, useEffect, useRef, useState } from 'react';
import { dropDraft, listDrafts, putDraft } from '@/modules/outbox/ui/outbox';
import type { Draft } from './draft';
import type { Change } from './editor-context';

const pause = 400;
/** New pieces lie under keys of this kind, changes of a piece under its own. */
export const newKey = (): string => `new-${crypto.randomUUID()}`;

const isDraft = (kept: unknown): kept is Draft =>
  typeof kept === 'object' && kept !== null && 'photos' in kept && 'place' in kept;

/** The drafts of new pieces on this phone, the newest first. */
export async function begunDrafts(person: string): Promise<{ draft: Draft; keptAt: number }[]> {
  const all = await listDrafts(person).catch(() => []);
  return all.flatMap(({ key, keptAt, draft }) =>
    key.startsWith('new-') && isDraft(draft) ? [{ draft, keptAt }] : [],
  );
}

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
  return { draft, change, replace, drop, isKept };
}
