import fs from 'node:fs';
import path from 'node:path';
import type { Locale } from './locales';

export type Messages = { readonly [key: string]: string | Messages };

const FOLDER = path.join(process.cwd(), 'src/messages');
const kept = new Map<Locale, Messages>();

/**
 * All sentences of a language: one file per module, the file's name being the first level of the
 * key. What a file keeps under `failures` is lifted into the one `failures` namespace that
 * `Failure.code` points into. A sentence missing in Urdu is said in English.
 */
export function loadMessages(locale: Locale): Messages {
  const known = kept.get(locale);
  if (known && process.env.NODE_ENV === 'production') return known;
  const own = readFolder(path.join(FOLDER, locale));
  const messages = locale === 'en' ? own : laidOver(readFolder(path.join(FOLDER, 'en')), own);
  kept.set(locale, messages);
  return messages;
}

function readFolder(folder: string): Messages {
  const merged: Record<string, Messages> = {};
  let failures: Messages = {};
  for (const file of fs.readdirSync(folder).sort()) {
    if (!file.endsWith('.json')) continue;
    const content: Messages = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));
    const { failures: own, ...rest } = content;
    if (typeof own === 'object') failures = laidOver(failures, own);
    merged[path.basename(file, '.json')] = rest;
  }
  return { ...merged, failures };
}

function laidOver(below: Messages, above: Messages): Messages {
  const result: Record<string, string | Messages> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const under = result[key];
    result[key] =
      typeof value === 'object' && typeof under === 'object' ? laidOver(under, value) : value;
  }
  return result;
}
