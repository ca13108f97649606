// Hand-knotted carpet: a drawing is reduced to knots, then each knot is painted as pile with abrash.

import { merge, tube } from '../kit/geom.mjs';
import * as O from '../kit/ornament.mjs';
import { hash2, noiseTile, rng } from '../kit/rng.mjs';
import { Height, hex, svgRaw, Tex } from '../kit/tex.mjs';
export const PAL = {
  madder: '#7e2226',
  brick: '#9c4a35',
  navy: '#1f2a4a',
  ivory: '#e0d4b8',
  camel: '#b98f5a',
  sage: '#76805e',
  sky: '#6f8fa6',
  brown: '#4a2c22',
  gold: '#c39a45',
  rose: '#b4706a',
};
export const SIZE = [12, 18];
export const KN = [300, 450];
export function design(seed, look = {}) {
  const r = rng(seed);
  const kind =
    look.kind ?? r.pick(['bokhara', 'medallion', 'chobi', 'mihrab', 'bokhara', 'medallion']);
  const P = {
    bokhara: [
      ['madder', 'navy', 'ivory', 'brick'],
      ['navy', 'madder', 'ivory', 'gold'],
      ['brown', 'madder', 'ivory', 'brick'],
      ['sage', 'brown', 'ivory', 'madder'],
    ],
    medallion: [
      ['madder', 'navy', 'ivory', 'gold', 'sky'],
      ['navy', 'madder', 'ivory', 'camel', 'rose'],
      ['ivory', 'madder', 'navy', 'sage', 'gold'],
    ],
    chobi: [
      ['ivory', 'camel', 'sage', 'brick', 'sky'],
      ['camel', 'ivory', 'brick', 'sage', 'navy'],
    ],
    mihrab: [
      ['madder', 'navy', 'ivory', 'gold', 'sage'],
      ['sage', 'madder', 'ivory', 'navy', 'gold'],
    ],
  }[kind];
  const pal = P[look.pal] ?? r.pick(P);
  return { kind, pal: pal.map((k) => PAL[k]), seed: r.int(1, 9999), n: look.n ?? r.pick([3, 4]) };
}
const gul = (w, h, c, f, d, iv) =>
  O.poly(
    [
      [-w * 0.28, -h],
      [w * 0.28, -h],
      [w * 0.5, -h * 0.72],
      [w * 0.82, -h * 0.6],
      [w, -h * 0.28],
      [w, h * 0.28],
      [w * 0.82, h * 0.6],
      [w * 0.5, h * 0.72],
      [w * 0.28, h],
      [-w * 0.28, h],
      [-w * 0.5, h * 0.72],
      [-w * 0.82, h * 0.6],
      [-w, h * 0.28],
      [-w, -h * 0.28],
      [-w * 0.82, -h * 0.6],
      [-w * 0.5, -h * 0.72],
    ],
    c,
  ) +
  `<g transform="scale(.82)">` +
  O.poly(
    [
      [0, 0],
      [0, -h],
      [w * 0.28, -h],
      [w * 0.5, -h * 0.72],
      [w * 0.82, -h * 0.6],
      [w, -h * 0.28],
      [w, 0],
    ],
    f,
  ) +
  O.poly(
    [
      [0, 0],
      [0, h],
      [-w * 0.28, h],
      [-w * 0.5, h * 0.72],
      [-w * 0.82, h * 0.6],
      [-w, h * 0.28],
      [-w, 0],
    ],
    f,
  ) +
  O.poly(
    [
      [0, 0],
      [0, h],
      [w * 0.28, h],
      [w * 0.5, h * 0.72],
      [w * 0.82, h * 0.6],
      [w, h * 0.28],
      [w, 0],
    ],
    iv,
  ) +
  O.poly(
    [
      [0, 0],
      [0, -h],
      [-w * 0.28, -h],
      [-w * 0.5, -h * 0.72],
      [-w * 0.82, -h * 0.6],
      [-w, -h * 0.28],
      [-w, 0],
    ],
    iv,
  ) +
  '</g>' +
  O.poly(
    [
      [0, -h * 0.42],
      [w * 0.42, 0],
      [0, h * 0.42],
      [-w * 0.42, 0],
    ],
    c,
  ) +
  O.poly(
    [
      [0, -h * 0.3],
      [w * 0.3, 0],
      [0, h * 0.3],
      [-w * 0.3, 0],
    ],
    d,
  ) +
  O.rect(-2.5, -2.5, 5, 5, iv) +
  [
    [0.5, -0.45],
    [-0.5, -0.45],
    [0.5, 0.45],
    [-0.5, 0.45],
  ]
    .map(
      (q) =>
        O.rect(q[0] * w - 2, q[1] * h - 2, 4, 4, d) +
        O.rect(q[0] * w - 1, q[1] * h - 5, 2, 10, c) +
        O.rect(q[0] * w - 5, q[1] * h - 1, 10, 2, c),
    )
    .join('');
const rosette = (R, a, b, c) =>
  O.poly(O.star(0, 0, 8, R, R * 0.72), a) + O.flower(8, R * 0.78, R * 0.24, b, c, R * 0.22);
const palmette = (L, a, b, c) =>
  O.path(O.petal(L, L * 0.52, 0.2), a) +
  O.path(O.petal(L * 0.78, L * 0.34, 0.2), b, `transform="translate(0 ${-L * 0.06})"`) +
  O.path(O.petal(L * 0.5, L * 0.16, 0.2), c, `transform="translate(0 ${-L * 0.12})"`) +
  O.path(O.leaf(L * 0.7, L * 0.2, 0.4), a, 'transform="rotate(60)"') +
  O.path(O.leaf(L * 0.7, L * 0.2, -0.4), a, 'transform="rotate(-60)"');
function svg(D) {
  const r = rng(D.seed),
    [g, a, iv, d, e = D.pal[3]] = D.pal,
    W = 440,
    H = 660;
  let s = O.rect(0, 0, W, H, a);
  const frame = (x, c) => O.rect(x, x, W - 2 * x, H - 2 * x, c);
  s += frame(6, iv) + frame(10, d) + frame(22, iv) + frame(25, a);
  for (let k = 0; k < 2; k++) {}
  const mb = 25,
    mw = 46;
  const line = (fn, n, m) => {
    let q = '';
    for (let i = 0; i < n; i++) {
      const x = mb + mw / 2 + ((W - 2 * mb - mw) * i) / (n - 1);
      q += `<g transform="translate(${x} ${mb + mw / 2})">${fn(i)}</g><g transform="translate(${x} ${H - mb - mw / 2}) rotate(180)">${fn(i)}</g>`;
    }
    for (let i = 1; i < m - 1; i++) {
      const y = mb + mw / 2 + ((H - 2 * mb - mw) * i) / (m - 1);
      q += `<g transform="translate(${mb + mw / 2} ${y}) rotate(-90)">${fn(i)}</g><g transform="translate(${W - mb - mw / 2} ${y}) rotate(90)">${fn(i)}</g>`;
    }
    return q;
  };
  s += frame(mb, D.kind === 'chobi' ? d : a);
  if (D.kind === 'bokhara')
    s += line(
      (i) =>
        i & 1
          ? O.poly(O.star(0, 0, 4, 19, 8), iv) + O.poly(O.star(0, 0, 4, 12, 5), g)
          : O.poly(
              [
                [0, -18],
                [18, 0],
                [0, 18],
                [-18, 0],
              ],
              g,
            ) +
            O.poly(
              [
                [0, -11],
                [11, 0],
                [0, 11],
                [-11, 0],
              ],
              iv,
            ) +
            O.rect(-3, -3, 6, 6, a),
      13,
      19,
    );
  else
    s +=
      line(
        (i) =>
          i & 1
            ? rosette(17, iv, g, d)
            : `<g transform="translate(0 14)">${palmette(28, e, iv, g)}</g>`,
        11,
        17,
      ) +
      (() => {
        let q = '';
        for (let i = 0; i < 10; i++) {
          const x = mb + mw / 2 + ((W - 2 * mb - mw) * (i + 0.5)) / 10;
          for (const y of [mb + mw / 2, H - mb - mw / 2]) q += O.circ(x, y, 4, e);
        }
        for (let i = 0; i < 16; i++) {
          const y = mb + mw / 2 + ((H - 2 * mb - mw) * (i + 0.5)) / 16;
          for (const x of [mb + mw / 2, W - mb - mw / 2]) q += O.circ(x, y, 4, e);
        }
        return q;
      })();
  const f0 = mb + mw;
  s += O.rect(f0, f0, W - 2 * f0, H - 2 * f0, iv);
  for (let x = f0 + 2; x < W - f0 - 6; x += 12)
    s += O.rect(x, f0 + 3, 6, 6, g) + O.rect(x, H - f0 - 9, 6, 6, g);
  for (let y = f0 + 2; y < H - f0 - 6; y += 12)
    s += O.rect(f0 + 3, y, 6, 6, g) + O.rect(W - f0 - 9, y, 6, 6, g);
  const f1 = f0 + 12;
  const fw = W - 2 * f1,
    fh = H - 2 * f1;
  s += `<svg x="${f1}" y="${f1}" width="${fw}" height="${fh}" viewBox="0 0 ${fw} ${fh}"><rect width="${fw}" height="${fh}" fill="${g}"/>`;
  if (D.kind === 'bokhara') {
    const nx = D.n,
      ny = Math.round(((nx * fh) / fw) * 1.45),
      dx = fw / nx,
      dy = fh / ny;
    for (let y = 0; y < ny; y++)
      for (let x = 0; x < nx; x++)
        s += `<g transform="translate(${(x + 0.5) * dx} ${(y + 0.5) * dy})">${gul(dx * 0.4, dy * 0.36, a, d, g, iv)}</g>`;
    for (let y = 0; y <= ny; y++)
      for (let x = 0; x <= nx; x++)
        s +=
          `<g transform="translate(${x * dx} ${y * dy})">` +
          O.poly(
            [
              [0, -dy * 0.3],
              [dx * 0.2, 0],
              [0, dy * 0.3],
              [-dx * 0.2, 0],
            ],
            a,
          ) +
          O.poly(
            [
              [0, -dy * 0.2],
              [dx * 0.13, 0],
              [0, dy * 0.2],
              [-dx * 0.13, 0],
            ],
            d,
          ) +
          O.rect(-dx * 0.26, -1.5, dx * 0.52, 3, iv) +
          O.rect(-1.5, -dy * 0.36, 3, dy * 0.72, iv) +
          O.rect(-4, -4, 8, 8, g) +
          '</g>';
  } else {
    const cx = fw / 2,
      cy = fh / 2;
    const sym = (q) =>
      [
        [1, 1],
        [-1, 1],
        [1, -1],
        [-1, -1],
      ]
        .map((m) => `<g transform="translate(${cx} ${cy}) scale(${m[0]} ${m[1]})">${q}</g>`)
        .join('');
    let q = '';
    const stem = (d2, c) => `<path d="${d2}" fill="none" stroke="${c}" stroke-width="3"/>`;
    const den = D.kind === 'chobi' ? 5 : 4;
    for (let i = 0; i < den; i++)
      for (let k = 0; k < den + 2; k++) {
        const x = ((i + 0.5) * fw) / 2 / den + r.range(-7, 7),
          y = ((k + 0.5) * fh) / 2 / (den + 2) + r.range(-6, 6);
        const t = r.int(0, 3),
          an = r.range(0, 360);
        q +=
          stem(
            `M${x},${y} q${r.range(-22, 22)},${r.range(-22, 22)} ${r.range(-34, 34)},${r.range(-34, 34)}`,
            e,
          ) +
          `<g transform="translate(${x} ${y}) rotate(${an})">` +
          (t === 0
            ? rosette(11, iv === g ? a : iv, d, a)
            : t === 1
              ? `<g transform="translate(0 9)">${palmette(22, d, a === g ? iv : a, iv === g ? e : iv)}</g>`
              : t === 2
                ? O.path(O.leaf(22, 6, 0.5), e) +
                  O.path(O.leaf(18, 5, -0.5), d, 'transform="rotate(150)"')
                : O.path(O.botehS(20, 8), a === g ? iv : a) +
                  O.path(O.botehS(11, 4), d, 'transform="translate(0 -3)"')) +
          '</g>';
      }
    s += sym(q);
    if (D.kind === 'medallion') {
      const og = (R, R2, c) => {
        const p = [];
        for (let i = 0; i < 32; i++) {
          const an = (i / 32) * Math.PI * 2,
            k = (i % 2 ? 0.93 : 1.05) * (1 - 0.0 * Math.abs(Math.sin(2 * an)));
          p.push([cx + Math.sin(an) * R * k, cy - Math.cos(an) * R2 * k]);
        }
        return O.poly(p, c);
      };
      s +=
        O.path(
          `M${cx},${cy - fh * 0.4} q16,40 0,60 q-16,-20 0,-60Z M${cx},${cy + fh * 0.4} q16,-40 0,-60 q-16,20 0,60Z`,
          a,
        ) +
        og(fw * 0.4, fh * 0.3, iv) +
        og(fw * 0.38, fh * 0.285, a) +
        og(fw * 0.29, fh * 0.215, d) +
        og(fw * 0.275, fh * 0.203, iv === g ? e : g) +
        sym(
          O.rep(
            5,
            (i) =>
              `<g transform="rotate(${i * 22.5}) translate(0 ${-fh * 0.2 + i * 5})">${rosette(9, iv, a, d)}</g><g transform="rotate(${i * 22.5 + 11}) translate(0 ${-fh * 0.24 + i * 7})">${O.path(O.leaf(16, 5, 0.3), d)}</g>`,
          ),
        ) +
        `<g transform="translate(${cx} ${cy})">${O.ring(8, 30, (_i) => `<g transform="translate(0 12)">${palmette(30, iv, a, d)}</g>`)}${rosette(22, a, iv, d)}</g>`;
      for (const [mx, my] of [
        [1, 1],
        [-1, 1],
        [1, -1],
        [-1, -1],
      ])
        s +=
          `<g transform="translate(${mx > 0 ? 0 : fw} ${my > 0 ? 0 : fh}) scale(${mx} ${my})">` +
          O.path(
            `M0,0 L${fw * 0.36},0 q-8,18 -26,20 q-4,20 -24,24 q-2,24 -26,30 q-2,26 -20,34 q0,20 -${fw * 0.36 - 96},26Z`,
            a,
          ) +
          O.path(
            `M0,0 L${fw * 0.3},0 q-8,14 -22,16 q-4,16 -20,20 q-2,20 -22,26 q-2,22 -18,28Z`,
            d,
          ) +
          `<g transform="translate(22 26) rotate(135)">${palmette(34, iv, a, g)}</g></g>`;
    }
    if (D.kind === 'mihrab') {
      s +=
        O.path(
          `M0,0 H${fw} V${fh * 0.52} C${fw * 0.96},${fh * 0.3} ${fw * 0.62},${fh * 0.24} ${fw * 0.5},${fh * 0.08} C${fw * 0.38},${fh * 0.24} ${fw * 0.04},${fh * 0.3} 0,${fh * 0.52}Z`,
          a,
        ) +
        O.path(
          `M0,${fh * 0.52} C${fw * 0.04},${fh * 0.3} ${fw * 0.38},${fh * 0.24} ${fw * 0.5},${fh * 0.08} C${fw * 0.62},${fh * 0.24} ${fw * 0.96},${fh * 0.3} ${fw},${fh * 0.52}`,
          'none',
          `stroke="${iv}" stroke-width="6"`,
        );
      for (const m of [1, -1])
        s += `<g transform="translate(${m > 0 ? 0 : fw} 0) scale(${m} 1)"><g transform="translate(50 60)">${rosette(24, iv, d, a)}</g><g transform="translate(36 130) rotate(20)">${palmette(34, d, iv, g)}</g><g transform="translate(108 36) rotate(60)">${palmette(28, iv, e, a)}</g></g>`;
      s +=
        `<g transform="translate(${cx} ${fh * 0.92})"><path d="M0,0 C6,-80 -6,-190 0,-${fh * 0.62}" stroke="${e}" stroke-width="6" fill="none"/>` +
        O.rep(7, (i) =>
          [1, -1]
            .map(
              (m) =>
                `<g transform="translate(0 ${-40 - i * 46}) scale(${m} 1) rotate(58)"><path d="M0,0 q8,-30 0,-${78 - i * 8}" stroke="${e}" stroke-width="3.5" fill="none"/><g transform="translate(0 ${-78 + i * 8}) scale(${1 - i * 0.06})">${i & 1 ? rosette(18, iv, a, d) : palmette(32, d, iv, a)}</g><path d="${O.leaf(28, 8, 0.3)}" transform="translate(2 -30) rotate(50)" fill="${e}"/></g>`,
            )
            .join(''),
        ) +
        `<g transform="translate(0 ${-fh * 0.62})">${palmette(52, iv, a, d)}</g></g>`;
    }
  }
  s += '</svg>';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="440" height="660" viewBox="0 0 440 660" shape-rendering="crispEdges">${s}</svg>`;
}
export async function knots(D) {
  const [nx, ny] = KN;
  const raw = await svgRaw(svg(D), nx, ny);
  const pal = D.pal.map(hex);
  const K = new Uint8Array(nx * ny);
  for (let i = 0; i < nx * ny; i++) {
    let b = 0,
      bd = 1e9;
    for (let k = 0; k < pal.length; k++) {
      const d =
        (raw[i * 4] - pal[k][0]) ** 2 +
        (raw[i * 4 + 1] - pal[k][1]) ** 2 +
        (raw[i * 4 + 2] - pal[k][2]) ** 2;
      if (d < bd) {
        bd = d;
        b = k;
      }
    }
    K[i] = b;
  }
  return { K, pal, nx, ny, seed: D.seed };
}
export function pile(Q, i0, j0, ni, nj, W, H) {
  const { K, pal, nx, ny, seed } = Q,
    t = new Tex(W, H),
    h = new Height(W, H),
    n = noiseTile(256, 16, 4, seed),
    n2 = noiseTile(256, 64, 2, seed + 5);
  const ab = [];
  let v = 0;
  for (let j = 0; j < ny; j++) {
    if (hash2(j, seed) > 0.93) v = (hash2(j, seed + 1) - 0.5) * 0.26;
    ab.push(v);
  }
  const cw = W / ni,
    ch = H / nj;
  for (let y = 0; y < H; y++)
    for (let x = 0; x < W; x++) {
      const o = y * W + x;
      const w = n[((y & 255) << 8) | (x & 255)] - 0.5,
        w2 = n[((x & 255) << 8) | ((y + 91) & 255)] - 0.5;
      const gx = x / cw + i0 + w * 0.7,
        gy = y / ch + j0 + w2 * 0.7;
      const i = Math.max(0, Math.min(nx - 1, Math.floor(gx))),
        j = Math.max(0, Math.min(ny - 1, Math.floor(gy)));
      const fx = gx - i - 0.5,
        fy = gy - j - 0.5;
      const c = pal[K[j * nx + i]];
      const d = Math.max(0, 1 - 2.6 * (fx * fx * 0.8 + fy * fy));
      const tuft = n2[(((y * 2) & 255) << 8) | ((x * 2) & 255)];
      const kn = hash2(i, j * 3 + seed) - 0.5;
      const m =
        (0.7 + 0.3 * Math.sqrt(d)) *
        (1 +
          kn * 0.16 +
          ab[j] * 0.9 +
          (tuft - 0.5) * 0.38 +
          (n[(((y >> 2) & 255) << 8) | ((x >> 2) & 255)] - 0.5) * 0.2);
      t.data[o * 4] = c[0] * m;
      t.data[o * 4 + 1] = c[1] * m;
      t.data[o * 4 + 2] = c[2] * m;
      t.data[o * 4 + 3] = 255;
      h.data[o] = Math.sqrt(d) * 0.6 + tuft * 0.5;
    }
  return { t, h };
}
export async function piece(D) {
  const Q = await knots(D);
  const q = pile(Q, 0, 0, Q.nx, Q.ny, 1024, 2048);
  return { tex: q.t, h: q.h, bumpH: 0.05, size: SIZE, sheen: 0.22, cavity: 0.3, detail: null, Q };
}
export function macro(p) {
  const q = pile(p.Q, 42, 48, 92, 92, 1024, 1024);
  return { ...q, w: 4 };
}
// cotton fringe along z = +-h/2, world scale k
export function fringe(r, w, h, k = 1, y = 0.03) {
  const parts = [];
  for (const sg of [1, -1])
    for (let i = 0; i < 96; i++) {
      const x = ((i + 0.5) / 96) * w - w / 2 + r.range(-0.01, 0.01),
        L = 0.42 * k * r.range(0.8, 1.15),
        bx = r.range(-0.1, 0.1) * k,
        cx = r.range(-0.06, 0.06) * k;
      const p = [];
      for (let s = 0; s <= 6; s++) {
        const q = s / 6;
        p.push([
          x + bx * q * q + cx * Math.sin(q * 5),
          y + 0.02 * (1 - q),
          sg * (h / 2 - 0.02 + L * q),
        ]);
      }
      parts.push(tube(p, 0.02 * k, 5, (v) => 1 - 0.4 * v));
    }
  return merge(parts);
}
