import { describe, expect, test } from 'vitest';
import { paragraphsOf, storyFailure, storyMissing, tidyStory } from '@/domain/story/check';
import { type StoryContent, storyLimits } from '@/domain/story/content';

const photo = (media: string) => ({ media, caption: {} });
const story: StoryContent = {
  language: 'ur',
  title: { ur: 'امی کی کھڈی' },
  body: { ur: 'بننا امی سے سیکھا۔' },
  photos: ['a', 'b', 'c'].map(photo),
  audio: null,
  steps: [],
  materials: {},
  hoursOfWork: null,
  pieces: [],
};
const codes = (over: Partial<StoryContent>) =>
  storyMissing({ ...story, ...over }).map(({ code }) => code);

describe('a story', () => {
  test('that is whole lacks nothing, in whichever language it is told', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ title: { en: 'My loom' }, body: { en: 'I weave.' } })).toEqual([]);
  });

  test('names all that it lacks at once', () => {
    expect(codes({ title: { ur: ' ' }, body: {}, photos: [] })).toEqual([
      'story.title_missing',
      'story.text_missing',
      'story.photos_missing',
    ]);
  });

  test('that is spoken is written down for who cannot hear it', () => {
    expect(codes({ body: {}, audio: 'med_1' })).toEqual(['story.transcript_missing']);
  });

  test('leads nobody around the shop, wherever it is written', () => {
    const phone = { ur: '0300 1234567' };
    for (const over of [
      { title: phone },
      { body: phone },
      { materials: phone },
      { photos: [{ media: 'a', caption: phone }] },
      { steps: [{ text: phone, duration: {} }] },
      { steps: [{ text: {}, duration: phone }] },
    ])
      expect(storyFailure({ ...story, ...over })?.code).toBe('story.says_contact');
  });

  test('has a length for every text, counted in letters', () => {
    const long = 'ا'.repeat(storyLimits.title);
    expect(storyFailure({ ...story, title: { ur: long } })).toBeNull();
    expect(storyFailure({ ...story, title: { ur: `${long}ا` } })).toMatchObject({
      code: 'story.text_long',
      field: 'title',
    });
  });

  test('is tidied: nothing twice, nothing empty, no hours instead of none', () => {
    const tidied = tidyStory({
      ...story,
      title: { ur: '  کھڈی\u0000 ', en: '' },
      photos: [photo('a'), photo('b'), photo('a')],
      steps: [
        { text: { ur: ' ' }, duration: { ur: 'ایک دن' } },
        { text: { ur: 'رنگنا' }, duration: {} },
      ],
      hoursOfWork: 0,
    });
    expect(tidied.title).toEqual({ ur: 'کھڈی' });
    expect(tidied.photos.map(({ media }) => media)).toEqual(['a', 'b']);
    expect(tidied.steps).toHaveLength(1);
    expect(tidied.hoursOfWork).toBeNull();
  });

  test('has a paragraph wherever an empty line stands', () => {
    expect(paragraphsOf('ایک\nسطر\n\n\nدو\n\n ')).toEqual(['ایک سطر', 'دو']);
  });
});
