import { useCallback, useEffect, useRef, useState } from 'react';
import {
  dropDraft,
  enqueue,
  listDrafts,
  type OutboxItem,
  putDraft,
  takeBack,
} from '@/modules/outbox/ui/outbox';
import { freshStory, type StoryDraft, storyContentOf, storyFiles, type ToldIn } from './draft';

const pause = 400;
const newPrefix = (shop: string) => `story:new:${shop}:`;

export const newStory = (shop: string, language: ToldIn): StoryDraft =>
  freshStory(`${newPrefix(shop)}${crypto.randomUUID()}`, shop, language);

type Begun = {
  readonly draft: StoryDraft;
  /** Why it came back. */
  readonly failure: string | null;
  /** Handed over and still on its way: nothing is written over it meanwhile. */
  readonly isLeaving: boolean;
};

const isStory = (kept: unknown): kept is StoryDraft =>
  typeof kept === 'object' && kept !== null && 'isHanded' in kept && 'hours' in kept;

/**
 * What she began on this phone and is not with us yet: what came back first, else the newest. What has reached us is
 * let go. A new story that is on its way does not stand in the way of another.
 */
export async function begunStory(
  person: string,
  { shop, story }: { readonly shop: string; readonly story: string | null },
  outbox: readonly OutboxItem[],
): Promise<Begun | null> {
  const items = new Map(outbox.map((item) => [item.key, item]));
  const begun: Begun[] = [];
  for (const { key, draft } of await listDrafts(person).catch(() => [])) {
    const isOurs = story === null ? key.startsWith(newPrefix(shop)) : key === `story:${story}`;
    if (!isOurs || !isStory(draft)) continue;
    const item = draft.sentAs !== null && draft.isHanded ? items.get(draft.sentAs) : undefined;
    const isWithUs = draft.isHanded && (!item || item.state === 'done');
    if (isWithUs) await dropDraft(person, key).catch(() => undefined);
    else if (item && item.state !== 'refused') {
      if (story !== null) begun.push({ draft, failure: null, isLeaving: true });
    } else begun.push({ draft, failure: item ? item.failure : null, isLeaving: false });
  }
  return begun.find(({ failure }) => failure !== null) ?? begun[0] ?? null;
}

/**
 * Hands the story over to be sent, once: the draft first notes under which key, so that a phone that dies in between
 * hands over the same again. Throws `PhoneFull`.
 */
export async function handOverStory(
  draft: StoryDraft,
  how: { readonly person: string; readonly label: string; readonly send: boolean },
): Promise<void> {
  if (draft.sentAs !== null && draft.isHanded) await takeBack(draft.sentAs);
  const key = (draft.isHanded ? null : draft.sentAs) ?? crypto.randomUUID();
  const sent = { ...draft, sentAs: key, isHanded: false };
  await putDraft(how.person, sent.key, sent);
  await enqueue({
    key,
    person: how.person,
    label: how.label,
    files: storyFiles(sent),
    command: {
      kind: 'story.save',
      shop: sent.shop,
      story: sent.story,
      baseVersion: sent.version,
      content: storyContentOf(sent),
      send: how.send,
    },
  });
  await putDraft(how.person, sent.key, { ...sent, isHanded: true });
}

/** The draft, written to the phone shortly after each change, at the latest when the page is left. */
export function useKeptStory(person: string, first: StoryDraft) {
  const [draft, setDraft] = useState(first);
  const [isFull, setFull] = useState(false);
  const waiting = useRef<StoryDraft | null>(null);
  const keep = useCallback(() => {
    const due = waiting.current;
    waiting.current = null;
    if (due)
      putDraft(person, due.key, due).then(
        () => setFull(false),
        () => setFull(true),
      );
  }, [person]);
  useEffect(() => {
    if (draft === first) return;
    waiting.current = draft;
    const timer = setTimeout(keep, pause);
    return () => clearTimeout(timer);
  }, [draft, first, keep]);
  useEffect(() => {
    addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', keep);
    return () => {
      keep();
      removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', keep);
    };
  }, [keep]);
  return {
    draft,
    isFull,
    setFull,
    replace: setDraft,
    /** What is handed over is not written over by what was typed just before. */
    settle: () => {
      waiting.current = null;
    },
    change: (patch: Partial<StoryDraft>) => setDraft((now) => ({ ...now, ...patch })),
  };
}
