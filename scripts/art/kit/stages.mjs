// Walls, tables and floors a thing is photographed on.

import { grid, xf } from './mesh.mjs';
import { fbm, hash2, smooth } from './rng.mjs';
import { box } from './shapes.mjs';
import { M } from './surfaces.mjs';

export const plane = (w, d, n = 40) =>
  grid(n, n, (u, v, o) => {
    o[0] = (u - 0.5) * w;
    o[1] = 0;
    o[2] = (v - 0.5) * d;
  });
export const wall = (w, h, z, n = 30) =>
  grid(n, n, (u, v, o) => {
    o[0] = (u - 0.5) * w;
    o[1] = h * (1 - v) - 0.02;
    o[2] = z;
  });
export function sweepMesh(w = 40, back = -5, front = 16, h = 18, R = 3.5) {
  const pts = [];
  for (let i = 0; i <= 24; i++) pts.push([front + (back + R - front) * (i / 24), 0]);
  for (let i = 1; i <= 16; i++) {
    const a = ((i / 16) * Math.PI) / 2;
    pts.push([back + R - Math.sin(a) * R, R - Math.cos(a) * R]);
  }
  for (let i = 1; i <= 14; i++) pts.push([back, R + ((h - R) * i) / 14]);
  const n = pts.length - 1;
  return grid(24, n, (u, v, o) => {
    const p = pts[Math.round(v * n)];
    o[0] = (u - 0.5) * w;
    o[1] = p[1];
    o[2] = p[0];
  });
}
export function setOf(kind, o = {}) {
  switch (kind) {
    case 'sweep':
      return [
        { mesh: sweepMesh(44, o.back || -5, 18, 20, 3.5), mat: M.paper(o.color || '#d9d2c5') },
      ];
    case 'table': {
      const objs = [
        {
          mesh: wall(44, 26, o.back || -4.5),
          mat: { ...M.plaster(o.color || '#cdbfa8'), uvs: [2.2, 1.3] },
        },
      ];
      const w = o.wood || 'kikar';
      for (let i = 0; i < 6; i++)
        for (let k = -3; k <= 3; k++) {
          const b = box(6.98, 0.5, 3.1, 0.04);
          objs.push({
            mesh: xf(b.all, {
              t: [k * 7 + ((i * 7.3) % 3), -0.25, (o.back || -4.5) + 1.6 + i * 3.13],
            }),
            mat: {
              ...M.wood(w, 1.6, 7, 0.6),
              uvs: [0.12, 1.2, i * 0.37 + k * 0.23, i * 0.21],
              cast: false,
            },
          });
        }
      return objs;
    }
    case 'ledge': {
      return [
        {
          mesh: wall(44, 30, o.back || -4),
          mat: { ...M.plaster(o.color || '#c9b79a'), uvs: [2.2, 1.5] },
        },
        {
          mesh: plane(44, 30),
          mat: { ...M.plaster(o.floor || o.color || '#c9b79a', 0.95), uvs: [2, 1.4] },
        },
      ];
    }
    case 'linen':
      return [
        {
          mesh: wall(44, 26, o.back || -5),
          mat: { ...M.plaster(o.color || '#cfc6b8'), uvs: [2.2, 1.3] },
        },
        {
          mesh: grid(110, 90, (u, v, p) => {
            p[0] = (u - 0.5) * 40;
            p[2] = (v - 0.5) * 30;
            p[1] =
              (fbm(u * 9 + 3, v * 3.1 + (o.seed || 0), 3) - 0.5) *
                0.35 *
                smooth(0, 5, Math.hypot(p[0], p[2] * 1.2) - 1.6) -
              0.02;
          }),
          mat: M.linen(o.cloth || '#d8cbb4', 90),
        },
      ];
    case 'tiles':
      return [
        { mesh: plane(o.w || 40, o.w || 40), mat: M.tiles((o.w || 40) / 13, (o.w || 40) / 13) },
        ...(o.back
          ? [
              {
                mesh: wall(44, 26, o.back),
                mat: { ...M.plaster(o.color || '#cfc6b8'), uvs: [2.2, 1.3] },
              },
            ]
          : []),
      ];
    case 'charpai':
      return [
        { mesh: plane(o.w || 30, o.w || 30), mat: M.charpai((o.w || 30) / 8, (o.w || 30) / 8) },
      ];
    case 'plasterflat':
      return [
        {
          mesh: plane(o.w || 40, o.w || 40),
          mat: { ...M.plaster(o.color || '#cbb79b'), uvs: [2, 2] },
        },
      ];
    case 'linenflat':
      return [
        {
          mesh: grid(80, 80, (u, v, p) => {
            p[0] = (u - 0.5) * (o.w || 40);
            p[2] = (v - 0.5) * (o.w || 40);
            p[1] = (fbm(u * 7, v * 5 + (o.seed || 0), 3) - 0.5) * 0.3 - 0.15;
          }),
          mat: M.linen(o.cloth || '#cfc0a6', 90),
        },
      ];
    case 'woodflat': {
      const objs = [];
      const n = 9,
        pw = (o.w || 40) / n;
      for (let i = 0; i < n; i++)
        for (let j = -2; j <= 2; j++)
          objs.push({
            mesh: xf(box(pw * 0.985, 0.4, 7.97, 0.06).all, {
              t: [(i - n / 2 + 0.5) * pw, -0.2 - hash2(i, 5) * 0.05, j * 8 + (i & 1) * 3.1 - 1],
            }),
            mat: {
              ...M.wood(o.wood || 'kikar', 1, 1, 0.7),
              uvs: [0.35, 0.5, i * 0.37, i * 0.61 + j * 0.29],
              cast: false,
            },
          });
      return objs;
    }
  }
}
export const WALLS = [
  '#cfc3ae',
  '#a9b3a4',
  '#b7a6a0',
  '#9fb0b5',
  '#c99f86',
  '#d8d2c4',
  '#b98f76',
  '#8f9a8c',
  '#a8b8b2',
];
