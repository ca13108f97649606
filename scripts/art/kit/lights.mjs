// Window light in several moods, with the room that polished things reflect.
import { cross, nrm3 } from './render/vector.mjs';
import { fbm } from './rng.mjs';
import { lin } from './tex.mjs';

// ---------- environment seen in gloss: dim room, one tall window left, a soft card right, pale ceiling
export function roomEnv({
  win = [13, 12.4, 11.4],
  room = [0.22, 0.19, 0.16],
  floor = [0.3, 0.25, 0.2],
  dir = [-0.75, 0.42, 0.5],
  card = 0.9,
  mull = true,
  wx = 0.5,
  wy = 0.75,
} = {}) {
  const c = nrm3(dir),
    r = nrm3(cross([0, 1, 0], c)),
    u = cross(c, r),
    c2 = nrm3([0.9, 0.3, 0.35]),
    r2 = nrm3(cross([0, 1, 0], c2)),
    u2 = cross(c2, r2);
  const sm = (e0, e1, x) => {
    const t = x <= e0 ? 0 : x >= e1 ? 1 : (x - e0) / (e1 - e0);
    return t * t * (3 - 2 * t);
  };
  return (x, y, z, rg, out) => {
    const f = 0.02 + rg * 0.9;
    let R, G, B;
    const g = sm(-0.25 - rg * 0.5, 0.2 + rg * 0.5, y),
      top = y > 0 ? y * 0.35 : 0;
    R = floor[0] + (room[0] + top - floor[0]) * g;
    G = floor[1] + (room[1] + top - floor[1]) * g;
    B = floor[2] + (room[2] + top - floor[2]) * g;
    const d = x * c[0] + y * c[1] + z * c[2];
    if (d > 0.05) {
      const px = (x * r[0] + y * r[1] + z * r[2]) / d,
        py = (x * u[0] + y * u[1] + z * u[2]) / d;
      let m = (1 - sm(wx - f, wx + f, Math.abs(px))) * (1 - sm(wy - f, wy + f, Math.abs(py)));
      if (mull && rg < 0.3) {
        const k = 1 - rg / 0.3;
        const q = 1 - sm(0.02, 0.035 + f, Math.abs(px));
        const h = 1 - sm(0.02, 0.035 + f, Math.abs(Math.abs(py) - wy / 3));
        m *= 1 - 0.85 * k * Math.max(q, h);
      }
      const am = rg > 0.4 ? 0.4 / rg : 1;
      m *= am;
      R += win[0] * m;
      G += win[1] * m;
      B += win[2] * m;
    }
    const d2 = x * c2[0] + y * c2[1] + z * c2[2];
    if (card && d2 > 0.05) {
      const px = (x * r2[0] + y * r2[1] + z * r2[2]) / d2,
        py = (x * u2[0] + y * u2[1] + z * u2[2]) / d2;
      const m =
        card *
        (1 - sm(0.22 - f, 0.24 + f, Math.abs(px))) *
        (1 - sm(0.9 - f, 0.9 + f, Math.abs(py)));
      R += m;
      G += m * 0.95;
      B += m * 0.88;
    }
    out[0] = R;
    out[1] = G;
    out[2] = B;
  };
}
export function gobo(kind, r) {
  const s = (a, b, x) => {
    const t = x <= a ? 0 : x >= b ? 1 : (x - a) / (b - a);
    return t * t * (3 - 2 * t);
  };
  if (kind === 'panes') {
    const ox = r.range(-0.8, 0.8),
      w = 5.2,
      h = 6.2,
      soft = 0.5;
    return (a, b) => {
      const x = a + ox,
        y = b - 0.6;
      const edge =
        (1 - s(w - soft, w + soft, Math.abs(x))) * (1 - s(h - soft, h + soft, Math.abs(y)));
      const fx = Math.abs(((x / 3.4 + 100.5) % 1) - 0.5) * 3.4,
        fy = Math.abs(((y / 4.1 + 100) % 1) - 0.5) * 4.1;
      const bar = s(0.08, 0.42, fx) * s(0.08, 0.42, fy);
      return 0.1 + 0.9 * edge * (0.12 + 0.88 * bar);
    };
  }
  if (kind === 'leaves') {
    const k = r.range(0, 50);
    return (a, b) => {
      const n = fbm(a * 0.42 + k, b * 0.42 + k * 2, 3);
      return 0.22 + 0.78 * s(0.4, 0.62, n);
    };
  }
  if (kind === 'jali') {
    return (a, b) => {
      const p = 2.4;
      const x = ((a / p + 100) % 1) - 0.5,
        y = ((b / p + 100) % 1) - 0.5;
      const ax = Math.abs(x),
        ay = Math.abs(y);
      const d = Math.max(Math.max(ax, ay), (ax + ay) * 0.74);
      return 0.14 + 0.86 * (1 - s(0.3, 0.44, d));
    };
  }
  if (kind === 'slant') {
    const ox = r.range(-2, 2);
    return (a, b) =>
      0.16 + 0.84 * s(-1.0, 1.0, a * 0.8 + b * 0.25 + 3.2 + ox) * (1 - s(3.4, 5.6, a + ox * 0.4));
  }
  return null;
}
export function rig(kind, r) {
  const rgbk = (h, k) => lin(h).map((v) => v * k);
  switch (kind) {
    case 'soft':
      return {
        key: { dir: [-0.75, 0.85, 0.62], color: rgbk('#fff1dc', 1.35), size: 0.3, n: 24 },
        ambient: {
          sky: rgbk('#dfe6f0', 0.3),
          win: rgbk('#fff4e6', 0.34),
          ground: rgbk('#c9a67e', 0.16),
          dir: [-0.8, 0.4, 0.5],
        },
        env: roomEnv(),
        exposure: 0.98,
      };
    case 'sun':
      return {
        key: {
          dir: [-0.8, 0.78, 0.7],
          color: rgbk('#ffe2b8', 2.1),
          size: 0.055,
          n: 14,
          gobo: gobo(r.pick(['panes', 'slant', 'leaves']), r),
        },
        ambient: {
          sky: rgbk('#cddcf2', 0.3),
          win: rgbk('#ffe8cc', 0.26),
          ground: rgbk('#c98f5e', 0.2),
          dir: [-0.8, 0.4, 0.5],
        },
        env: roomEnv({ win: [14, 12, 9.6] }),
        exposure: 0.91,
      };
    case 'top':
      return {
        key: { dir: [-0.75, 0.95, -0.35], color: rgbk('#fff0d8', 1.45), size: 0.2, n: 22 },
        ambient: {
          sky: rgbk('#e6ebf2', 0.34),
          win: rgbk('#fff4e6', 0.25),
          ground: rgbk('#c9a67e', 0.15),
          dir: [-0.8, 0.5, -0.3],
        },
        env: roomEnv({ dir: [-0.7, 0.5, -0.5] }),
        exposure: 0.98,
      };
    case 'topsun':
      return {
        key: {
          dir: [-0.95, 0.8, -0.5],
          color: rgbk('#ffe3ba', 2.0),
          size: 0.05,
          n: 14,
          gobo: gobo(r.pick(['slant', 'leaves', 'panes']), r),
        },
        ambient: {
          sky: rgbk('#cfdcf0', 0.36),
          win: rgbk('#ffe8cc', 0.2),
          ground: rgbk('#c98f5e', 0.2),
          dir: [-0.8, 0.5, -0.3],
        },
        env: roomEnv({ dir: [-0.7, 0.5, -0.5] }),
        exposure: 0.93,
      };
    case 'raking':
      return {
        key: { dir: [-1.0, 0.42, 0.35], color: rgbk('#ffe9c9', 1.9), size: 0.12, n: 18 },
        ambient: {
          sky: rgbk('#cfd9ea', 0.26),
          win: rgbk('#fff0dc', 0.26),
          ground: rgbk('#b88a60', 0.14),
          dir: [-0.9, 0.3, 0.3],
        },
        env: roomEnv({ dir: [-0.9, 0.3, 0.4] }),
        exposure: 1.0,
      };
    case 'dusk':
      return {
        key: { dir: [-0.8, 0.6, 0.6], color: rgbk('#7f93c2', 0.16), size: 0.3, n: 14 },
        ambient: {
          sky: rgbk('#6f86b8', 0.07),
          win: rgbk('#7f95c8', 0.07),
          ground: rgbk('#8a5a34', 0.05),
          dir: [-0.8, 0.4, 0.5],
        },
        env: roomEnv({
          win: [0.6, 0.7, 1.0],
          room: [0.05, 0.04, 0.04],
          floor: [0.08, 0.05, 0.03],
          card: 0.1,
        }),
        exposure: 1.0,
      };
  }
}
