// Reads an MP4 with one AAC track (ISO/IEC 14496-12), whole or in fragments, and blanks, in place, everything that isn't
// needed to play it.
import { AudioRefused } from './audio-refused.mjs';

// What stays, by the box it stands in; everything else becomes a `free` box of zeros of the same length.
const KEPT = {
  top: ['ftyp', 'styp', 'moov', 'moof', 'mdat', 'sidx'],
  moov: ['mvhd', 'trak', 'mvex'],
  trak: ['tkhd', 'mdia', 'edts'],
  edts: ['elst'],
  mdia: ['mdhd', 'hdlr', 'minf'],
  minf: ['smhd', 'dinf', 'stbl'],
  dinf: ['dref'],
  stbl: ['stsd', 'stts', 'stsc', 'stsz', 'stco', 'co64', 'sgpd', 'sbgp'],
  mvex: ['mehd', 'trex'],
  moof: ['mfhd', 'traf'],
  traf: ['tfhd', 'tfdt', 'trun', 'sgpd', 'sbgp'],
  sample: ['esds', 'btrt'],
};

const broken = () => {
  throw new AudioRefused('audio.broken');
};

function boxAt(bytes, at, end) {
  if (at + 8 > end) broken();
  const type = bytes.toString('latin1', at + 4, at + 8);
  let size = bytes.readUInt32BE(at);
  let head = 8;
  if (size === 1) {
    if (at + 16 > end) broken();
    size = Number(bytes.readBigUInt64BE(at + 8));
    head = 16;
  } else if (size === 0) size = end - at;
  if (size < head || at + size > end) broken();
  return { type, at, from: at + head, to: at + size };
}

function walk(bytes, from, to, kept, visit) {
  for (let at = from; at < to; ) {
    const box = boxAt(bytes, at, to);
    if (kept.includes(box.type)) visit(box);
    else {
      bytes.write('free', box.at + 4, 'latin1');
      bytes.fill(0, box.from, box.to);
    }
    at = box.to;
  }
}

/** A box's numbers; reading beyond its end is a broken file, never another box's bytes. */
function reader(bytes, box) {
  let at = box.from;
  const take = (length) => {
    if (at + length > box.to) broken();
    at += length;
    return at - length;
  };
  const u32 = () => bytes.readUInt32BE(take(4));
  const u64 = () => Number(bytes.readBigUInt64BE(take(8)));
  const full = u32();
  return { version: full >>> 24, flags: full & 0xffffff, u32, u64, skip: take };
}

/** When it was made and changed says where she was at that hour as well as anything. */
function blankDates(bytes, box) {
  const { version } = reader(bytes, box);
  const length = version === 1 ? 16 : 8;
  if (box.from + 4 + length > box.to) broken();
  bytes.fill(0, box.from + 4, box.from + 4 + length);
}

function readMediaHead(bytes, box, state) {
  blankDates(bytes, box);
  const { version, u32, skip } = reader(bytes, box);
  skip(version === 1 ? 16 : 8);
  state.scale = u32();
  if (state.scale < 1) broken();
}

function readHandler(bytes, box, state) {
  const { skip } = reader(bytes, box);
  const at = skip(20);
  state.handler = bytes.toString('latin1', at + 4, at + 8);
  bytes.fill(0, at + 8, box.to);
}

function readDescription(bytes, box, state) {
  const { u32 } = reader(bytes, box);
  if (u32() !== 1) broken();
  const entry = boxAt(bytes, box.from + 8, box.to);
  // Sixteen bits of version: QuickTime's own layouts differ, and no phone's recorder writes them.
  if (entry.to !== box.to || entry.from + 28 > entry.to || bytes.readUInt16BE(entry.from + 8) !== 0)
    broken();
  state.codec = entry.type;
  state.rate = bytes.readUInt32BE(entry.from + 24) / 65_536;
  let objectType = -1;
  walk(bytes, entry.from + 28, entry.to, KEPT.sample, (each) => {
    if (each.type === 'esds') objectType = esdsType(bytes, each);
  });
  if (objectType !== 0x40) state.codec = '';
}

/** The object type of the DecoderConfigDescriptor (ISO/IEC 14496-1 §7.2.6.6): its tag, its length, then it. */
function esdsType(bytes, box) {
  const at = bytes.subarray(0, box.to).indexOf(0x04, box.from + 7);
  if (at < 0) return -1;
  let next = at + 1;
  while (next < box.to && (bytes[next] & 0x80) !== 0) next += 1;
  return next + 1 < box.to ? bytes[next + 1] : -1;
}

function readTimes(bytes, box, state) {
  const { u32 } = reader(bytes, box);
  const entries = u32();
  for (let k = 0; k < entries; k += 1) {
    const count = u32();
    state.samples += count;
    state.ticks += count * u32();
  }
}

function readTrack(bytes, box, state) {
  const track = { handler: '', codec: '', scale: 0, rate: 0, samples: 0, ticks: 0 };
  const inside = (each, kept, visit) => walk(bytes, each.from, each.to, kept, visit);
  inside(box, KEPT.trak, (part) => {
    if (part.type === 'tkhd') blankDates(bytes, part);
    if (part.type === 'edts') inside(part, KEPT.edts, () => undefined);
    if (part.type !== 'mdia') return;
    inside(part, KEPT.mdia, (each) => {
      if (each.type === 'mdhd') readMediaHead(bytes, each, track);
      if (each.type === 'hdlr') readHandler(bytes, each, track);
      if (each.type !== 'minf') return;
      inside(each, KEPT.minf, (leaf) => {
        if (leaf.type === 'dinf') inside(leaf, KEPT.dinf, () => undefined);
        // Another kind of track is refused below by its handler, whatever it lists.
        if (leaf.type !== 'stbl' || track.handler !== 'soun') return;
        inside(leaf, KEPT.stbl, (table) => {
          if (table.type === 'stsd') readDescription(bytes, table, track);
          if (table.type === 'stts') readTimes(bytes, table, track);
        });
      });
    });
  });
  state.tracks.push(track);
}

function readMovie(bytes, box, state) {
  walk(bytes, box.from, box.to, KEPT.moov, (part) => {
    if (part.type === 'mvhd') blankDates(bytes, part);
    if (part.type === 'trak') readTrack(bytes, part, state);
    if (part.type !== 'mvex') return;
    walk(bytes, part.from, part.to, KEPT.mvex, (each) => {
      if (each.type !== 'trex') return;
      const { u32, skip } = reader(bytes, each);
      skip(8);
      state.sampleTicks = u32();
    });
  });
}

function readRun(bytes, box, state, defaultTicks) {
  const { flags, u32, skip } = reader(bytes, box);
  const count = u32();
  if ((flags & 0x1) !== 0) skip(4);
  if ((flags & 0x4) !== 0) skip(4);
  state.samples += count;
  if ((flags & 0x100) === 0) {
    state.fragmentTicks += count * defaultTicks;
    return;
  }
  const others = [0x200, 0x400, 0x800].filter((flag) => (flags & flag) !== 0).length;
  for (let k = 0; k < count; k += 1) {
    state.fragmentTicks += u32();
    skip(4 * others);
  }
}

function readFragment(bytes, box, state) {
  let ticks = state.sampleTicks;
  walk(bytes, box.from, box.to, KEPT.moof, (part) => {
    if (part.type !== 'traf') return;
    walk(bytes, part.from, part.to, KEPT.traf, (each) => {
      if (each.type === 'trun') readRun(bytes, each, state, ticks);
      const { version, flags, u32, u64, skip } = reader(bytes, each);
      if (each.type === 'tfdt')
        state.startTicks = Math.max(state.startTicks, version === 1 ? u64() : u32());
      if (each.type !== 'tfhd') return;
      skip(4);
      if ((flags & 0x1) !== 0) skip(8);
      if ((flags & 0x2) !== 0) skip(4);
      if ((flags & 0x8) !== 0) ticks = u32();
    });
  });
}

/** Changes `bytes`; returns how long it plays, in milliseconds. */
export function cleanMp4(bytes) {
  const state = { tracks: [], sampleTicks: 0, samples: 0, fragmentTicks: 0, startTicks: 0 };
  walk(bytes, 0, bytes.length, KEPT.top, (box) => {
    if (box.type === 'moov') readMovie(bytes, box, state);
    if (box.type === 'moof') readFragment(bytes, box, state);
  });
  const { tracks } = state;
  if (tracks.some((track) => ['vide', 'pict', 'auxv'].includes(track.handler)))
    throw new AudioRefused('audio.has_video');
  const [track] = tracks;
  if (!track) broken();
  if (tracks.length !== 1 || track.handler !== 'soun' || track.codec !== 'mp4a')
    throw new AudioRefused('audio.not_audio');
  const samples = track.samples + state.samples;
  if (samples === 0 || track.scale === 0) broken();
  // The tables may say anything; each frame of AAC holds 1024 moments of sound whatever they say.
  const said = Math.max(track.ticks + state.fragmentTicks, state.startTicks) / track.scale;
  const held = track.rate > 0 ? (samples * 1_024) / track.rate : 0;
  return Math.round(Math.max(said, held) * 1_000);
}
