'use client';

import { useEffect, useRef, useState } from 'react';
import { storyLimits } from '@/domain/story/content';
import { dropDraft, enqueue, getDraft, putDraft } from '@/modules/outbox/ui/outbox';
import { Button } from '@/ui/button';
import '@/ui/styles/editor.css';
import '@/ui/styles/editor-words.css';
import { lacking, type StoryDraft, storyContentOf, storyFiles } from './draft';
import { More, type TellingPiece } from './more';
import { StoryPhotos } from './story-photos';
import { Voice } from './voice';
import type { TellingSigns, TellingWords } from './words';

type Lack = ReturnType<typeof lacking>[number];
const needs: Readonly<Record<Lack, keyof TellingWords>> = {
  title: 'need_title',
  body: 'need_body',
  transcript: 'need_transcript',
  photos: 'need_photos',
};

/** Her story on her phone: kept at every letter, sent when she says so, signal or none. */
export function Teller({
  first,
  person,
  pieces,
  shown,
  heard,
  listPath,
  words,
  signs,
}: {
  first: StoryDraft;
  person: string;
  pieces: readonly TellingPiece[];
  shown: Readonly<Record<string, string>>;
  heard: string | null;
  listPath: string;
  words: TellingWords;
  signs: TellingSigns;
}) {
  const { draft, change, isFull, forget } = useKept(person, first);
  const [wrong, setWrong] = useState<readonly Lack[]>([]);
  const [done, setDone] = useState<'sent' | 'kept' | null>(null);
  const send = async (isForCheck: boolean) => {
    const missing = isForCheck ? lacking(draft) : [];
    setWrong(missing);
    if (missing.length > 0) {
      const field = missing[0] === 'transcript' ? 'body' : missing[0];
      document.getElementById(`story-${field}`)?.focus();
      return;
    }
    await enqueue({
      person,
      label: draft.title || words.name,
      files: storyFiles(draft),
      command: {
        kind: 'story.save',
        shop: draft.shop,
        story: draft.story,
        baseVersion: draft.version,
        content: storyContentOf(draft),
        send: isForCheck,
      },
    });
    await forget();
    setDone(isForCheck ? 'sent' : 'kept');
  };
  const error = (...lacks: Lack[]) => {
    const found = lacks.find((lack) => wrong.includes(lack));
    if (!found) return null;
    const field = found === 'transcript' ? 'body' : found;
    return (
      <p className="err" id={`wrong-${field}`} role="alert">
        {words[needs[found]]}
      </p>
    );
  };
  if (done)
    return (
      <div role="status" className="grid gap-4">
        <p className="text-t1">{words[done]}</p>
        <a className="btn big" href={listPath}>
          {words.to_list}
        </a>
      </div>
    );
  const direction = draft.language === 'en' ? 'ltr' : 'rtl';
  return (
    <div className="max-w-prose">
      <Voice draft={draft} change={change} heard={heard} words={words} signs={signs} />
      <fieldset className="which mb-4">
        <legend className="label">{words.language}</legend>
        {(['ur', 'en'] as const).map((one) => (
          <label key={one} className="chip-choice">
            <input
              type="radio"
              name="language"
              className="unseen"
              checked={one === draft.language}
              onChange={() => change({ language: one })}
            />
            {words[`language_${one}`]}
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label className="label" htmlFor="story-title">
          {words.name}
        </label>
        <span className="hint" id="story-title-hint">
          {words.name_hint}
        </span>
        <input
          id="story-title"
          className="in"
          lang={draft.language}
          dir={direction}
          maxLength={storyLimits.title}
          value={draft.title}
          aria-invalid={wrong.includes('title') || undefined}
          aria-describedby="story-title-hint"
          onChange={({ currentTarget: { value } }) => change({ title: value })}
        />
        {error('title')}
      </div>
      <div className="field">
        <label className="label" htmlFor="story-body">
          {draft.audio === null ? words.body : words.transcript}
        </label>
        <span className="hint" id="story-body-hint">
          {words.body_hint}
        </span>
        <textarea
          id="story-body"
          className="in telling min-h-64"
          lang={draft.language}
          dir={direction}
          maxLength={storyLimits.body}
          value={draft.body}
          aria-invalid={wrong.includes('body') || wrong.includes('transcript') || undefined}
          aria-describedby="story-body-hint"
          onChange={({ currentTarget: { value } }) => change({ body: value })}
        />
        {error('body', 'transcript')}
      </div>
      <StoryPhotos
        draft={draft}
        change={change}
        shown={shown}
        words={words}
        signs={signs}
        error={error('photos')}
      />
      <More draft={draft} change={change} pieces={pieces} words={words} signs={signs} />
      <div className="mt-6 grid gap-3">
        <Button size="big" wide onClick={() => void send(true)}>
          {signs.send}
          {words.send}
        </Button>
        <Button size="big" wide variant="line" onClick={() => void send(false)}>
          {words.keep}
        </Button>
      </div>
      <p className="phone-note">
        {signs.phone}
        <span>{isFull ? words.full : words.saved}</span>
      </p>
    </div>
  );
}

/** The draft, written to the phone shortly after each change and found again after the phone was put away. */
function useKept(person: string, first: StoryDraft) {
  const [draft, setDraft] = useState(first);
  const [isFull, setFull] = useState(false);
  const isChanged = useRef(false);
  useEffect(() => {
    void getDraft<StoryDraft>(person, first.key).then((kept) => {
      if (kept && !isChanged.current) setDraft(kept);
    });
  }, [person, first.key]);
  useEffect(() => {
    if (!isChanged.current) return;
    const timer = setTimeout(() => {
      putDraft(person, draft.key, draft).then(
        () => setFull(false),
        () => setFull(true),
      );
    }, 400);
    return () => clearTimeout(timer);
  }, [person, draft]);
  return {
    draft,
    isFull,
    change: (patch: Partial<StoryDraft>) => {
      isChanged.current = true;
      setDraft((now) => ({ ...now, ...patch }));
    },
    forget: async () => {
      isChanged.current = false;
      await dropDraft(person, draft.key);
    },
  };
}
