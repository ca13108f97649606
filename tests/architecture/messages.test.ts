import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

type Sentences = { readonly [key: string]: string | Sentences };

const read = (language: string, file: string): Sentences =>
  JSON.parse(fs.readFileSync(path.join('src/messages', language, file), 'utf8'));
const files = (language: string): string[] =>
  fs.readdirSync(path.join('src/messages', language)).filter((name) => name.endsWith('.json'));

function flat(sentences: Sentences, above = ''): Map<string, string> {
  const all = new Map<string, string>();
  for (const [key, value] of Object.entries(sentences)) {
    if (typeof value === 'string') all.set(above + key, value);
    else for (const [inner, text] of flat(value, `${above}${key}.`)) all.set(inner, text);
  }
  return all;
}

/** The names a sentence leaves open, tags included. */
function openNames(sentence: string): string[] {
  const names = [...sentence.matchAll(/\{\s*(\w+)\s*[,}]|<(\w+)>/g)].map((hit) => hit[1] ?? hit[2]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

test('both languages have the same files', () => {
  expect(files('ur')).toEqual(files('en'));
});

describe.each(files('en'))('%s', (file) => {
  const english = flat(read('en', file));
  const isThere = fs.existsSync(path.join('src/messages/ur', file));
  const urdu = isThere ? flat(read('ur', file)) : new Map<string, string>();

  test('says the same things in both languages', () => {
    expect([...urdu.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('leaves no sentence empty', () => {
    const empty = [...english, ...urdu].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  test('leaves the same names open in both languages', () => {
    const differing = [...english].filter(
      ([key, text]) =>
        urdu.has(key) && openNames(text).join() !== openNames(urdu.get(key) ?? '').join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test('is written in Urdu letters and Latin digits', () => {
    const otherDigits = [...urdu].filter(([, text]) => /[٠-٩۰-۹]/.test(text));
    // One word alone may stay Latin: a name, an abbreviation, a language in its own letters.
    const untold = [...urdu].filter(
      ([, text]) => /[a-z]{2}\s+[a-z]{2}/i.test(text) && !/[؀-ۿ]/.test(text),
    );
    const foreign = [...otherDigits, ...untold];
    expect(foreign.filter(([key, text]) => english.get(key) !== text)).toEqual([]);
  });
});

test('one failure code has one sentence', () => {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const file of files('en')) {
    const { failures } = read('en', file);
    if (typeof failures !== 'object') continue;
    for (const [code] of flat(failures)) {
      const other = seen.get(code);
      if (other) twice.push(`${code}: ${other} and ${file}`);
      seen.set(code, file);
    }
  }
  expect(twice).toEqual([]);
});
