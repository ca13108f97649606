// Onyx of Chagai: turned stone with its own bands, polished until light goes a little way in.

import { xf } from '../kit/mesh.mjs';
import { profile, STONE, topOf } from '../kit/profile.mjs';
import { noiseTile, rng } from '../kit/rng.mjs';
import { lathe, spline } from '../kit/shapes.mjs';
import { Height, hex, Tex } from '../kit/tex.mjs';

// Bands from the deepest to the palest tone, then the vein.
const STONES = {
  green: ['#3f6b4a', '#5f8a62', '#93b088', '#b9c9a2', '#8a4f2c'],
  honey: ['#b0722e', '#cf9a4e', '#e2c284', '#efe0bb', '#8a4f26'],
  rose: ['#8a5244', '#a97360', '#cba38c', '#e6d3c0', '#5f2f2a'],
  white: ['#7f8a78', '#a3a795', '#b9b9a8', '#c6c3b2', '#4d6f55'],
};

function bandedStone(kind, seed) {
  const W = 1024;
  const H = 1024;
  const t = new Tex(W, H);
  const [cloud, fine] = [noiseTile(W, 3, 5, seed), noiseTile(W, 16, 4, seed + 1)];
  const [c0, c1, c2, c3, vein] = STONES[kind].map(hex);
  const tones = [c0, c1, c2, c3, c2, c3, c1, c2, c3];
  for (let y = 0; y < H; y++)
    for (let x = 0; x < W; x++) {
      const i = y * W + x;
      const v =
        (y / H) * 13 +
        Math.sin((x / W) * Math.PI * 2) * 0.6 +
        (cloud[i] - 0.5) * 5 +
        (fine[i] - 0.5) * 0.4 +
        40;
      const k = Math.floor(v);
      const f = v - k;
      const soft = Math.min(1, f * 3.2);
      const [p, q] = [tones[(k + 8) % 9], tones[k % 9]];
      const line = k % 4 === 0 && f < 0.07 ? 1 - f / 0.07 : 0;
      const grain = 0.97 + 0.06 * fine[i];
      for (let c = 0; c < 3; c++) {
        const stone = (p[c] + (q[c] - p[c]) * soft) * grain;
        t.data[i * 4 + c] = stone + (vein[c] - stone) * line * 0.85;
      }
      t.data[i * 4 + 3] = 255;
    }
  return t;
}

const polish = (seed) => {
  const h = new Height(256, 256, noiseTile(256, 4, 3, seed));
  return { bump: h, bumpH: 0.012 };
};

// Light that has wandered through the thin walls: a little of the stone's own colour, more at the rim.
const glow = (_px, _py, _pz, nx, ny, nz, vx, vy, vz, R, G, B, _mask, out) => {
  const f = 1 - Math.max(0, nx * vx + ny * vy + nz * vz);
  const k = 0.1 + 0.16 * f;
  out[0] = R * k * 1.1;
  out[1] = G * k;
  out[2] = B * k * 0.8;
};

export async function onyx(seed, look) {
  const r = rng(seed);
  const tex = bandedStone(look.stone, r.int(1, 999));
  const mat = {
    tex,
    ...polish(3),
    rough: 0.4,
    coat: 1,
    coatRough: 0.05,
    coatBump: 0.4,
    emit: glow,
  };
  const turned = (text, place = {}, uvs = [1, 1]) => ({
    mesh: xf(lathe(spline(profile(text), 10), 144, { rot: r.range(0, 6) }), place),
    mat: { ...mat, uvs },
  });
  if (look.shape === 'goblets') {
    const objs = [
      turned(STONE.goblet, { t: [-0.8, 0, -0.2] }),
      turned(STONE.goblet, { t: [0.72, 0, 0.45] }),
    ];
    return { objs, H: 1.98, R: 1.5 };
  }
  if (look.shape === 'box') {
    const objs = [
      turned(STONE.box, { s: 1.2 }, [1, 0.6]),
      turned(STONE.boxLid, { s: 1.2 }, [1, 0.4, 0, 0.6]),
    ];
    return { objs, H: 1.73, R: 1.4 };
  }
  return { objs: [turned(STONE[look.shape])], H: topOf(profile(STONE[look.shape])), R: 1.45 };
}
