import fs from 'node:fs';
import path from 'node:path';

export type Source = { readonly path: string; readonly text: string };

/** Every file below `folder` whose name ends with one of `endings`, generated code left out. */
export function sources(folder: string, endings: readonly string[]): Source[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .filter((file) => !file.startsWith('src/generated/') && fs.statSync(file).isFile())
    .sort()
    .map((file) => ({ path: file, text: fs.readFileSync(file, 'utf8') }));
}

/** How many lines a text has, a last newline not counted. */
export function lineCount(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}
