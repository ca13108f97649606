import type { ReactNode } from 'react';
import { storyLimits } from '@/domain/story/content';
import type { StoryDraft, ToldIn } from './draft';
import type { TellingWords } from './words';

/** Its name and its words, in the language she chose. */
export function StoryWords({
  draft,
  change,
  onLanguage,
  words,
  errors,
}: {
  draft: StoryDraft;
  change: (patch: Partial<StoryDraft>) => void;
  onLanguage: (language: ToldIn) => void;
  words: TellingWords;
  errors: { readonly title: ReactNode; readonly body: ReactNode };
}) {
  const written = { lang: draft.language, dir: draft.language === 'en' ? 'ltr' : 'rtl' };
  const described = (field: 'title' | 'body') => ({
    'aria-invalid': errors[field] ? true : undefined,
    'aria-describedby': errors[field]
      ? `wrong-${field} story-${field}-hint`
      : `story-${field}-hint`,
  });
  return (
    <>
      <fieldset className="which mb-4">
        <legend className="label">{words.language}</legend>
        {(['ur', 'en'] as const).map((one) => (
          <label key={one} className="chip-choice">
            <input
              type="radio"
              name="language"
              className="unseen"
              checked={one === draft.language}
              onChange={() => onLanguage(one)}
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
          {...written}
          maxLength={storyLimits.title}
          value={draft.title}
          {...described('title')}
          onChange={({ currentTarget: { value } }) => change({ title: value })}
        />
        {errors.title}
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
          {...written}
          maxLength={storyLimits.body}
          value={draft.body}
          {...described('body')}
          onChange={({ currentTarget: { value } }) => change({ body: value })}
        />
        {errors.body}
      </div>
    </>
  );
}
