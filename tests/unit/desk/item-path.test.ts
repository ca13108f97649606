import fs from 'node:fs';
import { expect, test } from 'vitest';
import { itemPages, itemPath } from '@/modules/audit/ui/item-path';

const id = (prefix: string) => `${prefix}_${'0'.repeat(26)}`;

test.each(Object.entries(itemPages))('%s leads to a page that is there', (prefix, page) => {
  expect(fs.existsSync(`src/app/[locale]${page}[id]/page.tsx`)).toBe(true);
  expect(itemPath(id(prefix))).toBe(`${page}${id(prefix)}`);
});

test('a payment that needs a look leads to its history, a strange word to the list of them', () => {
  expect(itemPath(id('pat'))).toBe(`/admin/payments/${id('pat')}`);
  expect(itemPath(id('pev'))).toBe('/admin/payments');
});

test('what has no page is no link', () => {
  for (const item of ['schedule', 'pat_', '', 'ord_1/../x', id('usr')])
    expect(itemPath(item)).toBeNull();
});
