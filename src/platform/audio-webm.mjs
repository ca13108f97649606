// Reads a WebM with one Opus track (RFC 8794, RFC 9559) and blanks, in place, everything that isn't needed to play it.
import { opusMicros } from './audio-opus.mjs';
import { AudioRefused } from './audio-refused.mjs';

const ID = {
  head: 0x1a45dfa3,
  docType: 0x4282,
  segment: 0x18538067,
  info: 0x1549a966,
  scale: 0x2ad7b1,
  muxer: 0x4d80,
  writer: 0x5741,
  tracks: 0x1654ae6b,
  track: 0xae,
  number: 0xd7,
  type: 0x83,
  codec: 0x86,
  private: 0x63a2,
  encodings: 0x6d80,
  cluster: 0x1f43b675,
  time: 0xe7,
  simple: 0xa3,
  group: 0xa0,
  block: 0xa1,
};
const TOP = [
  0x114d9b74,
  ID.info,
  ID.tracks,
  ID.cluster,
  0x1c53bb6b,
  0x1254c367,
  0x1941a469,
  0x1043a770,
];

// What stays, by the element it stands in; everything else becomes empty space of the same length.
const KEPT = {
  head: [0x4286, 0x42f7, 0x42f2, 0x42f3, ID.docType, 0x4287, 0x4285],
  info: [ID.scale, 0x4489, ID.muxer, ID.writer],
  // Number, UID, type, enabled, default, forced, lacing, language, codec, private, delays, and the audio settings.
  track: [
    ID.number,
    0x73c5,
    ID.type,
    0xb9,
    0x88,
    0x55aa,
    0x9c,
    0x22b59c,
    ID.codec,
    ID.private,
    0x56aa,
    0x56bb,
    0xe1,
  ],
  audio: [0xb5, 0x78b5, 0x9f, 0x6264],
  cluster: [ID.time, ID.simple, ID.group, 0xa7, 0xab],
  group: [ID.block, 0x9b, 0xfb, 0x75a2],
};

const broken = () => {
  throw new AudioRefused('audio.broken');
};

/** An element's id, which keeps its marker bits, and its size; a size of ones is unknown. */
function elementAt(bytes, at, end) {
  const [id, idLength] = number(bytes, at, end, 4, false);
  const [size, sizeLength] = number(bytes, at + idLength, end, 8, true);
  const from = at + idLength + sizeLength;
  const isOpen = size === 2 ** (7 * sizeLength) - 1;
  const to = isOpen ? end : from + size;
  if (to > end) broken();
  return { id, at, from, to, isOpen };
}

function number(bytes, at, end, most, masked) {
  if (at >= end) broken();
  const length = Math.clz32(bytes[at]) - 23;
  if (length > most || at + length > end) broken();
  let value = masked ? bytes[at] & (0xff >> length) : bytes[at];
  for (let k = 1; k < length; k += 1) value = value * 256 + bytes[at + k];
  if (value > Number.MAX_SAFE_INTEGER && value !== 2 ** (7 * length) - 1) broken();
  return [value, length];
}

function whole(bytes, { from, to }) {
  if (to - from > 6) broken();
  return bytes.subarray(from, to).reduce((sum, byte) => sum * 256 + byte, 0);
}

/** A Void element (0xEC) over the same bytes. */
function blank(bytes, { at, to, isOpen }) {
  if (isOpen) broken();
  const length = to - at;
  if (length < 2) broken();
  bytes.fill(0, at, to);
  bytes[at] = 0xec;
  if (length < 9) bytes[at + 1] = 0x80 | (length - 2);
  else {
    bytes[at + 1] = 0x01;
    bytes.writeUIntBE(length - 9, at + 3, 6);
  }
}

/** Visits the elements between two places; those not `kept` are blanked. */
function walk(bytes, from, to, kept, visit) {
  for (let at = from; at < to; ) {
    const element = elementAt(bytes, at, to);
    if (element.isOpen) broken();
    if (kept.includes(element.id)) visit(element);
    else blank(bytes, element);
    at = element.to;
  }
}

const latin = (bytes, { from, to }) => bytes.toString('latin1', from, to).replace(/\0+$/, '');

function readTrack(bytes, element) {
  const track = { number: 0, type: 0, codec: '' };
  walk(bytes, element.from, element.to, [...KEPT.track, ID.encodings], (each) => {
    if (each.id === ID.encodings) broken();
    if (each.id === ID.number) track.number = whole(bytes, each);
    if (each.id === ID.type) track.type = whole(bytes, each);
    if (each.id === ID.codec) track.codec = latin(bytes, each);
    if (
      each.id === ID.private &&
      !bytes.subarray(each.from, each.to).subarray(0, 8).equals(OPUS_HEAD)
    )
      broken();
    if (each.id === 0xe1) walk(bytes, each.from, each.to, KEPT.audio, () => undefined);
  });
  return track;
}
const OPUS_HEAD = Buffer.from('OpusHead');

function readTracks(bytes, element, state) {
  const tracks = [];
  walk(bytes, element.from, element.to, [ID.track], (each) => tracks.push(readTrack(bytes, each)));
  if (tracks.some((track) => track.type === 1)) throw new AudioRefused('audio.has_video');
  const [track] = tracks;
  if (tracks.length !== 1 || track.type !== 2 || track.codec !== 'A_OPUS')
    throw new AudioRefused('audio.not_audio');
  if (state.track !== null) broken();
  state.track = track.number;
}

function readInfo(bytes, element, state) {
  walk(bytes, element.from, element.to, KEPT.info, (each) => {
    if (each.id === ID.scale) state.scale = whole(bytes, each);
    // Which program made it must stand there, so it stands there without a word.
    if (each.id === ID.muxer || each.id === ID.writer) bytes.fill(0, each.from, each.to);
  });
  if (state.scale < 1_000 || state.scale > 1_000_000_000) broken();
}

function readBlock(bytes, from, to, state) {
  const [track, length] = number(bytes, from, to, 8, true);
  const at = from + length;
  if (to - at < 4 || track !== state.track || state.clusterTime === null) broken();
  // Several packets in one block: no recorder writes that.
  if ((bytes[at + 2] & 0x06) !== 0) broken();
  const time = (state.clusterTime + bytes.readInt16BE(at)) * (state.scale / 1_000);
  const micros = opusMicros(bytes.subarray(at + 3, to));
  if (micros === null) broken();
  state.first = Math.min(state.first, time);
  state.last = Math.max(state.last, time + micros);
  state.sound += micros;
}

/** A cluster may be of unknown size: a recorder doesn't know yet when it ends. */
function readCluster(bytes, cluster, state) {
  state.clusterTime = null;
  let at = cluster.from;
  while (at < cluster.to) {
    const element = elementAt(bytes, at, cluster.to);
    if (cluster.isOpen && TOP.includes(element.id)) break;
    if (element.isOpen) broken();
    if (element.id === ID.time) state.clusterTime = whole(bytes, element);
    else if (element.id === ID.simple) readBlock(bytes, element.from, element.to, state);
    else if (element.id === ID.group)
      walk(bytes, element.from, element.to, KEPT.group, (each) => {
        if (each.id === ID.block) readBlock(bytes, each.from, each.to, state);
      });
    else if (!KEPT.cluster.includes(element.id)) blank(bytes, element);
    at = element.to;
  }
  return at;
}

/** Changes `bytes`; returns how long it plays, in milliseconds. */
export function cleanWebm(bytes) {
  const head = elementAt(bytes, 0, bytes.length);
  let docType = '';
  walk(bytes, head.from, head.to, KEPT.head, (each) => {
    if (each.id === ID.docType) docType = latin(bytes, each);
  });
  if (docType !== 'webm') throw new AudioRefused('audio.not_audio');
  const segment = elementAt(bytes, head.to, bytes.length);
  if (segment.id !== ID.segment || segment.to !== bytes.length) broken();
  const state = {
    track: null,
    scale: 1_000_000,
    clusterTime: null,
    first: Infinity,
    last: 0,
    sound: 0,
  };
  for (let at = segment.from; at < segment.to; ) {
    const element = elementAt(bytes, at, segment.to);
    at = element.to;
    if (element.id === ID.cluster) at = readCluster(bytes, element, state);
    else if (element.isOpen) broken();
    else if (element.id === ID.tracks) readTracks(bytes, element, state);
    else if (element.id === ID.info) readInfo(bytes, element, state);
    else blank(bytes, element);
  }
  if (state.sound === 0) broken();
  return Math.round(Math.max(state.last - state.first, state.sound) / 1_000);
}
