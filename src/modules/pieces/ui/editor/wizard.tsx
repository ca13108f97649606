'use client';

import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import { type OutboxItem, takeBack, useOutbox } from '@/modules/outbox/ui/outbox';
import '@/ui/styles/editor.css';
import '@/ui/styles/editor-steps.css';
import '@/ui/styles/editor-words.css';
import { clashOf } from './clash';
import { type Draft, draftOf, freshDraft, type Place, steps } from './draft';
import { type Editor, EditorContext } from './editor-context';
import { begunDrafts, newKey, useKeptDraft } from './kept-draft';
import { screenLoaders } from './screens';
import { handOver, labelOf } from './sending';
// What all screens share comes with the editor; else each of them would bring it once more.
import './step-frame';
import { after, type Wrong, wrongAt } from './steps';
import { UndoBar } from './undo-bar';

type Given = Pick<
  Editor,
  'words' | 'locale' | 'person' | 'choices' | 'edited' | 'signs' | 'nastaliq'
>;
type Undo = { readonly sentence: string; readonly take: () => void };

const Screen = lazy(screenLoaders.screen);
const DraftsScreen = lazy(screenLoaders.drafts);
const SentScreen = lazy(screenLoaders.sent);
const ConflictScreen = lazy(screenLoaders.conflict);

/** Opens what lies on the phone already, then the editor on it. */
export function Wizard(given: Given) {
  const { person, edited, choices, words, locale } = given;
  const [begun, setBegun] = useState<readonly Draft[] | null>(null);
  const fresh = useCallback(
    () =>
      freshDraft(newKey(), choices.shop.id, {
        craft: choices.crafts[0]?.value ?? '',
        language: locale,
      }),
    [choices, locale],
  );
  const outbox = useOutbox(person);
  useEffect(() => {
    if (!outbox || begun) return;
    const open = async () => {
      const piece = edited?.id ?? null;
      setBegun(await begunDrafts({ person, shop: choices.shop.id, piece, outbox }));
      screenLoaders.fetchAll();
    };
    void open();
  }, [person, outbox, choices, edited, begun]);
  if (!begun || !outbox) return <p className="step-note">{words.loading}</p>;
  const first = begun[0] ?? (edited ? changeOf(edited, choices) : fresh());
  return (
    <OpenWizard
      {...given}
      first={first}
      begun={edited ? [] : begun}
      fresh={fresh}
      outbox={outbox}
    />
  );
}

const changeOf = (
  { id, version, content }: NonNullable<Given['edited']>,
  { shop }: Given['choices'],
): Draft => draftOf(content, { id, version, shop: shop.id });

function OpenWizard({
  first,
  begun,
  fresh,
  outbox,
  ...given
}: Given & {
  first: Draft;
  begun: readonly Draft[];
  fresh: () => Draft;
  outbox: readonly OutboxItem[];
}) {
  const { draft, change, replace, drop, restore, isKept } = useKeptDraft(given.person, first);
  const [others, setOthers] = useState<readonly Draft[]>(begun);
  const [view, setView] = useState<'steps' | 'drafts' | 'sent' | 'kept'>('steps');
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [undo, setUndo] = useState<Undo | null>(null);
  const isChange = draft.piece !== null;

  const go = useCallback(
    (place: Place | null) => {
      if (!place) return;
      setWrong(null);
      setUndo(null);
      document.documentElement.dataset.editor = 'moved';
      history.pushState(null, '', `#${place}`);
      change({ place });
      scrollTo({ top: 0 });
    },
    [change],
  );
  useWayBack(change);

  const next: Editor['next'] = useCallback(
    (patch = {}) => {
      const decided = { ...draft, ...patch };
      change(patch);
      const found = wrongAt(draft.place, decided);
      setWrong(found);
      if (!found) return go(after(draft.place, isChange));
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
      );
    },
    [draft, isChange, change, go],
  );

  const begin = (other: Draft) => {
    replace(other);
    setUndo(null);
    setView('steps');
    document.documentElement.dataset.editor = 'moved';
  };
  const clash = clashOf(outbox, draft);
  const item = outbox.find(({ key }) => key === draft.sentAs);
  const failure = item?.state === 'refused' ? item.failure : null;
  const isBack = item?.state === 'refused' || clash !== null;
  const editor: Editor = {
    ...given,
    draft,
    change: (patch) => {
      setWrong(null);
      change(patch);
    },
    go,
    next,
    wrong,
    isKept,
    offerUndo: (sentence, patch) => setUndo({ sentence, take: () => change(patch) }),
  };
  const onSend = async (send: boolean) => {
    const label = labelOf(draft, given.locale, given.words.unnamed);
    try {
      // Without signal a piece that is only kept for later stays here, where she goes on with it.
      if (send || navigator.onLine)
        replace(await handOver(draft, { person: given.person, label, send }));
    } catch {
      return false;
    }
    document.documentElement.dataset.editor = 'moved';
    setView(send ? 'sent' : 'kept');
    return true;
  };

  let screen: ReactNode = <Screen key={draft.place} onSend={onSend} failure={failure} />;
  if (view === 'drafts')
    screen = (
      <DraftsScreen
        drafts={others}
        onOpen={begin}
        onNew={() => begin(fresh())}
        onDrop={(one) => {
          const take = () => {
            setOthers(others);
            void restore(one);
          };
          setOthers(others.filter(({ key }) => key !== one.key));
          setUndo({ sentence: given.words.drafts.dropped, take });
          void drop(one.key);
        }}
      />
    );
  else if (view !== 'steps' && !isBack)
    screen = <SentScreen isKept={view === 'kept'} item={item} onAnother={() => begin(fresh())} />;
  else if (clash)
    screen = (
      <ConflictScreen
        clash={clash}
        onDecide={(content) => {
          const shop = draft.shop;
          const id = clash.piece;
          void takeBack(clash.key);
          begin({
            ...draftOf(content, { id, version: clash.version, shop }),
            key: draft.key,
            files: draft.files,
            base: clash.theirs,
            place: 'look',
          });
        }}
      />
    );
  return (
    <EditorContext value={editor}>
      {view === 'steps' && begun.length > 0 && begun.includes(first) && draft.key === first.key && (
        <p className="resumed">
          <span>{given.words.drafts.resumed}</span>
          <button type="button" className="plain tall" onClick={() => setView('drafts')}>
            {given.words.drafts.others}
          </button>
        </p>
      )}
      <Suspense fallback={<p className="step-note">{given.words.loading}</p>}>{screen}</Suspense>
      {undo && (
        <UndoBar
          sentence={undo.sentence}
          label={given.words.undo}
          onUndo={() => {
            undo.take();
            setUndo(null);
          }}
          onGone={() => setUndo(null)}
        />
      )}
    </EditorContext>
  );
}

/** The phone's own way back leads one screen back, too. */
function useWayBack(change: (patch: Partial<Draft>) => void) {
  useEffect(() => {
    const back = () => {
      const asked = location.hash.slice(1);
      const place = [...steps, 'sections' as const, 'more' as const].find((one) => one === asked);
      if (place) change({ place });
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, [change]);
}
