import type { Words } from '@/domain/place';

/** What the world calls her; strict until she chooses otherwise. */
export const privacies = ['public_name', 'craft_name', 'group_name'] as const;
export type Privacy = (typeof privacies)[number];
export const strictest: Privacy = 'craft_name';

export type ShopKind = 'person' | 'household' | 'group';
export type Gender = 'woman' | 'man' | 'mixed';

/** All that her public name is made of. `ownName` and `groupName` may lack one language or both. */
export type NameFacts = {
  readonly privacy: Privacy;
  readonly kind: ShopKind;
  readonly gender: Gender;
  readonly ownName: Words;
  readonly groupName: Words;
  readonly craft: Words;
  readonly district: Words;
};

const none: Words = { en: '', ur: '' };

/**
 * The name buyers read. Without the name that was chosen it is the craft name, so that nothing is ever shown by
 * mistake; a language without words borrows the other's.
 */
export function publicNameOf(facts: NameFacts): Words {
  const chosen =
    facts.privacy === 'public_name'
      ? facts.ownName
      : facts.privacy === 'group_name'
        ? facts.groupName
        : none;
  const en = chosen.en.trim();
  const ur = chosen.ur.trim();
  return en === '' && ur === '' ? craftNameOf(facts) : { en: en || ur, ur: ur || en };
}

/** Where buyers read that she lives: the village only under a name she shows, else the district alone. */
export const placeShown = (privacy: Privacy, place: Words, district: Words): Words =>
  privacy === 'craft_name'
    ? district
    : { en: place.en.trim() || district.en, ur: place.ur.trim() || district.ur };

/** What she is called by her craft: “Ajrak maker in Thatta”. Her mark tells two of them apart. */
export function craftNameOf({
  kind,
  gender,
  craft,
  district,
}: Pick<NameFacts, 'kind' | 'gender' | 'craft' | 'district'>): Words {
  const maker = makerIn(craft.en);
  const does = doingIn(craft.ur);
  if (kind === 'household')
    return {
      en: `Household of ${maker}s in ${district.en}`,
      ur: `${district.ur} کا ${does} والا گھرانہ`,
    };
  if (kind === 'group')
    return {
      en: `${maker}s of ${district.en}`,
      ur:
        gender === 'woman' ? `${district.ur} کی ${does} والیاں` : `${district.ur} کے ${does} والے`,
    };
  return {
    en: `${maker} in ${district.en}`,
    ur: gender === 'woman' ? `${district.ur} کی ${does} والی` : `${district.ur} کے ${does} والے`,
  };
}

/** How an English craft turns into who does it; whatever is not here is made by a “maker”. */
const makers: readonly (readonly [ending: RegExp, maker: string])[] = [
  [/embroidery$/, 'embroiderer'],
  [/carving$/, 'carver'],
  [/(?<=wood| )work$/, 'worker'],
  [/basketry$/, 'basket maker'],
  [/ print$/, ' printer'],
  [/ art$/, ' artist'],
];
const plural = /(?<=le|[gtnlm])s$/;

function makerIn(craft: string): string {
  const known = makers.find(([ending]) => ending.test(craft));
  return known ? craft.replace(known[0], known[1]) : `${craft.replace(plural, '')} maker`;
}

const isDone = /(?: کام| کڑھائی| چھپائی| کاری| گری| آرٹ|نقاشی|تارکشی)$/;
const isStuff = /(?: لکڑی|سلیمانی)$/;

/** In Urdu a craft is either done or made, and a stuff is worked. */
function doingIn(craft: string): string {
  if (isDone.test(craft)) return `${craft} کرنے`;
  return isStuff.test(craft) ? `${craft} کا کام کرنے` : `${craft} بنانے`;
}

/** The address of a shop that tells nothing of its owner: craft, district and the end of its id. */
export const strictSlug = (craft: string, district: string, id: string): string =>
  `${craft}-${district}-${id.slice(-5).toLowerCase()}`;

/** Whether one of `names` stands in `text` as words of their own, in whatever case. */
export function namesIn(text: string, names: readonly string[]): boolean {
  const words = ` ${wordsOf(text)} `;
  return names.some((name) => {
    const wanted = wordsOf(name);
    return wanted !== '' && words.includes(` ${wanted} `);
  });
}

const wordsOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
