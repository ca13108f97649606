import type { Words } from '@/domain/place';
import type { Shot } from './content';

const shown: Readonly<Record<Shot, Words>> = {
  front: { en: '', ur: '' },
  detail: { en: 'close up', ur: 'قریب سے' },
  in_hand: { en: 'in the hand', ur: 'ہاتھ میں' },
  back: { en: 'from the back', ur: 'پیچھے سے' },
  making: { en: 'being made', ur: 'بنتے ہوئے' },
};

/** What a photo shows, for who can't see it, from the fields: what it is, its craft, its material, and the shot. */
export function altWords(
  title: Words,
  { craft, material, shot }: { craft: Words; material: Words | null; shot: Shot },
): Words {
  const say = (locale: 'en' | 'ur') => {
    const told = title[locale];
    const more = [craft[locale], material?.[locale] ?? '', shown[shot][locale]].filter(
      (word) => word !== '' && !told.toLowerCase().includes(word.toLowerCase()),
    );
    return [told, ...more].join(locale === 'ur' ? '، ' : ', ');
  };
  return { en: say('en'), ur: say('ur') };
}
