// A painted truck panel: strips, corner roses and one subject in the middle.

import * as O from '../kit/ornament.mjs';
import { hash2, rng } from '../kit/rng.mjs';
import { svgTex } from '../kit/tex.mjs';
import { lf, PAL as P, peacock, rose } from './truck-motifs.mjs';
export async function panel(seed, look = {}, w = 1024, h = 1024) {
  const r = rng(seed);
  const g = P[look.ground] ?? r.pick([P.blue, P.green, P.red, P.black, P.orange]);
  const cs = r.shuffle([P.red, P.yellow, P.green, P.blue, P.pink, P.orange].filter((c) => c !== g));
  const VW = 1000,
    VH = (1000 * h) / w;
  let s = O.rect(0, 0, VW, VH, cs[0]);
  const strip = (e, th, n, fn) => {
    let q = '';
    const m = Math.round((n * VH) / VW);
    for (let i = 0; i < n; i++) {
      const x = e + ((VW - 2 * e) * (i + 0.5)) / n;
      q += `<g transform="translate(${x} ${e + th / 2})">${fn(i)}</g><g transform="translate(${x} ${VH - e - th / 2}) rotate(180)">${fn(i)}</g>`;
    }
    for (let i = 1; i < m - 1; i++) {
      const y = e + ((VH - 2 * e) * (i + 0.5)) / m;
      q += `<g transform="translate(${e + th / 2} ${y}) rotate(-90)">${fn(i)}</g><g transform="translate(${VW - e - th / 2} ${y}) rotate(90)">${fn(i)}</g>`;
    }
    return q;
  };
  s += strip(
    0,
    70,
    20,
    (i) =>
      O.path('M-25,35 C-25,-5 -12,-28 0,-32 C12,-28 25,-5 25,35Z', i & 1 ? P.yellow : P.white) +
      O.circ(0, 8, 9, i & 1 ? P.red : cs[1]),
  );
  s +=
    O.rect(70, 70, VW - 140, VH - 140, P.white) +
    O.rect(78, 78, VW - 156, VH - 156, P.black) +
    strip(
      82,
      44,
      22,
      (i) =>
        O.poly(
          [
            [-19, 0],
            [0, -17],
            [19, 0],
            [0, 17],
          ],
          [P.yellow, P.red, P.sky][i % 3],
        ) + O.circ(0, 0, 5, P.white),
    ) +
    O.rect(130, 130, VW - 260, VH - 260, P.yellow) +
    O.rect(138, 138, VW - 276, VH - 276, g);
  const cx = 500,
    cy = VH / 2;
  for (const [mx, my] of [
    [1, 1],
    [-1, 1],
    [1, -1],
    [-1, -1],
  ])
    s += `<g transform="translate(${mx > 0 ? 138 : VW - 138} ${my > 0 ? 138 : VH - 138}) scale(${mx} ${my})"><path d="M0,0 H250 C200,20 190,60 150,70 C140,110 90,120 70,150 C60,190 20,200 0,250Z" fill="${cs[2]}" stroke="${P.white}" stroke-width="5"/><g transform="translate(66 66)">${lf(78, 100)}${lf(78, 170, -1)}${rose(0.85, cs[3], cs[4] || P.white)}</g></g>`;
  const kind = look.art ?? r.pick(['peacock', 'roses', 'star', 'vase']);
  if (kind === 'peacock')
    s +=
      `<g transform="translate(${cx + 30} ${cy - 10}) scale(2.35)">${peacock(r.sign())}</g>` +
      `<g transform="translate(${cx - 170} ${cy + 250})">${lf(110, -60)}${lf(110, 60, -1)}${rose(1.2)}</g><g transform="translate(${cx + 150} ${cy + 265})">${lf(110, -60)}${lf(110, 60, -1)}${rose(1.05, P.orange, P.yellow)}</g>`;
  if (kind === 'roses')
    s +=
      `<circle cx="${cx}" cy="${cy}" r="285" fill="${P.white}"/><circle cx="${cx}" cy="${cy}" r="272" fill="${cs[4] || P.sky}"/>` +
      [
        [0, -40, 2.5],
        [-140, 70, 1.8],
        [140, 70, 1.8],
        [0, 165, 1.5],
        [-120, -120, 1.3],
        [120, -120, 1.3],
      ]
        .map(
          (q, i) =>
            `<g transform="translate(${cx + q[0]} ${cy + q[1]})">${lf(100 * q[2] * 0.8, -70 + i * 30)}${lf(100 * q[2] * 0.8, 80 + i * 25, -1)}${lf(90 * q[2] * 0.8, 190)}</g>`,
        )
        .join('') +
      [
        [0, -40, 2.3],
        [-140, 70, 1.7],
        [140, 70, 1.7],
        [0, 165, 1.4],
        [-120, -120, 1.2],
        [120, -120, 1.2],
      ]
        .map(
          (q, i) =>
            `<g transform="translate(${cx + q[0]} ${cy + q[1]})">${rose(q[2], [P.red, P.pink, P.orange][i % 3], [P.pink, P.white, P.yellow][i % 3])}</g>`,
        )
        .join('');
  if (kind === 'star')
    s +=
      `<g transform="translate(${cx} ${cy})">` +
      O.rep(
        16,
        (i) =>
          `<path transform="rotate(${i * 22.5})" d="${O.petal(330, 66, 0.4)}" fill="${i & 1 ? P.yellow : P.red}" stroke="${P.white}" stroke-width="4"/>`,
      ) +
      O.rep(
        16,
        (i) =>
          `<path transform="rotate(${i * 22.5 + 11.25})" d="${O.petal(240, 46, 0.4)}" fill="${i & 1 ? P.green : P.sky}" stroke="${P.white}" stroke-width="3"/>`,
      ) +
      O.circ(0, 0, 120, P.white) +
      O.circ(0, 0, 110, P.blue) +
      rose(1.6) +
      '</g>';
  if (kind === 'vase')
    s +=
      `<g transform="translate(${cx} ${cy + 240})"><path d="M-70,0 C-120,-90 -90,-150 -50,-180 C-60,-200 -70,-210 -80,-220 H80 C70,-210 60,-200 50,-180 C90,-150 120,-90 70,0Z" fill="${P.yellow}" stroke="${P.white}" stroke-width="6"/><path d="M-88,-90 H88" stroke="${P.red}" stroke-width="16"/>${O.rep(5, (i) => O.circ(-70 + i * 35, -90, 5, P.white))}</g>` +
      [
        [0, -150, 2.0, 0],
        [-150, -70, 1.5, -40],
        [150, -70, 1.5, 40],
        [-80, 10, 1.15, -20],
        [80, 10, 1.15, 20],
        [-105, -205, 1.0, -20],
        [105, -205, 1.0, 20],
      ]
        .map(
          (q, i) =>
            `<path d="M${cx},${cy + 40} Q${cx + q[0] * 0.4},${cy + q[1] * 0.3} ${cx + q[0]},${cy + q[1]}" stroke="${P.green}" stroke-width="9" fill="none"/><g transform="translate(${cx + q[0]} ${cy + q[1]})">${lf(100, 110 + q[3])}${lf(100, -110 + q[3], -1)}${rose(q[2], [P.red, P.pink, P.orange][i % 3], [P.pink, P.white, P.yellow][i % 3])}</g>`,
        )
        .join('');
  const t = await svgTex(s, w, h, VW, VH);
  for (let i = 0; i < w * h; i++) {
    const y = (i / w) | 0,
      x = i % w;
    const st = 1 + (hash2(y >> 2, x >> 6) - 0.5) * 0.07 + (hash2(x, y) - 0.5) * 0.04;
    for (let c = 0; c < 3; c++) t.data[i * 4 + c] *= st;
    t.data[i * 4 + 3] = 255;
  }
  return t;
}
