import fs from 'node:fs';
import type { Language } from './e2e-pages';

type Sentences = { readonly [key: string]: string | Sentences };

/** What the product says: `wordsIn('ur')('checkout', 'place')`. Only for sentences without values in them. */
export const wordsIn =
  (language: Language) =>
  (module: string, key: string): string => {
    const text = fs.readFileSync(`src/messages/${language}/${module}.json`, 'utf8');
    const found = key
      .split('.')
      .reduce<string | Sentences | undefined>(
        (node, step) => (typeof node === 'object' ? node[step] : undefined),
        JSON.parse(text),
      );
    if (typeof found !== 'string') throw new Error(`${module}.${key} says nothing in ${language}`);
    return found;
  };

/** The same sentence wherever it stands within a longer one. */
export const within = (sentence: string): RegExp =>
  new RegExp(sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
