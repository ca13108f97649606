import { expect, test } from 'vitest';
import { sources } from './sources';

const code = sources('src', ['.ts', '.tsx', '.mjs']);
const naming = (pattern: RegExp) =>
  code.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

test('pictures are decoded in the child process and nowhere else', () => {
  expect(naming(/(?:from|import\(|require\()\s*['"](?:sharp|@img\/)/)).toEqual([
    'src/platform/pictures-child.mjs',
  ]);
});

test('the children are started in one place, and imported by nobody', () => {
  expect(naming(/from ['"]node:child_process['"]/)).toEqual(['src/platform/decoder.ts']);
  expect(naming(/(?:from|import\()\s*['"][^'"]*-child(?:\.mjs)?['"]/)).toEqual([]);
});

test('S3’s client is loaded where S3 is chosen', () => {
  expect(naming(/@aws-sdk\/client-s3/)).toEqual(['src/platform/files-s3.ts']);
  expect(naming(/['"][^'"]*\/files-s3['"]/)).toEqual(['src/platform/files.ts']);
  const chooser = code.find(({ path }) => path === 'src/platform/files.ts');
  expect(chooser?.text).toMatch(/await import\('\.\/files-s3'\)/);
  expect(chooser?.text).not.toMatch(/from '\.\/files-s3'/);
});
