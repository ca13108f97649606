import fs from 'node:fs';

/** Two seconds and a half of beeps, as Chromium's recorder writes them. */
export const voiceWebm = (): Buffer => fs.readFileSync('tests/support/files/voice.webm');
/** The same with Opus inside of an MP4 in fragments, which not every phone plays. */
export const opusInMp4 = (): Buffer => fs.readFileSync('tests/support/files/voice-opus.mp4');

// WebM, by hand.
const size = (length: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(length));
  bytes[0] = 0x01;
  return bytes;
};
export const element = (id: string, ...parts: readonly (Buffer | number | string)[]): Buffer => {
  const body = Buffer.concat(
    parts.map((part) => (typeof part === 'number' ? numberOf(part) : Buffer.from(part))),
  );
  return Buffer.concat([Buffer.from(id, 'hex'), size(body.length), body]);
};
function numberOf(value: number): Buffer {
  const bytes = Buffer.alloc(6);
  bytes.writeUIntBE(value, 0, 6);
  return bytes;
}

type WebmWish = {
  readonly seconds?: number;
  readonly docType?: string;
  readonly trackType?: number;
  readonly codec?: string;
  readonly tracks?: readonly Buffer[];
  /** Elements put into the segment behind the tracks. */
  readonly extra?: readonly Buffer[];
  /** The timestamps' unit, in nanoseconds. */
  readonly scale?: number;
  readonly frame?: Buffer;
};

const tracked = (type: number, codec: string, number = 1): Buffer =>
  element('ae', element('d7', number), element('83', type), element('86', codec));
export const videoTrack = (): Buffer => tracked(1, 'V_VP8', 2);

/** A packet of 20 milliseconds. */
const packet = Buffer.from([0xf8, 0xff, 0xfe]);

/** A recording of one cluster a second, fifty packets each. */
export function webmOf(wish: WebmWish = {}): Buffer {
  const { seconds = 2, scale = 1_000_000, frame = packet } = wish;
  const clusters = Array.from({ length: seconds }, (_, second) => {
    const blocks = Array.from({ length: 50 }, (_each, k) => {
      const head = Buffer.from([0x81, 0, 0, 0x80]);
      head.writeInt16BE(k * 20, 1);
      return element('a3', head, frame);
    });
    return element('1f43b675', element('e7', second * 1_000), ...blocks);
  });
  return Buffer.concat([
    element('1a45dfa3', element('4282', wish.docType ?? 'webm')),
    element(
      '18538067',
      element('1549a966', element('2ad7b1', scale), element('4d80', 'Some recorder')),
      element(
        '1654ae6b',
        ...(wish.tracks ?? [tracked(wish.trackType ?? 2, wish.codec ?? 'A_OPUS')]),
      ),
      ...(wish.extra ?? []),
      ...clusters,
    ),
  ]);
}

// MP4, by hand.
export const box = (type: string, ...parts: readonly (Buffer | number)[]): Buffer => {
  const body = Buffer.concat(parts.map((part) => (typeof part === 'number' ? u32(part) : part)));
  return Buffer.concat([u32(body.length + 8), Buffer.from(type, 'latin1'), body]);
};
function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

const rate = 16_000;
const made = 0xe2000000;
const esds = () =>
  box('esds', 0, Buffer.from('030f000000040740150000000000000000050000', 'hex').fill(0x40, 7, 8));

type Mp4Wish = {
  readonly seconds?: number;
  readonly handler?: string;
  readonly codec?: string;
  readonly fragments?: boolean;
  /** Ticks that the tables give each frame; 1024 is what it holds. */
  readonly ticks?: number;
  readonly extra?: readonly Buffer[];
};

/** A recording of AAC, whole or in fragments of a second. */
export function mp4Of(wish: Mp4Wish = {}): Buffer {
  const { seconds = 2, handler = 'soun', codec = 'mp4a', ticks = 1_024 } = wish;
  const frames = Math.round((seconds * rate) / 1_024);
  const entry = box(codec, Buffer.alloc(24), rate * 65_536, esds());
  const moov = box(
    'moov',
    box('mvhd', 0, made, made, rate, 0, Buffer.alloc(80)),
    box(
      'trak',
      box('tkhd', 0, made, made, 1, 0, 0, Buffer.alloc(60)),
      box(
        'mdia',
        box('mdhd', 0, made, made, rate, 0, 0),
        box('hdlr', 0, 0, Buffer.from(handler), Buffer.alloc(12), Buffer.from('Some phone\0')),
        box(
          'minf',
          box(
            'stbl',
            box('stsd', 0, 1, entry),
            wish.fragments ? box('stts', 0, 0) : box('stts', 0, 1, frames, ticks),
          ),
        ),
      ),
    ),
    ...(wish.fragments ? [box('mvex', box('trex', 0, 1, 1, ticks, 0, 0))] : []),
    ...(wish.extra ?? []),
  );
  const fragment = box(
    'moof',
    box('mfhd', 0, 1),
    box('traf', box('tfhd', 0, 1), box('trun', 0, 16)),
  );
  const rest = wish.fragments
    ? Array.from({ length: seconds }, () =>
        Buffer.concat([fragment, box('mdat', Buffer.alloc(99))]),
      )
    : [box('mdat', Buffer.alloc(frames))];
  return Buffer.concat([box('ftyp', Buffer.from('M4A \0\0\0\0')), moov, ...rest]);
}
