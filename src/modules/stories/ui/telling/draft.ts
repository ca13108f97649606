import type { Id } from '@/domain/ids';
import type { Texts } from '@/domain/product/content';
import { isSaid } from '@/domain/product/language';
import { type StoryContent, storyLimits } from '@/domain/story/content';

type File = { readonly kind: 'photo' | 'audio'; readonly blob: Blob };
export type ToldIn = 'ur' | 'en';

/** A story as her phone keeps it; a file that lies here alone is named `local:…` where an upload's id belongs. */
export type StoryDraft = {
  readonly key: string;
  readonly shop: string;
  readonly story: string | null;
  readonly version: number | null;
  /** What she writes in now; the fields hold her words in this language, `rest` those in the other. */
  readonly language: ToldIn;
  readonly title: string;
  readonly body: string;
  readonly materials: string;
  readonly hours: string;
  /** `from` is its place in `rest`, null for a new one. */
  readonly steps: readonly {
    readonly text: string;
    readonly duration: string;
    readonly from: number | null;
  }[];
  readonly photos: readonly { readonly media: string; readonly caption: string }[];
  readonly audio: string | null;
  readonly pieces: readonly string[];
  readonly files: Readonly<Record<string, File>>;
  /** What she does not write here, and must not lose. */
  readonly rest: StoryContent | null;
  /** Under which key it was handed over to be sent, and whether it truly was. */
  readonly sentAs: string | null;
  readonly isHanded: boolean;
};

export const freshStory = (key: string, shop: string, language: ToldIn): StoryDraft => ({
  key,
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
  sentAs: null,
  isHanded: false,
});

const said = (texts: Texts, language: ToldIn): string => texts[language] ?? '';

/** Her words in `language`, as the fields hold them. */
const wordsIn = (content: StoryContent, language: ToldIn) => ({
  language,
  title: said(content.title, language),
  body: said(content.body, language),
  materials: said(content.materials, language),
  steps: content.steps.map(({ text, duration }, from) => ({
    text: said(text, language),
    duration: said(duration, language),
    from,
  })),
  photos: content.photos.map(({ media, caption }) => ({ media, caption: said(caption, language) })),
  rest: content,
});

/** The draft of a story that is with us already, in the language it was written in. */
export function draftOfStory(
  content: StoryContent,
  of: { readonly shop: string; readonly story: string; readonly version: number },
): StoryDraft {
  return {
    ...freshStory(`story:${of.story}`, of.shop, 'ur'),
    ...wordsIn(content, content.language === 'en' ? 'en' : 'ur'),
    story: of.story,
    version: of.version,
    hours: content.hoursOfWork === null ? '' : String(content.hoursOfWork),
    audio: content.audio,
    pieces: content.pieces,
  };
}

const put = (before: Texts | undefined, language: ToldIn, text: string): Texts => ({
  ...before,
  [language]: text,
});

/** What is sent: her words in her language, beside those of the other that stood there before. */
export function storyContentOf(draft: StoryDraft): StoryContent {
  const { language, rest } = draft;
  const hours = Number.parseInt(draft.hours, 10);
  const body = put(rest?.body, language, draft.body);
  return {
    // The recording is in the language she began in, and so is the story while words of it are left.
    language: rest && said(body, rest.language === 'en' ? 'en' : 'ur') ? rest.language : language,
    title: put(rest?.title, language, draft.title),
    body,
    materials: put(rest?.materials, language, draft.materials),
    hoursOfWork: Number.isNaN(hours) ? null : Math.min(hours, storyLimits.hours),
    steps: draft.steps.map(({ text, duration, from }) => {
      const before = from === null ? undefined : rest?.steps[from];
      return {
        text: put(before?.text, language, text),
        duration: put(before?.duration, language, duration),
      };
    }),
    photos: draft.photos.map(({ media, caption }) => ({
      media,
      caption: put(rest?.photos.find((one) => one.media === media)?.caption, language, caption),
    })),
    audio: draft.audio,
    pieces: draft.pieces as readonly Id<'product'>[],
  };
}

/**
 * She goes on in the other language. Words that are written in its letters already go with her; all others wait in
 * their own until she comes back to it.
 */
export function inOther(draft: StoryDraft, language: ToldIn): StoryDraft {
  if (language === draft.language) return draft;
  const words = `${draft.title} ${draft.body}`;
  const isWrittenSo =
    language === 'ur'
      ? /\p{Script=Arabic}/u.test(words)
      : /\p{Script=Latin}/u.test(words) && !/\p{Script=Arabic}/u.test(words);
  const content = storyContentOf(draft);
  const isFree = !isSaid({
    [language]: said(content.body, language) + said(content.title, language),
  });
  if ((words.trim() === '' || isWrittenSo) && isFree)
    return { ...draft, language, rest: draft.rest && without(draft.rest, draft.language) };
  return { ...draft, ...wordsIn(content, language) };
}

function without(content: StoryContent, language: ToldIn): StoryContent {
  const left = (texts: Texts): Texts => ({ ...texts, [language]: '' });
  return {
    ...content,
    title: left(content.title),
    body: left(content.body),
    materials: left(content.materials),
    steps: content.steps.map(({ text, duration }) => ({
      text: left(text),
      duration: left(duration),
    })),
    photos: content.photos.map(({ media, caption }) => ({ media, caption: left(caption) })),
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
export function lacking(draft: StoryDraft) {
  const { title, body } = storyContentOf(draft);
  const fields: ('title' | 'body' | 'transcript' | 'photos')[] = [];
  if (!isSaid(title)) fields.push('title');
  if (!isSaid(body)) fields.push(draft.audio === null ? 'body' : 'transcript');
  if (draft.photos.length < storyLimits.wantedPhotos) fields.push('photos');
  return fields;
}
