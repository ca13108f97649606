import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanAudio } from '@/platform/audio';
import {
  box,
  element,
  mp4Of,
  opusInMp4,
  videoTrack,
  voiceWebm,
  webmOf,
} from '../../support/recordings';

async function cleaned(bytes: Buffer) {
  const answer = await cleanAudio(bytes);
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
}
async function refusal(bytes: Buffer): Promise<string> {
  const answer = await cleanAudio(bytes);
  return answer.ok ? 'taken' : answer.failure.code;
}

describe('a recording is as long as its packets', () => {
  test('of a real recorder', async () => {
    const { format, durationMs, bytes } = await cleaned(voiceWebm());
    expect(format).toBe('webm');
    expect(durationMs).toBeGreaterThan(2_000);
    expect(durationMs).toBeLessThan(3_000);
    expect(bytes.length).toBe(voiceWebm().length);
  });
  test('of a WebM', async () =>
    expect(await cleaned(webmOf({ seconds: 5 }))).toMatchObject({ durationMs: 5_000 }));
  test.each([false, true])('of an MP4, in fragments: %s', async (fragments) => {
    const { format, durationMs } = await cleaned(mp4Of({ seconds: 5, fragments }));
    expect(format).toBe('mp4');
    expect(Math.abs(durationMs - 5_000)).toBeLessThan(200);
  });
  test('of 89 seconds is taken, of 93 is not', async () => {
    expect(await refusal(webmOf({ seconds: 89 }))).toBe('taken');
    expect(await refusal(mp4Of({ seconds: 89 }))).toBe('taken');
    for (const long of [webmOf({ seconds: 93 }), mp4Of({ seconds: 93 })])
      expect(await refusal(long)).toBe('audio.too_long');
    expect(await refusal(mp4Of({ seconds: 93, fragments: true }))).toBe('audio.too_long');
  });
  test('whatever its timestamps say', async () => {
    expect(await refusal(webmOf({ seconds: 93, scale: 1_000 }))).toBe('audio.too_long');
    expect(await refusal(mp4Of({ seconds: 93, ticks: 1 }))).toBe('audio.too_long');
    expect(await refusal(mp4Of({ seconds: 93, ticks: 1, fragments: true }))).toBe('audio.too_long');
  });
});

describe('what is no recording of a voice is refused', () => {
  const cases: readonly (readonly [string, Buffer, string])[] = [
    ['nothing', Buffer.alloc(0), 'audio.not_audio'],
    ['HTML', Buffer.from('<!doctype html><script>alert(1)</script>'), 'audio.not_audio'],
    ['an MP3', Buffer.from('ID3\x04\0\0\0\0\0\0'), 'audio.not_audio'],
    ['an Ogg', Buffer.from('OggS\0\x02\0\0\0\0\0\0\0\0'), 'audio.not_audio'],
    ['a Matroska', webmOf({ docType: 'matroska' }), 'audio.not_audio'],
    ['a film', webmOf({ tracks: [videoTrack()] }), 'audio.has_video'],
    ['a film as MP4', mp4Of({ handler: 'vide' }), 'audio.has_video'],
    ['subtitles', webmOf({ trackType: 17 }), 'audio.not_audio'],
    ['Vorbis', webmOf({ codec: 'A_VORBIS' }), 'audio.not_audio'],
    ['Opus in an MP4', opusInMp4(), 'audio.not_audio'],
    ['an MP4 without AAC', mp4Of({ codec: 'alac' }), 'audio.not_audio'],
    ['no packets', webmOf({ seconds: 0 }), 'audio.broken'],
    ['empty packets', webmOf({ frame: Buffer.alloc(0) }), 'audio.broken'],
    ['only the head of an MP4', box('ftyp', Buffer.from('M4A \0\0\0\0')), 'audio.broken'],
    ['an AVIF', box('ftyp', Buffer.from('avif\0\0\0\0')), 'audio.broken'],
    ['half a WebM', webmOf().subarray(0, 900), 'audio.broken'],
    ['half an MP4', mp4Of().subarray(0, 300), 'audio.broken'],
    ['a page behind a WebM', Buffer.concat([webmOf(), Buffer.from('<html>')]), 'audio.broken'],
    ['4 MB', Buffer.alloc(4 * 1024 * 1024), 'audio.too_big'],
  ];
  test.each(cases)('%s', async (_name, bytes, code) => expect(await refusal(bytes)).toBe(code));
});

describe('nothing but the sound is left', () => {
  const words = 'Sultana of Bhit Shah, 25.80N 68.49E';
  const secret = Buffer.from(words);
  test('of a WebM', async () => {
    const tags = element('1254c367', element('7373', element('67c8', element('4487', words))));
    const file = element('1941a469', element('61a7', element('465c', words)));
    const space = element('ec', words);
    const unknown = element('4abc', words);
    const { bytes } = await cleaned(webmOf({ extra: [tags, file, space, unknown] }));
    expect(bytes.includes(secret)).toBe(false);
    expect(bytes.includes('Some recorder')).toBe(false);
  });
  test('of a real one, which still plays as long', async () => {
    const once = await cleaned(voiceWebm());
    expect(once.bytes.includes('Chrome')).toBe(false);
    expect(await cleaned(once.bytes)).toEqual(once);
  });
  test('of an MP4', async () => {
    const user = box('udta', box('\xa9xyz', secret), box('meta', secret));
    const { bytes } = await cleaned(mp4Of({ extra: [user, box('uuid', secret)] }));
    expect(bytes.includes(secret)).toBe(false);
    expect(bytes.includes('Some phone')).toBe(false);
    expect(bytes.includes(Buffer.from('e2000000', 'hex'))).toBe(false);
    expect(bytes.length).toBe(mp4Of({ extra: [user, box('uuid', secret)] }).length);
  });
});

test('whatever is changed in a recording, it is taken or refused and nothing dies', async () => {
  const whole = [voiceWebm(), webmOf(), mp4Of(), mp4Of({ fragments: true })];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...whole),
      fc.array(fc.tuple(fc.nat({ max: 1_200 }), fc.integer({ min: 0, max: 255 })), {
        minLength: 1,
        maxLength: 6,
      }),
      async (original, changes) => {
        const bytes = Buffer.from(original);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const answer = await cleanAudio(bytes);
        if (!answer.ok) expect(answer.failure.code).toMatch(/^audio\./);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
