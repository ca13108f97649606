// A tea cup and a ruler: everybody knows how large they are.
import { merge, xf } from './mesh.mjs';
import { noise2 } from './rng.mjs';
import { box, lathe, spline } from './shapes.mjs';
import { tube } from './swept.mjs';
import { lin, Tex } from './tex.mjs';

// ---------- scale props
export function teaCup(_r, t = [0, 0, 0], s = 1) {
  const cup = lathe(
    [
      ...spline(
        [
          [0.0, 0.02],
          [0.2, 0.02],
          [0.24, 0.0],
          [0.27, 0.05],
          [0.3, 0.22],
          [0.37, 0.45],
          [0.42, 0.66],
        ],
        6,
      ),
      [0.425, 0.675],
      ...spline(
        [
          [0.4, 0.67],
          [0.35, 0.45],
          [0.29, 0.3],
          [0.26, 0.2],
        ],
        5,
      ),
    ],
    64,
  );
  const tea = lathe(
    [
      [0.0, 0.53],
      [0.385, 0.53],
    ].reverse(),
    48,
  );
  const sau = lathe(
    spline(
      [
        [0.0, -0.0],
        [0.22, -0.01],
        [0.3, -0.02],
        [0.45, 0.02],
        [0.66, 0.09],
        [0.68, 0.105],
        [0.64, 0.1],
        [0.42, 0.04],
        [0.25, 0.03],
        [0, 0.03],
      ],
      5,
    ),
    72,
  );
  const ceramic = { color: lin('#efe9dc'), rough: 0.35, coat: 1, coatRough: 0.05 };
  const handle = (() => {
    const n = 20,
      p = [];
    for (let i = 0; i <= n; i++) {
      const a = -1.2 + (i / n) * 2.5;
      p.push([0.33 + Math.cos(a) * 0.19, 0.36 + Math.sin(a) * 0.19, 0]);
    }
    return p;
  })();
  const place = (m, dy = 0.03) => xf(m, { s, ry: -0.7, t: [t[0], t[1] + (dy + 0.02) * s, t[2]] });
  return [
    { mesh: place(cup), mat: ceramic },
    { mesh: place(tubeOf(handle, 0.035)), mat: ceramic },
    { mesh: place(tea), mat: { color: lin('#a8683a'), rough: 0.12, coat: 0.8 } },
    { mesh: place(sau, -0.0), mat: ceramic },
  ];
}
const tubeOf = (p, r) => tube(p, r, 10);
export function ruler(len, t, ry = 0) {
  const S = 1024,
    tx = new Tex(S, 64);
  for (let y = 0; y < 64; y++)
    for (let x = 0; x < S; x++) {
      const cm = (x / S) * len * 10;
      const mm = (Math.abs(cm * 10 - Math.round(cm * 10)) / 10) * (S / (len * 10)),
        k = Math.round(cm * 10);
      const L = k % 10 === 0 ? 30 : k % 5 === 0 ? 20 : 12;
      const on = y < L && mm < 0.9 && (S / len / 100 > 3 || k % 5 === 0);
      const i = (y * S + x) * 4,
        g = 0.94 + 0.06 * noise2(x / 30, y * 2);
      tx.data[i] = on ? 60 : 214 * g;
      tx.data[i + 1] = on ? 44 : 178 * g;
      tx.data[i + 2] = on ? 30 : 120 * g;
      tx.data[i + 3] = 255;
    }
  const b = box(len, 0.04, 0.3, 0.01);
  return [
    { mesh: xf(b.faces.top, { ry, t }), mat: { tex: tx, rough: 0.5, lodBias: -0.7 } },
    {
      mesh: xf(merge([b.faces.front, b.faces.back, b.faces.left, b.faces.right]), { ry, t }),
      mat: { color: lin('#b98f58'), rough: 0.6 },
    },
  ];
}
