import type { Id } from '@/domain/ids';
import type { Language, Texts } from '@/domain/product/content';
import { type StoryContent, storyLimits } from '@/domain/story/content';

type File = { readonly kind: 'photo' | 'audio'; readonly blob: Blob };

/** A story as her phone keeps it; a file that lies here alone is named `local:…` where an upload's id belongs. */
export type StoryDraft = {
  readonly key: string;
  readonly shop: string;
  readonly story: string | null;
  readonly version: number | null;
  readonly language: Language;
  readonly title: string;
  readonly body: string;
  readonly materials: string;
  readonly hours: string;
  readonly steps: readonly { readonly text: string; readonly duration: string }[];
  readonly photos: readonly { readonly media: string; readonly caption: string }[];
  readonly audio: string | null;
  readonly pieces: readonly string[];
  readonly files: Readonly<Record<string, File>>;
  /** What she does not write here, and must not lose. */
  readonly rest: StoryContent | null;
};

export const freshStory = (shop: string, language: Language): StoryDraft => ({
  key: `story:new:${shop}`,
  shop,
  story: null,
  version: null,
  language,
  title: '',
  body: '',
  materials: '',
  hours: '',
  steps: [],
  photos: [],
  audio: null,
  pieces: [],
  files: {},
  rest: null,
});

const said = (texts: Texts, language: Language): string => texts[language] ?? '';

/** The draft of a story that is with us already, in the language it was written in. */
export function draftOfStory(
  content: StoryContent,
  of: { readonly shop: string; readonly story: string; readonly version: number },
): StoryDraft {
  const { language } = content;
  return {
    ...freshStory(of.shop, language),
    ...of,
    key: `story:${of.story}:${of.version}`,
    title: said(content.title, language),
    body: said(content.body, language),
    materials: said(content.materials, language),
    hours: content.hoursOfWork === null ? '' : String(content.hoursOfWork),
    steps: content.steps.map(({ text, duration }) => ({
      text: said(text, language),
      duration: said(duration, language),
    })),
    photos: content.photos.map(({ media, caption }) => ({
      media,
      caption: said(caption, language),
    })),
    audio: content.audio,
    pieces: content.pieces,
    rest: content,
  };
}

const put = (before: Texts | undefined, language: Language, text: string): Texts => ({
  ...before,
  [language]: text,
});

/** What is sent: her words in her language, beside those of other languages that stood there before. */
export function storyContentOf(draft: StoryDraft): StoryContent {
  const { language, rest } = draft;
  const hours = Number.parseInt(draft.hours, 10);
  return {
    language,
    title: put(rest?.title, language, draft.title),
    body: put(rest?.body, language, draft.body),
    materials: put(rest?.materials, language, draft.materials),
    hoursOfWork: Number.isNaN(hours) ? null : Math.min(Math.max(hours, 0), storyLimits.hours),
    steps: draft.steps.map(({ text, duration }, at) => ({
      text: put(rest?.steps[at]?.text, language, text),
      duration: put(rest?.steps[at]?.duration, language, duration),
    })),
    photos: draft.photos.map(({ media, caption }) => ({
      media,
      caption: put(rest?.photos.find((one) => one.media === media)?.caption, language, caption),
    })),
    audio: draft.audio,
    pieces: draft.pieces as readonly Id<'product'>[],
  };
}

/** The files that lie on the phone and belong to the story as it is now. */
export const storyFiles = ({ files, photos, audio }: StoryDraft) =>
  [...photos.map(({ media }) => media), ...(audio === null ? [] : [audio])].flatMap((name) => {
    const local = name.startsWith('local:') ? name.slice('local:'.length) : null;
    const file = local === null ? undefined : files[local];
    return local !== null && file ? [{ local, kind: file.kind, blob: file.blob }] : [];
  });

/** What keeps it from being sent for a check. */
export function lacking({ title, body, audio, photos }: StoryDraft) {
  const fields: ('title' | 'body' | 'transcript' | 'photos')[] = [];
  if (title.trim() === '') fields.push('title');
  if (body.trim() === '') fields.push(audio === null ? 'body' : 'transcript');
  if (photos.length < storyLimits.wantedPhotos) fields.push('photos');
  return fields;
}
