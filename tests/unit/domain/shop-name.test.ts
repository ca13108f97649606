import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type NameFacts,
  namesIn,
  placeShown,
  privacies,
  publicNameOf,
  strictSlug,
} from '@/domain/artisan/name';

const facts = (over: Partial<NameFacts> = {}): NameFacts => ({
  privacy: 'craft_name',
  kind: 'person',
  gender: 'woman',
  ownName: { en: 'Zubaida', ur: 'زبیدہ' },
  groupName: { en: 'Sawera circle', ur: 'سویرا گروپ' },
  craft: { en: 'Ajrak', ur: 'اجرک' },
  district: { en: 'Thatta', ur: 'ٹھٹہ' },
  ...over,
});

describe('what buyers call her', () => {
  test('is her craft and her district unless she chose otherwise', () => {
    expect(publicNameOf(facts())).toEqual({
      en: 'Ajrak maker in Thatta',
      ur: 'ٹھٹہ کی اجرک بنانے والی',
    });
    expect(publicNameOf(facts({ gender: 'man' })).ur).toBe('ٹھٹہ کے اجرک بنانے والے');
    expect(publicNameOf(facts({ kind: 'household' }))).toEqual({
      en: 'Household of Ajrak makers in Thatta',
      ur: 'ٹھٹہ کا اجرک بنانے والا گھرانہ',
    });
  });

  test.each([
    ['Balochi embroidery', 'بلوچی کڑھائی', 'Balochi embroiderer in Thatta', 'کڑھائی کرنے'],
    ['Glass bangles', 'کانچ کی چوڑیاں', 'Glass bangle maker in Thatta', 'چوڑیاں بنانے'],
    ['Khes', 'کھیس', 'Khes maker in Thatta', 'کھیس بنانے'],
    ['Block print', 'ٹھپے کی چھپائی', 'Block printer in Thatta', 'چھپائی کرنے'],
    ['Chiniot woodwork', 'چنیوٹی لکڑی کا کام', 'Chiniot woodworker in Thatta', 'کام کرنے'],
    ['Brass work', 'پیتل کا کام', 'Brass worker in Thatta', 'کام کرنے'],
    ['Onyx', 'سنگِ سلیمانی', 'Onyx maker in Thatta', 'سلیمانی کا کام کرنے'],
  ])('reads as people speak: %s', (en, ur, name, nameUr) => {
    const said = publicNameOf(facts({ craft: { en, ur } }));
    expect(said.en).toBe(name);
    expect(said.ur).toContain(nameUr);
  });

  test('borrows the other language where a name has one only', () => {
    const ownName = { en: '', ur: 'زبیدہ' };
    expect(publicNameOf(facts({ privacy: 'public_name', ownName })).en).toBe('زبیدہ');
  });

  test('never holds her own name unless she shows it, whatever is written where', () => {
    const word = fc.string({ minLength: 1, maxLength: 20 }).map((text) => `Q${text.trim()}`);
    fc.assert(
      fc.property(
        fc.constantFrom(...privacies.filter((one) => one !== 'public_name')),
        fc.constantFrom('person', 'household', 'group'),
        fc.constantFrom('woman', 'man', 'mixed'),
        word,
        fc.constantFrom('', '  ', 'Sawera circle'),
        (privacy, kind, gender, own, group) => {
          const shown = publicNameOf(
            facts({
              privacy,
              kind,
              gender,
              ownName: { en: own, ur: own },
              groupName: { en: group, ur: group },
            } as Partial<NameFacts>),
          );
          expect(shown.en.trim()).not.toBe('');
          expect(namesIn(`${shown.en} ${shown.ur}`, [own])).toBe(false);
        },
      ),
    );
  });

  test('her village stands only beside a name she shows', () => {
    const place = { en: 'Bhit Shah', ur: '' };
    const district = { en: 'Matiari', ur: 'مٹیاری' };
    expect(placeShown('craft_name', place, district)).toEqual(district);
    expect(placeShown('public_name', place, district)).toEqual({ en: 'Bhit Shah', ur: 'مٹیاری' });
  });

  test('an address of hers tells nothing', () => {
    expect(strictSlug('ajrak', 'thatta', 'art_01ABCXYZ9Q')).toBe('ajrak-thatta-xyz9q');
  });

  test('a name is found as a word and not inside another', () => {
    expect(namesIn('Zubaida’s courtyard', ['zubaida'])).toBe(true);
    expect(namesIn('حنا کے ہاتھ', ['حنا'])).toBe(true);
    expect(namesIn('Rania sews', ['Rani'])).toBe(false);
    expect(namesIn('anything', ['', ' '])).toBe(false);
  });
});
