// Hammered copper of Peshawar: every facet is one blow; tin inside, brass where the hand goes.
import { xf } from '../kit/mesh.mjs';
import { METAL, profile } from '../kit/profile.mjs';
import { hash2, noiseTile, rng } from '../kit/rng.mjs';
import { lathe, spline } from '../kit/shapes.mjs';
import { tube } from '../kit/swept.mjs';
import { Height, hex, lin, Tex } from '../kit/tex.mjs';

const COPPER = hex('#b8693f');
const DARK = hex('#5a2c1c');
const W = 2048;
const H = 1024;

// Blows in offset rows: nearest of the neighbouring centres gives a shallow dish.
function hammered(seed, rows = 30, around = 64) {
  const t = new Tex(W, H);
  const h = new Height(W, H);
  const n = noiseTile(256, 8, 4, seed);
  for (let y = 0; y < H; y++)
    for (let x = 0; x < W; x++) {
      const o = y * W + x;
      const u = (x / W) * around;
      const v = (y / H) * rows;
      let near = 9;
      let blow = 0;
      for (let dj = -1; dj <= 1; dj++)
        for (let di = -1; di <= 1; di++) {
          const j = Math.floor(v) + dj;
          const i = Math.floor(u) + di;
          const k = ((i % around) + around) % around;
          const cx = i + 0.5 + (j & 1) * 0.5 + (hash2(k, j + seed) - 0.5) * 0.3;
          const cy = j + 0.5 + (hash2(k + 9, j) - 0.5) * 0.3;
          const d = (u - cx) ** 2 + (v - cy) ** 2;
          if (d < near) {
            near = d;
            blow = hash2(k, j * 3);
          }
        }
      const cloud = n[(((y >> 2) & 255) << 8) | ((x >> 2) & 255)];
      const stain = Math.max(0, cloud - 0.55) * 0.9;
      const k = 0.86 + 0.12 * blow + 0.16 * (cloud - 0.5);
      for (let c = 0; c < 3; c++)
        t.data[o * 4 + c] = (COPPER[c] * (1 - stain) + DARK[c] * stain) * k;
      t.data[o * 4 + 3] = 255;
      h.data[o] = Math.min(1, near * 1.2);
    }
  return { t, h };
}

export async function copper(seed, look) {
  const r = rng(seed);
  const q = hammered(r.int(1, 99));
  const skin = { tex: q.t, bump: q.h, bumpH: 0.034, metal: 1, rough: 0.27, cavity: 0.2 };
  const brass = { color: lin('#c79f4b'), metal: 1, rough: 0.28 };
  const turned = (text, mat) => ({ mesh: lathe(spline(profile(text), 10), 144, {}), mat });
  if (look.shape === 'bowl') {
    const tin = { color: lin('#c9c8c2'), bump: q.h, bumpH: 0.03, metal: 1, rough: 0.34 };
    return {
      objs: [turned(METAL.copperBowl, skin), turned(METAL.copperBowlInside, tin)],
      H: 1.25,
      R: 1.6,
    };
  }
  if (look.shape === 'vase')
    return {
      objs: [
        turned(METAL.copperVase, skin),
        ...rings(brass, [
          [0.72, 0.06],
          [0.37, 2.74],
        ]),
      ],
      H: 3.1,
      R: 1.1,
    };
  return { objs: jug(turned, skin, brass), H: 3.46, R: 1.75 };
}

const rings = (mat, list) =>
  list.map(([R, y]) => ({
    mesh: lathe(spline(profile(`${R},${y - 0.05} ${R + 0.06},${y} ${R},${y + 0.05}`), 6), 96, {}),
    mat,
  }));

function jug(turned, skin, brass) {
  const spout = [];
  for (let i = 0; i <= 20; i++) {
    const q = i / 20;
    spout.push([0.92 + 0.72 * q - 0.16 * Math.sin(q * 5), 1.05 + 1.75 * q ** 1.25, 0]);
  }
  const handle = [];
  for (let i = 0; i <= 26; i++) {
    const a = (i / 26) * Math.PI * 1.06 + 0.15;
    handle.push([-0.55 - 0.82 * Math.sin(a), 1.75 + 0.98 * Math.cos(a), 0]);
  }
  const parts = [
    { mesh: tube(spout, 0.2, 20, (v) => 1 - 0.55 * v), mat: { ...skin, uvs: [0.2, 0.5] } },
    { mesh: tube(handle, 0.085, 12), mat: brass },
  ].map((o) => ({ ...o, mesh: xf(o.mesh, { ry: 0.3 }) }));
  return [
    turned(METAL.jug, skin),
    turned(METAL.jugLid, brass),
    ...rings(brass, [
      [0.5, 2.12],
      [0.8, 0.04],
    ]),
    ...parts,
  ];
}
