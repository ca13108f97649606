// Printing blocks of ajrak: field motifs and border bands.
import * as O from '../kit/ornament.mjs';

export const PAL = {
  indigo: '#22305c',
  deep: '#161d3a',
  madder: '#7d2426',
  rust: '#94392a',
  black: '#16131a',
  white: '#e8dfcb',
};
const dots = (n, R, rr, c) => O.ring(n, R, () => O.circ(0, 0, rr, c));
export function motif(kind, p) {
  const { w, a, b, k } = p; // tile 200x200, centre 100,100; a ground colours, b accent
  let s = '';
  const centred = (body) => `<g transform="translate(100 100)">${body}</g>`;
  const corner = (body) =>
    [
      [0, 0],
      [200, 0],
      [0, 200],
      [200, 200],
    ]
      .map((q) => `<g transform="translate(${q[0]} ${q[1]})">${body}</g>`)
      .join('');
  if (kind === 'riyal') {
    s += corner(
      O.circ(0, 0, 62, w) +
        O.circ(0, 0, 58, b) +
        O.ring(16, 48, () => O.circ(0, 0, 4.2, w)) +
        O.circ(0, 0, 40, w) +
        O.circ(0, 0, 37, k) +
        O.flower(8, 34, 9, w, b, 7),
    );
    s += centred(
      O.circ(0, 0, 62, w) +
        O.circ(0, 0, 58, k) +
        O.ring(16, 48, () => O.circ(0, 0, 4.2, w)) +
        O.poly(O.star(0, 0, 8, 42, 28), w) +
        O.poly(O.star(0, 0, 8, 38, 25), b) +
        O.flower(8, 21, 6, w, k, 5),
    );
    for (const q of [
      [100, 0],
      [0, 100],
      [200, 100],
      [100, 200],
    ])
      s +=
        `<g transform="translate(${q[0]} ${q[1]})">` +
        O.poly(O.star(0, 0, 4, 34, 15), w) +
        O.poly(O.star(0, 0, 4, 28, 12), b) +
        O.circ(0, 0, 5, w) +
        '</g>';
  }
  if (kind === 'star') {
    s += centred(
      O.poly(O.star(0, 0, 8, 96, 66), w) +
        O.poly(O.star(0, 0, 8, 91, 62), b) +
        O.poly(O.star(0, 0, 8, 76, 52), w) +
        O.poly(O.star(0, 0, 8, 72, 49), a) +
        dots(24, 52, 2.6, w) +
        O.poly(O.star(0, 0, 8, 44, 30), w) +
        O.poly(O.star(0, 0, 8, 40, 27), k) +
        O.flower(8, 24, 7, w, b, 6),
    );
    s += corner(
      O.poly(O.star(0, 0, 4, 60, 26), w) +
        O.poly(O.star(0, 0, 4, 54, 22), b) +
        O.poly(O.star(0, 0, 4, 38, 16), w) +
        O.poly(O.star(0, 0, 4, 33, 14), k) +
        O.circ(0, 0, 6, w),
    );
    for (const q of [
      [100, 0],
      [0, 100],
      [200, 100],
      [100, 200],
    ])
      s += `<g transform="translate(${q[0]} ${q[1]})">${O.circ(0, 0, 6, w)}${O.circ(0, 0, 3, b)}</g>`;
  }
  if (kind === 'kakar') {
    // cloud: four-lobed ogee net
    const lobe = (R, c) =>
      O.path(
        `M0,${-R} C${R * 0.35},${-R * 0.85} ${R * 0.45},${-R * 0.6} ${R * 0.45},${-R * 0.45} C${R * 0.6},${-R * 0.45} ${R * 0.85},${-R * 0.35} ${R},0 C${R * 0.85},${R * 0.35} ${R * 0.6},${R * 0.45} ${R * 0.45},${R * 0.45} C${R * 0.45},${R * 0.6} ${R * 0.35},${R * 0.85} 0,${R} C${-R * 0.35},${R * 0.85} ${-R * 0.45},${R * 0.6} ${-R * 0.45},${R * 0.45} C${-R * 0.6},${R * 0.45} ${-R * 0.85},${R * 0.35} ${-R},0 C${-R * 0.85},${-R * 0.35} ${-R * 0.6},${-R * 0.45} ${-R * 0.45},${-R * 0.45} C${-R * 0.45},${-R * 0.6} ${-R * 0.35},${-R * 0.85} 0,${-R}Z`,
        c,
      );
    s += centred(
      lobe(100, w) +
        lobe(94, b) +
        lobe(80, w) +
        lobe(76, k) +
        dots(20, 46, 3, w) +
        O.ring(8, 6, () => O.path(O.petal(34, 9, 0.4), w) + O.path(O.petal(24, 5, 0.4), b)) +
        O.circ(0, 0, 7, w),
    );
    s += corner(
      O.circ(0, 0, 44, w) +
        O.circ(0, 0, 40, a) +
        O.ring(12, 32, () => O.circ(0, 0, 3, w)) +
        O.flower(6, 24, 8, w, b, 5),
    );
  }
  if (kind === 'champa') {
    s += centred(
      O.ring(
        4,
        12,
        () =>
          O.path(O.petal(82, 34, 0.6), w) +
          O.path(O.petal(75, 29, 0.6), b) +
          `<g transform="translate(0 -12)">${O.path(O.petal(48, 16, 0.6), w)}${O.path(O.petal(42, 13, 0.6), k)}</g>`,
      ) +
        O.ring(
          4,
          10,
          () =>
            O.path(O.petal(58, 17, 0.3), w) +
            O.path(O.petal(51, 13, 0.3), a) +
            O.circ(0, -30, 3.5, w),
          Math.PI / 4,
        ) +
        O.circ(0, 0, 15, w) +
        O.circ(0, 0, 12, b) +
        O.circ(0, 0, 4, w),
    );
    s += corner(
      O.poly(O.star(0, 0, 8, 40, 27), w) +
        O.poly(O.star(0, 0, 8, 36, 24), k) +
        O.flower(8, 21, 6, w, b, 5),
    );
    for (const q of [
      [100, 0],
      [0, 100],
      [200, 100],
      [100, 200],
    ])
      s +=
        `<g transform="translate(${q[0]} ${q[1]})">` +
        O.poly(O.star(0, 0, 4, 22, 22 * 0.7), w) +
        O.poly(O.star(0, 0, 4, 18, 18 * 0.7), b) +
        O.circ(0, 0, 4, w) +
        '</g>';
  }
  if (kind === 'jaal') {
    for (const q of [
      [0, 0],
      [100, 0],
      [0, 100],
      [100, 100],
    ]) {
      s +=
        `<g transform="translate(${q[0]} ${q[1]})">` +
        O.poly(
          [
            [50, 2],
            [98, 50],
            [50, 98],
            [2, 50],
          ],
          w,
        ) +
        O.poly(
          [
            [50, 7],
            [93, 50],
            [50, 93],
            [7, 50],
          ],
          ((q[0] + q[1]) / 100) & 1 ? b : k,
        ) +
        `<g transform="translate(50 50)">${O.flower(8, 27, 7.5, w, b, 5)}${O.ring(4, 33, () => O.circ(0, 0, 3.2, w), Math.PI / 4)}</g></g>`;
      s += `<g transform="translate(${q[0]} ${q[1]})">${O.circ(0, 0, 12, w)}${O.circ(0, 0, 9, b)}${O.circ(0, 0, 3, w)}</g>`;
    }
    s += `<g transform="translate(200 0)">${O.circ(0, 0, 12, w)}${O.circ(0, 0, 9, b)}</g><g transform="translate(0 200)">${O.circ(0, 0, 12, w)}${O.circ(0, 0, 9, b)}</g><g transform="translate(200 200)">${O.circ(0, 0, 12, w)}${O.circ(0, 0, 9, b)}</g>`;
  }
  return s;
}
export function bandTile(kind, p) {
  const { w, a, b, k } = p;
  let s = O.rect(0, 0, 200, 200, b);
  s +=
    O.rect(0, 0, 200, 10, k) +
    O.rect(0, 10, 200, 6, w) +
    O.rect(0, 184, 200, 6, w) +
    O.rect(0, 190, 200, 10, k);
  if (kind === 0) {
    for (const x of [50, 150])
      s +=
        `<g transform="translate(${x} 100)">` +
        O.circ(0, 0, 46, w) +
        O.circ(0, 0, 42, a) +
        O.flower(8, 36, 10, w, k, 9) +
        '</g>';
    for (const x of [0, 100, 200])
      s += O.poly(O.star(x, 100, 4, 60, 12), w) + O.poly(O.star(x, 100, 4, 50, 8), k);
  }
  if (kind === 1) {
    for (const x of [0, 50, 100, 150])
      s +=
        `<g transform="translate(${x + 25} 172)">` +
        O.path(O.petal(140, 34, 0.5), w) +
        O.path(O.petal(130, 29, 0.5), a) +
        `<g transform="translate(0 -24)">${O.path(O.petal(80, 15, 0.5), w)}${O.path(O.petal(70, 10, 0.5), k)}</g></g>`;
  }
  if (kind === 2) {
    for (let i = 0; i < 4; i++)
      s +=
        O.poly(
          [
            [i * 50, 25],
            [i * 50 + 50, 100],
            [i * 50, 175],
            [i * 50 + 14, 100],
          ],
          w,
        ) +
        O.poly(
          [
            [i * 50 + 22, 100],
            [i * 50 + 36, 75],
            [i * 50 + 50, 100],
            [i * 50 + 36, 125],
          ],
          a,
        );
  }
  return s;
}
