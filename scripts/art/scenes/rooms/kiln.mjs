// The kiln mouth: brick arch, embers, ware waiting on a plank.
import * as KA from '../../families/kashi.mjs';
import * as Cameras from '../../kit/camera.mjs';
import * as Lights from '../../kit/lights.mjs';
import { xf } from '../../kit/mesh.mjs';
import { CLAY, profile } from '../../kit/profile.mjs';
import { hash2, rng } from '../../kit/rng.mjs';
import { box, lathe, spline } from '../../kit/shapes.mjs';
import * as Stages from '../../kit/stages.mjs';
import * as Surfaces from '../../kit/surfaces.mjs';
import { lin } from '../../kit/tex.mjs';
import { beam } from './parts.mjs';

const brick = (k) => ({
  color: lin(['#8f4a34', '#9c5a3e', '#84432f', '#a5654a'][k]),
  rough: 0.95,
  mottle: [3, 3, 0.35],
  bump: Surfaces.noiseH(16, 4),
  bumpH: 0.03,
});

// Voussoirs round the mouth and courses to both sides of it.
function arch(objs) {
  const R = 1.45;
  for (let ring = 0; ring < 2; ring++)
    for (let i = 0; i <= 12; i++) {
      const a = (i / 12) * Math.PI;
      const at = R + 0.26 + ring * 0.5;
      objs.push({
        mesh: xf(box(0.46, 0.4 + ring * 0.08, 0.9, 0.04).all, {
          rz: a,
          t: [Math.cos(a) * at, 1.15 + Math.sin(a) * at, -1.4 - ring * 0.06],
        }),
        mat: brick((i + ring) % 4),
      });
    }
  for (const m of [-1, 1])
    for (let row = 0; row < 3; row++)
      objs.push({
        mesh: xf(box(0.96, 0.36, 0.9, 0.04).all, { t: [m * (R + 0.5), 0.19 + row * 0.38, -1.42] }),
        mat: brick((row + m + 4) % 4),
      });
  for (let row = 0; row < 12; row++)
    for (let i = -8; i <= 8; i++) {
      const x = i * 0.94 + (row & 1) * 0.47;
      const y = 0.19 + row * 0.4;
      if (Math.abs(x) < R + 0.4 && y < 1.2) continue;
      if (Math.hypot(x, Math.max(0, y - 1.15)) < R + 0.9) continue;
      objs.push({
        mesh: xf(box(0.9, 0.37, 0.5, 0.04).all, { t: [x, y, -1.75 - 0.05 * hash2(i, row)] }),
        mat: brick(Math.floor(hash2(i + 9, row) * 4)),
      });
    }
}

function embers(objs, r) {
  const glow = (_x, _y, _z, _nx, _ny, _nz, _vx, _vy, _vz, R, G, B, _m, out) => {
    out[0] = R * 3.2;
    out[1] = G * 2.4;
    out[2] = B * 1.4;
  };
  for (let i = 0; i < 46; i++) {
    const s = r.range(0.14, 0.3);
    const hot = r();
    const mesh = xf(box(s, s * 0.8, s, 0.05).all, {
      ry: r() * 6,
      rx: r() * 3,
      t: [r.range(-1.2, 1.2), 0.16 + r() * 0.25, r.range(-2.7, -1.2)],
    });
    objs.push({
      mesh,
      mat:
        hot > 0.45
          ? { color: lin(hot > 0.75 ? '#ff9a3c' : '#d8481c'), rough: 0.9, emit: glow }
          : { color: lin('#241a17'), rough: 0.95 },
    });
  }
  objs.push({
    mesh: xf(box(4.2, 4, 0.3, 0.02).all, { t: [0, 1.6, -3.1] }),
    mat: { color: lin('#2a1a14'), rough: 1 },
  });
}

async function ware(look, r, objs) {
  const places = [
    [-2.5, 0.9, 0.62],
    [-1.35, 1.1, 0.5],
    [1.5, 1.0, 0.62],
    [2.7, 0.85, 0.5],
  ];
  const shapes = look.turn
    ? ['bottle', 'bowl', 'ginger', 'baluster']
    : ['ginger', 'bottle', 'surahi', 'bowl'];
  const fields = ['medallion', 'star', 'tree', 'scale'];
  for (const [i, [x, z, s]] of places.entries()) {
    const t = [x, 0.28, z];
    if (look.ware === 'kashi') {
      const { tex } = await KA.wrapTex(`kiln${i}${look.turn ?? 0}`, {
        field: fields[i],
        flip: i === 2,
      });
      objs.push({ mesh: xf(KA.vessel(r, shapes[i]).mesh, { s, t }), mat: KA.glaze(tex, 5) });
    } else {
      const text = [CLAY.matka, CLAY.bowl, CLAY.surahi, CLAY.pot][i];
      objs.push({
        mesh: xf(lathe(spline(profile(text), 9), 110, { wobble: 0.008 }), { s, t }),
        mat: {
          color: lin(['#b5623f', '#a9573a', '#bd6d48', '#8f4c36'][i]),
          rough: 0.9,
          mottle: [2, 2, 0.3],
        },
      });
    }
  }
  objs.push(beam(7.4, 0.2, 1.3, [0.1, 0.16, 0.95], 'kikar'));
}

export async function kiln(seed, look) {
  const r = rng(seed);
  const objs = [
    ...Stages.setOf('ledge', { color: look.wall ?? '#b7a48c', floor: '#a08a6e', back: -3.4 }),
  ];
  arch(objs);
  embers(objs, r);
  await ware(look, r, objs);
  const rig = Lights.rig('raking', r);
  return {
    ...rig,
    objs,
    points: [{ pos: [0, 0.8, -1.7], color: [5.2, 2.0, 0.55], soft: 1.2 }],
    focus: { c: [0, 1.2, 0], r: 5 },
    camera: Cameras.orbit([0, 1.35, -0.4], 12, r.range(-9, 9), 13, 28),
    dof: { focus: 11, amount: 16, dead: 1.8 },
    exposure: 0.92,
  };
}
