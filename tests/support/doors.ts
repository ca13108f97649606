import fs from 'node:fs';
import path from 'node:path';

/** A way into the product: its name in the access matrix and the file behind it. */
export type FoundDoor = { readonly name: string; readonly file: string };

const METHODS = /^export (?:const|async function|function) (GET|POST|PUT|PATCH|DELETE)\b/gm;
const METHOD_LISTS = /^export \{([^}]*)\}/gm;
const ACTIONS = /^export (?:const|async function) (\w+)/gm;

/** Every page, handler and form action there is, as the files say. */
export function findDoors(): readonly FoundDoor[] {
  return sources('src')
    .flatMap(doorsOf)
    .sort((a, b) => a.name.localeCompare(b.name));
}

function doorsOf(file: string): FoundDoor[] {
  const text = fs.readFileSync(file, 'utf8');
  const base = path.basename(file);
  if (file.startsWith('src/app/') && base === 'page.tsx')
    return [{ name: `page ${addressOf(file)}`, file }];
  if (file.startsWith('src/app/') && /^route\.tsx?$/.test(base))
    return methodsOf(text).map((method) => ({ name: `${method} ${addressOf(file)}`, file }));
  if (/^\s*['"]use server['"]/.test(text))
    return [...text.matchAll(ACTIONS)].map(([, name]) => ({
      name: `action ${roomOf(file)}.${name}`,
      file,
    }));
  // Actions inside other files have no name a row could point to.
  if (/['"]use server['"]/.test(text)) return [{ name: `unnamed action in ${file}`, file }];
  return [];
}

function methodsOf(text: string): string[] {
  const listed = [...text.matchAll(METHOD_LISTS)].flatMap(([, names = '']) =>
    names.split(',').map(
      (name) =>
        name
          .trim()
          .split(/\s+as\s+/)
          .at(-1) ?? '',
    ),
  );
  const declared = [...text.matchAll(METHODS)].map(([, name = '']) => name);
  return [...declared, ...listed.filter((name) => /^(GET|POST|PUT|PATCH|DELETE)$/.test(name))];
}

/** The address as people know it: without language and route groups. */
function addressOf(file: string): string {
  const parts = path.dirname(file).split('/').slice(2);
  const shown = parts.filter((part) => part !== '[locale]' && !/^\(.*\)$/.test(part));
  return `/${shown.join('/')}`;
}

const roomOf = (file: string): string => /^src\/modules\/([^/]+)\//.exec(file)?.[1] ?? file;

function sources(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return file === 'src/generated' ? [] : sources(file);
    return /\.tsx?$/.test(entry.name) ? [file] : [];
  });
}
