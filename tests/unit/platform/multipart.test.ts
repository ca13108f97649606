import { describe, expect, test } from 'vitest';
import {
  boundaryOf,
  fieldText,
  isFromHere,
  MalformedForm,
  partsOf,
} from '@/platform/http/multipart';

const boundary = 'abc';
const form = (fileText: string) =>
  [
    '--abc',
    'Content-Disposition: form-data; name="courier"',
    '',
    'tcs',
    '--abc',
    'Content-Disposition: form-data; name="file"; filename="a.csv"',
    'Content-Type: text/csv',
    '',
    fileText,
    '--abc--',
    '',
  ].join('\r\n');

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size)
    yield bytes.subarray(start, start + size);
}
async function partsIn(text: string, size: number, isRead = true) {
  const found: string[] = [];
  for await (const part of partsOf(inPieces(text, size), boundary))
    found.push(`${part.name}/${part.fileName}/${isRead ? await fieldText(part.body) : ''}`);
  return found;
}

describe('a form with a file, however it is cut on the way', () => {
  const text = 'CN,COD\r\n--ab not the mark\r\n1,2\r\n';
  test.each([1, 2, 3, 7, 64, 10_000])('pieces of %i bytes', async (size) => {
    expect(await partsIn(form(text), size)).toEqual(['courier/null/tcs', `file/a.csv/${text}`]);
  });

  test('parts that nobody reads are passed over', async () => {
    expect(await partsIn(form(text), 5, false)).toEqual(['courier/null/', 'file/a.csv/']);
  });

  test('a form that is cut short or is none is malformed', async () => {
    await expect(partsIn(form(text).slice(0, 120), 9)).rejects.toThrow(MalformedForm);
    await expect(partsIn('', 9)).rejects.toThrow(MalformedForm);
    await expect(partsIn(`--abc\r\n${'x'.repeat(20_000)}`, 900)).rejects.toThrow(MalformedForm);
  });

  test('its boundary is in its type', () => {
    expect(boundaryOf('multipart/form-data; boundary=----Web1')).toBe('----Web1');
    expect(boundaryOf('multipart/form-data; boundary="a b"')).toBe('a b');
    expect(boundaryOf('application/json')).toBeNull();
    expect(boundaryOf(null)).toBeNull();
  });

  test('a page of another site may not send it', () => {
    const from = (headers: Record<string, string>) =>
      isFromHere(new Request('http://shop.test/api', { headers }));
    expect(from({ 'sec-fetch-site': 'same-origin' })).toBe(true);
    expect(from({ 'sec-fetch-site': 'cross-site' })).toBe(false);
    expect(from({ 'sec-fetch-site': 'same-site' })).toBe(false);
    expect(from({ origin: 'http://evil.test', host: 'shop.test' })).toBe(false);
    expect(from({ origin: 'http://shop.test', host: 'shop.test' })).toBe(true);
  });
});
