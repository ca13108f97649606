import { expect, test } from 'vitest';
import { preparedFile } from '@/app/media/prepared-file';

const bytes = Buffer.from('0123456789');
const show = preparedFile(async (name) => {
  if (name === 'away') throw new Error('the store does not answer');
  return name === 'a.webm' ? { bytes, type: 'audio/webm' } : null;
});
const ask = (headers: Record<string, string> = {}, file = 'a.webm'): Promise<Response> =>
  show(new Request('http://shop/media/audio/a.webm', { headers }), {
    params: Promise.resolve({ file }),
  });

test('a file is kept for good and runs nothing', async () => {
  const answer = await ask();
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe('0123456789');
  expect(answer.headers.get('cache-control')).toContain('immutable');
  expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await ask({ 'if-none-match': '"a.webm"' })).status).toBe(304);
});

test.each([
  ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
  ['bytes=7-', 206, '789', 'bytes 7-9/10'],
  ['bytes=-2', 206, '89', 'bytes 8-9/10'],
  ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
  ['bytes=10-', 416, '', 'bytes */10'],
  ['bytes=-0', 416, '', 'bytes */10'],
  ['bytes=5-2', 200, '0123456789', null],
  ['bytes=0-1,3-4', 200, '0123456789', null],
  ['lines=1-2', 200, '0123456789', null],
])('%s is answered with %i', async (range, status, text, contentRange) => {
  const answer = await ask({ range });
  expect(answer.status).toBe(status);
  expect(await answer.text()).toBe(text);
  expect(answer.headers.get('content-range')).toBe(contentRange);
});

test('a part of another version is answered with all of this one', async () => {
  expect((await ask({ range: 'bytes=0-3', 'if-range': '"b.webm"' })).status).toBe(200);
});

test('what is not there, or can’t be read now, is kept by nobody', async () => {
  for (const [file, status] of [
    ['b.webm', 404],
    ['away', 503],
  ] as const) {
    const answer = await ask({}, file);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  }
});
