import fc from 'fast-check';
import { expect, test } from 'vitest';
import { money } from '@/domain/money';
import type { PieceContent } from '@/domain/product/content';
import { whatIsMissing } from '@/domain/product/missing';
import { decided } from '@/modules/pieces/ui/editor/conflict';
import {
  contentOf,
  type Draft,
  draftOf,
  filesToSend,
  freshDraft,
  wholeOf,
} from '@/modules/pieces/ui/editor/draft';
import { withOptions } from '@/modules/pieces/ui/editor/kinds';
import {
  missingShot,
  mostPhotos,
  movedPhoto,
  namedPhoto,
  withoutPhoto,
  withPhoto,
} from '@/modules/pieces/ui/editor/photos';
import { after, before, wrongAt } from '@/modules/pieces/ui/editor/steps';

const begun = (patch: Partial<Draft> = {}): Draft => ({
  ...freshDraft('new-1', 'art_1', { craft: 'ajrak', language: 'ur' }),
  ...patch,
});
const taken = { blob: new Blob(['photo']), hints: [] };
function withPhotos(count: number): Draft {
  let draft = begun();
  for (let at = 0; at < count; at += 1)
    draft = { ...draft, ...withPhoto(draft, `p${at}`, taken, null) };
  return draft;
}
const ready = (): Draft => ({
  ...withPhotos(3),
  price: '4850',
  kind: 'one_of_a_kind',
  description: { ur: 'اجرک کی چادر' },
});

test('the way leads through every decision once and ends with the last look', () => {
  const way = ['photos' as const];
  for (let place = after('photos', false); place !== 'look'; place = after(place, false))
    way.push(place as 'photos');
  expect(way).toEqual(['photos', 'price', 'stock', 'craft', 'words']);
  expect(before('photos', false)).toBeNull();
  expect(before('more', false)).toBe('look');
  expect(after('price', true)).toBe('look');
  expect(before('price', true)).toBe('sections');
});

test('a screen says what it still needs, beside its field, and loses nothing', () => {
  expect(wrongAt('photos', begun())).toEqual({ field: 'photos', why: 'none' });
  expect(wrongAt('price', begun())).toEqual({ field: 'price', why: 'set' });
  expect(wrongAt('price', begun({ price: '49' }))).toEqual({ field: 'price', why: 'bounds' });
  expect(wrongAt('price', begun({ price: '۵۰' }))).toBeNull();
  expect(wrongAt('stock', begun())?.why).toBe('choose');
  expect(wrongAt('stock', begun({ kind: 'made_to_order', days: '0' }))?.field).toBe('days');
  expect(wrongAt('stock', begun({ kind: 'made_to_order', week: 'x' }))?.field).toBe('week');
  expect(wrongAt('words', begun())?.why).toBe('need');
  expect(wrongAt('words', begun({ audio: 'local:a' }))?.why).toBe('need_spoken');
  expect(wrongAt('look', begun())).toBeNull();
});

test('a price far from the one before is asked about once', () => {
  const base = contentOf(ready());
  const far = begun({ base, price: '48500' });
  expect(wrongAt('price', far)?.why).toBe('unusual');
  expect(wrongAt('price', { ...far, surePrice: '48500' })).toBeNull();
  expect(wrongAt('price', { ...far, price: '5000' })).toBeNull();
});

test('three photos are asked for in turn, and never more than eight are taken', () => {
  expect(missingShot(begun())).toBe('front');
  expect(withPhotos(3).photos.map(({ shot }) => shot)).toEqual(['front', 'detail', 'in_hand']);
  expect(missingShot(withPhotos(3))).toBeNull();
  expect(withPhotos(12).photos).toHaveLength(mostPhotos);
});

test('moving, naming and taking away photos keeps every other as it was', () => {
  const local = fc.integer({ min: 0, max: 7 }).map((at) => `local:p${at}`);
  const draft = withPhotos(8);
  fc.assert(
    fc.property(local, fc.constantFrom(-1 as const, 1 as const), (media, by) => {
      const moved = movedPhoto(draft, media, by).photos ?? draft.photos;
      expect(new Set(moved)).toEqual(new Set(draft.photos));
      const named = namedPhoto(draft, media, 'back').photos ?? [];
      expect(named.filter(({ shot }) => shot === 'back')).toHaveLength(1);
      expect(withoutPhoto(draft, media).photos).toHaveLength(7);
    }),
  );
});

test('a photo taken again stands where the old one stood, and only used files are sent', () => {
  const draft = withPhotos(3);
  const again = { ...draft, ...withPhoto(draft, 'new', taken, 'local:p1') };
  expect(again.photos[1]).toEqual({ media: 'local:new', shot: 'detail' });
  expect(filesToSend(again).map(({ local }) => local)).toEqual(['p0', 'p2', 'new']);
});

test('the simple case lacks nothing, and a piece survives the editor unchanged', () => {
  const content = contentOf(ready());
  expect(whatIsMissing(content)).toEqual([]);
  const again = draftOf(content, { id: 'prd_1', version: 3, shop: 'art_1' });
  expect(contentOf(again)).toEqual(content);
  expect(again).toMatchObject({ base: content, baseVersion: 3, place: 'sections' });
});

test('kinds keep their figures when others are added', () => {
  const option = { name: { ur: 'رنگ' }, values: [{ ur: 'نیلا' }, { ur: 'سرخ' }] };
  const draft = ready();
  const two = { ...draft, ...withOptions(draft, [option]) };
  expect(two.rows.map(({ price }) => price)).toEqual(['4850', '4850']);
  const dearer = {
    ...two,
    rows: two.rows.map((row, at) => (at === 1 ? { ...row, price: '5000' } : row)),
  };
  const three = withOptions(dearer, [{ ...option, values: [...option.values, { ur: 'سبز' }] }]);
  expect(three?.rows?.map(({ price }) => price)).toEqual(['4850', '5000', '4850']);
  expect(contentOf({ ...dearer, ...three }).variants).toHaveLength(3);
});

test('after two phones, texts are hers to choose and no photo is lost', () => {
  const mine = contentOf({ ...ready(), title: { ur: 'میری' } });
  const other = contentOf(withPhotos(1));
  const theirs: PieceContent = {
    ...other,
    title: { ur: 'ان کی' },
    photos: [{ media: 'med_9', shot: 'front' }],
    variants: [{ id: null, values: [], price: money(10_000), count: 1 }],
  };
  const kept = decided(mine, theirs, { title: 'mine', price: 'theirs' });
  expect(kept.title).toEqual({ ur: 'میری' });
  expect(kept.variants).toEqual(theirs.variants);
  expect(kept.photos.map(({ media }) => media)).toEqual([
    'med_9',
    'local:p0',
    'local:p1',
    'local:p2',
  ]);
});

test('figures are read in any digits', () => {
  expect([wholeOf('۱٬۲۵۰'), wholeOf('12,000'), wholeOf('x'), wholeOf('')]).toEqual([
    1250,
    12_000,
    null,
    null,
  ]);
});
