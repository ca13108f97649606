import { describe, expect, test } from 'vitest';
import type { StoryContent } from '@/domain/story/content';
import {
  draftOfStory,
  freshStory,
  inOther,
  lacking,
  storyContentOf,
} from '@/modules/stories/ui/telling/draft';

const content: StoryContent = {
  language: 'ur',
  title: { ur: 'امی کی کھڈی', en: 'My mother’s loom' },
  body: { ur: 'بننا امی سے سیکھا۔' },
  photos: [
    { media: 'one', caption: { ur: 'کھڈی' } },
    { media: 'two', caption: { en: 'The yarn' } },
  ],
  audio: null,
  steps: [
    { text: { ur: 'رنگنا', en: 'Dyeing' }, duration: { ur: 'ایک دن' } },
    { text: { ur: 'بننا', en: 'Weaving' }, duration: {} },
  ],
  materials: { ur: 'سوت' },
  hoursOfWork: 40,
  pieces: [],
};
const of = { shop: 'art_1', story: 'sto_1', version: 3 };
const said = (told: StoryContent) =>
  JSON.parse(JSON.stringify(told, (_name, value) => (value === '' ? undefined : value)));

describe('the draft of a story', () => {
  test('sends back what it was given, in every language', () => {
    expect(said(storyContentOf(draftOfStory(content, of)))).toEqual(content);
  });

  test('keeps the words of both languages while she goes from one to the other', () => {
    const english = inOther(draftOfStory(content, of), 'en');
    expect(english).toMatchObject({ title: 'My mother’s loom', body: '' });
    const written = inOther({ ...english, body: 'I learned it from her.' }, 'ur');
    expect(written.body).toBe('بننا امی سے سیکھا۔');
    const told = storyContentOf(written);
    expect(told.body).toEqual({ ur: 'بننا امی سے سیکھا۔', en: 'I learned it from her.' });
    expect(told.language).toBe('ur');
  });

  test('takes words along that are written in the letters of the language she turns to', () => {
    const begun = { ...freshStory('key', 'art_1', 'en'), title: 'امی کی کھڈی', body: 'سیکھا' };
    const turned = inOther(begun, 'ur');
    expect(storyContentOf(turned)).toMatchObject({ language: 'ur', title: { ur: 'امی کی کھڈی' } });
    expect(storyContentOf(turned).title.en).toBeUndefined();
    const kept = draftOfStory({ ...content, language: 'en', title: { en: 'امی' }, body: {} }, of);
    expect(said(storyContentOf(inOther(kept, 'ur'))).title).toEqual({ ur: 'امی' });
  });

  test('gives no step the words of another when one is taken away', () => {
    const draft = draftOfStory(content, of);
    const told = storyContentOf({ ...draft, steps: draft.steps.slice(1) });
    expect(told.steps.map(({ text }) => text)).toEqual([{ ur: 'بننا', en: 'Weaving' }]);
  });

  test('is whole when its words stand in the other language', () => {
    const english = inOther(draftOfStory(content, of), 'en');
    expect(lacking({ ...english, photos: [] })).toEqual(['photos']);
    expect(lacking(freshStory('key', 'art_1', 'ur'))).toEqual(['title', 'body', 'photos']);
    expect(lacking({ ...freshStory('key', 'art_1', 'ur'), audio: 'local:x' })).toContain(
      'transcript',
    );
  });
});
