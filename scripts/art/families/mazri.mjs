// Mazri (dwarf palm) basketry: coils wrapped with split leaf, dyed leaf making the pattern stitch by stitch.
import { xf } from '../kit/mesh.mjs';
import { BASKET, profile, topOf, widest } from '../kit/profile.mjs';
import { hash2, noiseTile, rng } from '../kit/rng.mjs';
import { lathe, spline } from '../kit/shapes.mjs';
import { tube } from '../kit/swept.mjs';
import { Height, hex, Tex } from '../kit/tex.mjs';

const STRAW = '#cdae74';
const SETS = [
  ['#b03068', '#2f7a4c'],
  ['#a3282c', '#2a2422'],
  ['#2d3a72', '#cf6a28'],
  ['#39703f', '#6b4326'],
  ['#d06a24', '#2b5a94', '#6a3478'],
];

const fold = (v, p) => Math.abs((((v % p) + p) % p) - p / 2 + 0.5);

// Which dyed leaf (0 = none) wraps stitch i of coil k; n stitches go round.
const PATTERNS = {
  lidded: (i, k) => {
    const z = (k + fold(i, 16)) % 14;
    return z < 3 ? 1 : z < 5 ? 2 : 0;
  },
  deep: (i, k) => (k % 9 < 1 ? 2 : k % 9 > 2 && fold(i, 18) < (k % 9) - 2 ? 1 : 0),
  bowl: (i, k) => (k % 8 < 4 === i % 12 < 6 ? (k % 16 < 8 ? 1 : 2) : 0),
};

/** One coil per row, one stitch per cell; flat ones are painted as a disc. */
function woven(n, coils, cols, colourOf, seed) {
  const W = 2048;
  const H = 1024;
  const t = new Tex(W, H);
  const h = new Height(W, H);
  const noise = noiseTile(256, 32, 3, seed);
  for (let y = 0; y < H; y++)
    for (let x = 0; x < W; x++) {
      const ky = (y / H) * coils;
      const k = Math.floor(ky);
      const across = ky - k - 0.5;
      const lean = (x / W) * n + across * 0.45 + (k & 1) * 0.5;
      stitch(
        t,
        h,
        y * W + x,
        Math.floor(lean) % n,
        k,
        lean - Math.floor(lean) - 0.5,
        across,
        cols,
        colourOf,
        noise[((y & 255) << 8) | (x & 255)],
      );
    }
  return { t, h };
}

function stitch(t, h, o, i, k, along, across, cols, colourOf, speck) {
  const c = cols[colourOf(i, k)];
  const round = Math.sqrt(Math.max(0, 1 - 3.7 * across * across));
  const strand = Math.sqrt(Math.max(0, 1 - 3.4 * along * along));
  const tone = 0.82 + 0.3 * hash2(i, k * 7) + (speck - 0.5) * 0.22;
  const shade = (0.35 + 0.65 * round) * (0.62 + 0.38 * strand) * tone;
  for (let q = 0; q < 3; q++) t.data[o * 4 + q] = c[q] * shade;
  t.data[o * 4 + 3] = 255;
  h.data[o] = round * 0.8 + strand * 0.25;
}

// The bread basket is a coiled disc: rings by radius, points by angle.
function coiledDisc(cols, spiral, seed) {
  const S = 1536;
  const t = new Tex(S, S);
  const h = new Height(S, S);
  const coils = 26;
  const noise = noiseTile(256, 32, 3, seed);
  for (let y = 0; y < S; y++)
    for (let x = 0; x < S; x++) {
      const dx = (x + 0.5) / S - 0.5;
      const dy = (y + 0.5) / S - 0.5;
      const turn = Math.atan2(dy, dx) / (Math.PI * 2) + 0.5;
      const ky = Math.min(coils - 0.01, Math.hypot(dx, dy) * 2 * coils + turn);
      const k = Math.floor(ky);
      const n = 16 + k * 8;
      const lean = turn * n + (ky - k) * 0.4;
      const point = (q, kk) => discColour(q / (16 + kk * 8), kk, spiral, cols.length - 1);
      stitch(
        t,
        h,
        y * S + x,
        Math.floor(lean),
        k,
        lean - Math.floor(lean) - 0.5,
        ky - k - 0.5,
        cols,
        point,
        noise[((y & 255) << 8) | (x & 255)],
      );
    }
  return { t, h };
}

function discColour(turn, k, spiral, dyes) {
  if (k > 22) return k % 2 ? 1 : 2;
  const petals = 8;
  const a = ((((turn + (spiral ? k * 0.008 : 0)) * petals) % 1) + 1) % 1;
  const e = spiral ? a : Math.abs(a - 0.5) * 2;
  if (k > 4 && k < 20) {
    const reach = 1 - (k - 4) / 17;
    if (e < reach * 0.62) return 1;
    if (e < reach * 0.62 + 0.16) return 2;
  }
  return k > 9 && k < 12 ? Math.min(dyes, 3) : 0;
}

const leaf = (q) => ({ tex: q.t, bump: q.h, bumpH: 0.07, rough: 0.8, f0: 0.03, cavity: 0.5 });

export async function basket(seed, look) {
  const r = rng(seed);
  const cols = [STRAW, ...SETS[look.pal]].map(hex);
  if (look.shape === 'changair') return changair(cols, look.pal === 4, r.int(1, 99));
  const P = profile(BASKET[look.shape]);
  const mat = leaf(
    woven(132, look.shape === 'bowl' ? 34 : 40, cols, PATTERNS[look.shape], r.int(1, 99)),
  );
  const turned = (text, uvs) => ({
    mesh: lathe(spline(profile(text), 10), 144, { wobble: 0.012 }),
    mat: uvs ? { ...mat, uvs } : mat,
  });
  const objs = [turned(BASKET[look.shape])];
  let H = topOf(P);
  if (look.shape === 'lidded') {
    objs.push(turned(BASKET.liddedLid, [1, 0.55, 0, 0.3]));
    H = 2.5;
  }
  if (look.shape === 'deep')
    for (const m of [-1, 1]) objs.push({ mesh: handle(m), mat: { ...mat, uvs: [1, 6] } });
  return { objs, H: H + (look.shape === 'deep' ? 0.5 : 0), R: widest(P) };
}

function handle(m) {
  const at = [];
  for (let i = 0; i <= 24; i++) {
    const a = (i / 24) * Math.PI;
    at.push([m * (1.36 + 0.16 * Math.sin(a)), 1.7 + 0.72 * Math.sin(a), Math.cos(a) * 0.5]);
  }
  return tube(at, 0.085, 10);
}

function changair(cols, spiral, seed) {
  const R = 2.0;
  const dish = lathe(
    spline(profile('0,.1 1.3,.12 1.75,.22 1.98,.42 2.03,.46 2.0,.4 1.7,.1 0,0'), 6),
    140,
    { planar: R },
  );
  const mat = leaf(coiledDisc(cols, spiral, seed));
  return {
    objs: [{ mesh: xf(dish, { rx: 1.24, t: [0, R * 0.98, -0.6] }), mat }],
    H: R * 1.96,
    R: R * 0.97,
  };
}
