'use client';

import { lazy, Suspense, useState } from 'react';
import { type Language, languages } from '@/domain/product/content';
import { textLimits } from '@/domain/product/limits';
import { longestAudioMillis } from '@/domain/studio/audio';
import { useEditor } from './editor-context';
import { Sign } from './sign';
import { SpokenWords } from './spoken-words';
import { StepFrame, Wrong } from './step-frame';
import { fill } from './words';

const Recorder = lazy(() =>
  import('@/ui/recorder').then(({ Recorder }) => ({ default: Recorder })),
);

type Microphone = 'off' | 'on' | 'refused';

/** Telling of it, with the voice or in writing; a recording stays the original and is written out beside it. */
export function WordsStep() {
  const { words, draft, change } = useEditor();
  const [microphone, setMicrophone] = useState<Microphone>('off');
  const keep = (recording: { readonly blob: Blob; readonly seconds: number }) => {
    const local = crypto.randomUUID();
    change((now) => ({
      audio: `local:${local}`,
      files: { ...now.files, [local]: { kind: 'audio', ...recording } },
    }));
    setMicrophone('off');
  };
  return (
    <StepFrame title={words.words.title} say={words.words.say}>
      {microphone === 'on' ? (
        <Suspense fallback={<p className="step-note">{words.loading}</p>}>
          <Recorder
            longestMillis={longestAudioMillis}
            recordingWord={words.words.recording}
            leftWord={(seconds) => fill(words.words.left, { seconds })}
            stopLabel={words.words.stop}
            stopSign={<Sign name="stop-fill" />}
            onDone={keep}
            onFailure={() => setMicrophone('refused')}
          />
        </Suspense>
      ) : draft.audio === null ? (
        <button type="button" className="speak" onClick={() => setMicrophone('on')}>
          <Sign name="microphone-duotone" />
          <span>{words.words.record}</span>
        </button>
      ) : (
        <SpokenWords onAgain={() => setMicrophone('on')} />
      )}
      {microphone === 'refused' && <p className="step-note">{words.words.mic_no}</p>}
      <Written />
    </StepFrame>
  );
}

/** What she writes, in the language she chose first and in any other she adds. */
function Written() {
  const { words, draft, change } = useEditor();
  const others = languages.filter(
    (one) =>
      one !== draft.language &&
      (draft.description[one] !== undefined || draft.title[one] !== undefined),
  );
  const free = languages.filter((one) => one !== draft.language && !others.includes(one));
  const drop = (language: Language) =>
    change((now) => {
      const { [language]: _said, ...description } = now.description;
      const { [language]: _named, ...title } = now.title;
      return { description, title };
    });
  return (
    <>
      <TextsIn language={draft.language} isFirst />
      {others.map((language) => (
        <section className="other-language" key={language}>
          <div className="head-row">
            <h2>{words.words.languages[language]}</h2>
            <button type="button" className="plain tall" onClick={() => drop(language)}>
              <Sign name="trash" />
              {words.words.remove}
            </button>
          </div>
          <TextsIn language={language} />
        </section>
      ))}
      <details className="fold">
        <summary>
          <Sign name="translate" />
          <span>{words.words.add}</span>
          <Sign name="caret-down" className="fold-mark" />
        </summary>
        <fieldset className="which">
          <legend className="label">{words.words.language}</legend>
          {languages.map((one) => (
            <label key={one} className="chip-choice">
              <input
                type="radio"
                name="language"
                className="unseen"
                checked={one === draft.language}
                onChange={() => change((now) => movedLanguage(now, one))}
              />
              {words.words.languages[one]}
            </label>
          ))}
        </fieldset>
        <p className="label">{words.words.add}</p>
        <div className="chip-row">
          {free.map((one) => (
            <button
              type="button"
              key={one}
              className="chip-choice"
              onClick={() => change((now) => ({ description: { ...now.description, [one]: '' } }))}
            >
              <Sign name="plus-bold" />
              {words.words.languages[one]}
            </button>
          ))}
        </div>
      </details>
    </>
  );
}

/** Choosing another language takes along what was written, unless there is a text of that language already. */
function movedLanguage(
  { language, title, description }: ReturnType<typeof useEditor>['draft'],
  to: Language,
) {
  const moved = <T extends { readonly [L in Language]?: string }>(texts: T) => {
    if (texts[to] || !texts[language]) return texts;
    const { [language]: said, ...rest } = texts;
    return { ...rest, [to]: said };
  };
  return { language: to, title: moved(title), description: moved(description) };
}

const isLeftToRight = (language: Language) => language === 'en';

function TextsIn({ language, isFirst }: { language: Language; isFirst?: boolean }) {
  const { words, draft, wrong, change } = useEditor();
  const isWrong = isFirst && wrong?.field === 'description';
  const direction = isLeftToRight(language) ? 'ltr' : 'rtl';
  const label =
    draft.audio !== null && isFirst ? words.words.description_spoken : words.words.description;
  return (
    <>
      <div className="field">
        <label className="label" htmlFor={`description-${language}`}>
          {label}
        </label>
        <textarea
          id={`description-${language}`}
          className="in telling"
          lang={language}
          dir={direction}
          maxLength={textLimits.description}
          placeholder={isFirst ? words.words.placeholder : undefined}
          value={draft.description[language] ?? ''}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? 'wrong-description' : undefined}
          onChange={({ currentTarget: { value } }) =>
            change((now) => ({ description: { ...now.description, [language]: value } }))
          }
        />
        {isWrong && (
          <Wrong field="description">
            {wrong.why === 'need' ? words.words.need : words.words.need_spoken}
          </Wrong>
        )}
      </div>
      <div className="field">
        <label className="label" htmlFor={`title-${language}`}>
          {words.words.name} <small>({words.optional})</small>
        </label>
        {isFirst && (
          <span className="hint" id="title-hint">
            {words.words.name_hint}
          </span>
        )}
        <input
          id={`title-${language}`}
          className="in"
          lang={language}
          dir={direction}
          autoComplete="off"
          maxLength={textLimits.title}
          aria-describedby={isFirst ? 'title-hint' : undefined}
          value={draft.title[language] ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change((now) => ({ title: { ...now.title, [language]: value } }))
          }
        />
      </div>
    </>
  );
}
