'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { takeBack, useOutbox } from '@/modules/outbox/ui/outbox';
import { Button } from '@/ui/button';
import '@/ui/styles/editor.css';
import '@/ui/styles/editor-words.css';
import { draftOfStory, inOther, lacking, type ToldIn } from './draft';
import { begunStory, handOverStory, newStory, useKeptStory } from './kept-story';
import { More, type TellingPiece } from './more';
import { StoryPhotos } from './story-photos';
import { StoryWords } from './story-words';
import { Voice } from './voice';
import type { TellingSigns, TellingWords } from './words';

type Edited = Parameters<typeof draftOfStory>;
type Given = {
  readonly shop: string;
  readonly locale: ToldIn;
  /** What is with us already; null for a new story. */
  readonly edited: { readonly content: Edited[0]; readonly of: Edited[1] } | null;
  /** Whether it was sent once: what she changes then goes to the checkers as well. */
  readonly isSent: boolean;
  readonly person: string;
  readonly pieces: readonly TellingPiece[];
  readonly shown: Readonly<Record<string, string>>;
  readonly heard: string | null;
  readonly listPath: string;
  readonly words: TellingWords;
  readonly signs: TellingSigns;
};
type Lack = ReturnType<typeof lacking>[number];
type Opened = NonNullable<Awaited<ReturnType<typeof begunStory>>>;

const needs: Readonly<Record<Lack, keyof TellingWords>> = {
  title: 'need_title',
  body: 'need_body',
  transcript: 'need_transcript',
  photos: 'need_photos',
};
const fieldOf = (lack: Lack) => (lack === 'transcript' ? 'body' : lack);

/** Opens what lies on the phone already, then the editor on it. */
export function Teller(given: Given) {
  const { person, shop, edited, locale, words } = given;
  const [opened, open] = useState<Opened | null>(null);
  const outbox = useOutbox(person);
  useEffect(() => {
    if (!outbox || opened) return;
    const first = edited ? draftOfStory(edited.content, edited.of) : newStory(shop, locale);
    void begunStory(person, { shop, story: edited?.of.story ?? null }, outbox).then((begun) =>
      open(begun ?? { draft: first, failure: null, isLeaving: false }),
    );
  }, [outbox, opened, edited, shop, locale, person]);
  if (!opened) return <p className="phone-note">{words.loading}</p>;
  if (opened.isLeaving)
    return (
      <div className="grid gap-4" role="status">
        <p className="step-note">{words.leaving}</p>
        <Button
          size="big"
          wide
          variant="line"
          onClick={() => {
            const { draft } = opened;
            void takeBack(draft.sentAs ?? '').then((isBack) =>
              isBack
                ? open({
                    ...opened,
                    draft: { ...draft, sentAs: null, isHanded: false },
                    isLeaving: false,
                  })
                : location.reload(),
            );
          }}
        >
          {words.leaving_back}
        </Button>
      </div>
    );
  return <OpenTeller key={opened.draft.key} {...given} opened={opened} />;
}

function OpenTeller({ opened, ...given }: Given & { opened: Opened }) {
  const { edited, person, words, signs, isSent } = given;
  const { draft, change, replace, settle, isFull, setFull } = useKeptStory(person, opened.draft);
  const [wrong, setWrong] = useState<readonly Lack[]>([]);
  const [done, setDone] = useState<'sent' | 'kept' | null>(null);
  // What she has mended since is no longer wrong.
  const stillLacking = wrong.length > 0 ? lacking(draft) : [];
  const isOvertaken = edited !== null && draft.version !== edited.of.version;
  const send = async (isForCheck: boolean) => {
    const missing = isForCheck ? lacking(draft) : [];
    setWrong(missing);
    const [lack] = missing;
    if (lack) return document.getElementById(`story-${fieldOf(lack)}`)?.focus();
    settle();
    try {
      await handOverStory(draft, { person, label: draft.title || words.name, send: isForCheck });
    } catch {
      return setFull(true);
    }
    scrollTo({ top: 0 });
    setDone(isForCheck ? 'sent' : 'kept');
  };
  const error = (...lacks: Lack[]): ReactNode => {
    const lack = lacks.find((one) => wrong.includes(one) && stillLacking.includes(one));
    return lack ? (
      <p className="err" id={`wrong-${fieldOf(lack)}`} role="alert">
        {words[needs[lack]]}
      </p>
    ) : null;
  };
  if (done) return <Told said={words[done]} {...given} />;
  return (
    <div className="max-w-prose">
      {opened.failure && (
        <p className="step-note" role="alert">
          {opened.failure}
        </p>
      )}
      {isOvertaken && (
        <Overtaken
          words={words}
          onMine={() => change({ version: edited.of.version, rest: edited.content })}
          onTheirs={() => replace({ ...draftOfStory(edited.content, edited.of), key: draft.key })}
        />
      )}
      <Voice draft={draft} change={change} heard={given.heard} words={words} signs={signs} />
      <StoryWords
        draft={draft}
        change={change}
        onLanguage={(language) => replace(inOther(draft, language))}
        words={words}
        errors={{ title: error('title'), body: error('body', 'transcript') }}
      />
      <StoryPhotos
        draft={draft}
        change={change}
        shown={given.shown}
        words={words}
        signs={signs}
        error={error('photos')}
      />
      <More draft={draft} change={change} pieces={given.pieces} words={words} signs={signs} />
      <div className="mt-6 grid gap-3">
        <Button size="big" wide onClick={() => void send(true)}>
          {signs.send}
          {words.send}
        </Button>
        {!isSent && (
          <Button size="big" wide variant="line" onClick={() => void send(false)}>
            {words.keep}
          </Button>
        )}
      </div>
      <p className="phone-note" role={isFull ? 'alert' : undefined}>
        {signs.phone}
        <span>{isFull ? words.full : words.saved}</span>
      </p>
    </div>
  );
}

function Told({
  said,
  listPath,
  words,
  signs,
}: Pick<Given, 'listPath' | 'words' | 'signs'> & { said: string }) {
  return (
    <div role="status">
      <div className="sent-say">
        {signs.send}
        <p>{said}</p>
      </div>
      <a className="btn big w-full" href={listPath}>
        {words.to_list}
      </a>
    </div>
  );
}

/** Another phone was faster: she sees it, and nothing of either is lost before she says so. */
function Overtaken({
  words,
  onMine,
  onTheirs,
}: {
  words: TellingWords;
  onMine: () => void;
  onTheirs: () => void;
}) {
  return (
    <div className="needs mb-5" role="alert">
      <p>{words.overtaken}</p>
      <div className="mt-3 flex flex-wrap gap-3">
        <Button variant="line" onClick={onMine}>
          {words.overtaken_mine}
        </Button>
        <Button variant="line" onClick={onTheirs}>
          {words.overtaken_theirs}
        </Button>
      </div>
    </div>
  );
}
