import { expect, test } from 'vitest';
import { lineCount, sources } from './sources';

const MOST_LINES = 250;
const MOST_PAGE_LINES = 80;
const code = sources('src', ['.ts', '.tsx', '.mjs', '.css']);
const programs = [
  ...code.filter(({ path }) => !path.endsWith('.css')),
  ...sources('tests', ['.ts']),
];

test(`no file is longer than ${MOST_LINES} lines`, () => {
  const long = programs.filter(({ text }) => lineCount(text) > MOST_LINES);
  expect(long.map(({ path, text }) => `${path}: ${lineCount(text)}`)).toEqual([]);
});

test(`no page is longer than ${MOST_PAGE_LINES} lines`, () => {
  const pages = code.filter(({ path }) => /^src\/app\/.*\/page\.tsx$/.test(path));
  const long = pages.filter(({ text }) => lineCount(text) > MOST_PAGE_LINES);
  expect(long.map(({ path, text }) => `${path}: ${lineCount(text)}`)).toEqual([]);
});

test('files are named in small letters with dashes, and no name says nothing', () => {
  const vague = /(^|-)(manager|helper|helpers|util|utils|info|misc|common)(-|\.|$)/;
  const nextsOwn = /^(\[.*\]|\(.*\)|_.*|@.*)$/;
  const wrong = code.filter(({ path }) =>
    path
      .split('/')
      .filter((part) => !nextsOwn.test(part))
      .some((part) => !/^[a-z0-9][a-z0-9.-]*$/.test(part) || vague.test(part)),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('screens know start and end, never left and right', () => {
  const classes =
    /(?<![\w-])-?(?:m[lr]|p[lr]|border-[lr]|rounded-[lr]|rounded-[tb][lr]|left|right|scroll-[mp][lr])-(?:\d|auto|px|full|\[)/;
  const words = /(?<![\w-])(?:text-left|text-right|float-left|float-right)(?![\w-])/;
  const declarations =
    /(?<![\w-])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)|(?:left|right))\s*:|(?:text-align|float)\s*:\s*(?:left|right)/;
  const wrong = code.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const isStyle = path.endsWith('.css');
      const isScreen = path.endsWith('.tsx');
      const broken =
        (isStyle && declarations.test(line)) ||
        (isScreen && (classes.test(line) || words.test(line)));
      return broken ? [`${path}:${index + 1}: ${line.trim()}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

test('types are never silenced', () => {
  const silencers = /biome-ignore|@ts-ignore|@ts-expect-error|@ts-nocheck|as unknown as/;
  const wrong = code
    .filter(({ path }) => /\.tsx?$/.test(path))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          silencers.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [],
        ),
    );
  expect(wrong).toEqual([]);
});

test('the domain waits for nothing and asks for no clock', () => {
  const impure = /\bawait\b|\basync\b|\bDate\.now\(|new Date\(\)|Math\.random\(|process\.env/;
  const wrong = code
    .filter(({ path }) => path.startsWith('src/domain/'))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          impure.test(line) && !/^\s*(\*|\/\/|\/\*)/.test(line)
            ? [`${path}:${index + 1}: ${line.trim()}`]
            : [],
        ),
    );
  expect(wrong).toEqual([]);
});

test('nothing reexports a folder', () => {
  const barrels = code.filter(({ text }) => /^export \* from/m.test(text));
  expect(barrels.map(({ path }) => path)).toEqual([]);
});
