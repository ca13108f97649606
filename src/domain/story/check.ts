import { languages, type Texts } from '@/domain/product/content';
import { isSaid } from '@/domain/product/language';
import type { Failure } from '@/domain/result';
import { findContact } from '@/domain/text/contact';
import { lettersIn, plainLine, plainText } from '@/domain/text/plain';
import { type StoryContent, storyLimits } from './content';

export type StoryFailure = Failure<
  | 'story.text_long'
  | 'story.says_contact'
  | 'story.title_missing'
  | 'story.text_missing'
  | 'story.transcript_missing'
  | 'story.photos_missing'
>;

type Said = { readonly field: string; readonly most: number; readonly texts: Texts };

const textsIn = (content: StoryContent): Said[] => [
  { field: 'title', most: storyLimits.title, texts: content.title },
  { field: 'body', most: storyLimits.body, texts: content.body },
  { field: 'materials', most: storyLimits.materials, texts: content.materials },
  ...content.photos.map(({ caption }) => ({
    field: 'photos',
    most: storyLimits.caption,
    texts: caption,
  })),
  ...content.steps.flatMap(({ text, duration }) => [
    { field: 'steps', most: storyLimits.step, texts: text },
    { field: 'steps', most: storyLimits.duration, texts: duration },
  ]),
];

/** What can't be kept, even in a draft: a text that is too long, or a way around the shop. Null when all is well. */
export function storyFailure(content: StoryContent): StoryFailure | null {
  for (const { field, most, texts } of textsIn(content))
    for (const text of Object.values(texts)) {
      if (lettersIn(text) > most) return { code: 'story.text_long', field, params: { most } };
      if (findContact(text)) return { code: 'story.says_contact', field };
    }
  return null;
}

/** What a story needs before it can be sent for a check, each at its field. */
export function storyMissing(content: StoryContent): readonly StoryFailure[] {
  const missing: StoryFailure[] = [];
  if (!isSaid(content.title)) missing.push({ code: 'story.title_missing', field: 'title' });
  if (!isSaid(content.body))
    missing.push(
      content.audio === null
        ? { code: 'story.text_missing', field: 'body' }
        : { code: 'story.transcript_missing', field: 'body' },
    );
  if (content.photos.length < storyLimits.wantedPhotos)
    missing.push({
      code: 'story.photos_missing',
      field: 'photos',
      params: { least: storyLimits.wantedPhotos },
    });
  return missing;
}

const tidy = (texts: Texts, plain: (text: string) => string): Texts =>
  Object.fromEntries(
    languages
      .map((language) => [language, plain(texts[language] ?? '')] as const)
      .filter(([, text]) => text !== ''),
  );

/** The same story as a person means it: no control characters, nothing twice, empty texts left out. */
export const tidyStory = (content: StoryContent): StoryContent => ({
  ...content,
  title: tidy(content.title, plainLine),
  body: tidy(content.body, plainText),
  materials: tidy(content.materials, plainLine),
  photos: content.photos
    .filter(({ media }, at) => content.photos.findIndex((one) => one.media === media) === at)
    .slice(0, storyLimits.photos)
    .map(({ media, caption }) => ({ media, caption: tidy(caption, plainLine) })),
  steps: content.steps
    .map(({ text, duration }) => ({
      text: tidy(text, plainLine),
      duration: tidy(duration, plainLine),
    }))
    .filter(({ text }) => isSaid(text))
    .slice(0, storyLimits.steps),
  hoursOfWork: content.hoursOfWork === 0 ? null : content.hoursOfWork,
  pieces: [...new Set(content.pieces)].slice(0, storyLimits.pieces),
});

/** The paragraphs of a text. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll('\n', ' ').trim())
    .filter((paragraph) => paragraph !== '');
