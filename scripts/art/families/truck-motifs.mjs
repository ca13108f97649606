import * as O from '../kit/ornament.mjs';
// Truck art motifs: roses, leaves, peacock. Truck art: enamel panels, trays and kettles. Saturated flats, white outlines, symmetric borders, gloss.
export const PAL = {
  red: '#c8202f',
  yellow: '#f2b824',
  green: '#1f8a4c',
  blue: '#1f4fa3',
  pink: '#e0478a',
  orange: '#e8701f',
  white: '#f6efe0',
  black: '#16161a',
  sky: '#58b5d6',
};
const P = PAL;
export const rose = (k, a = P.red, b = P.pink, w = P.white) =>
  `<g transform="scale(${k})">` +
  O.rep(
    5,
    (i) =>
      `<path transform="rotate(${i * 72})" d="M0,0 C30,-12 40,-48 0,-58 C-40,-48 -30,-12 0,0Z" fill="${a}" stroke="${w}" stroke-width="3"/>`,
  ) +
  O.rep(
    5,
    (i) =>
      `<path transform="rotate(${i * 72 + 36})" d="M0,0 C22,-8 28,-34 0,-42 C-28,-34 -22,-8 0,0Z" fill="${b}" stroke="${a}" stroke-width="2"/>`,
  ) +
  O.rep(
    4,
    (i) =>
      `<path transform="rotate(${i * 90 + 20})" d="M0,2 C14,-6 16,-22 -2,-26" fill="none" stroke="${w}" stroke-width="3" stroke-linecap="round"/>`,
  ) +
  O.circ(0, 0, 8, P.yellow) +
  '</g>';
export const lf = (L, a, m = 1) =>
  `<g transform="rotate(${a})"><path d="${O.leaf(L, L * 0.24, 0.18 * m)}" fill="${P.green}" stroke="${P.white}" stroke-width="2"/><path d="M0,-4 Q${L * 0.05 * m},${-L * 0.5} ${L * 0.16 * m},${-L * 0.9}" stroke="${P.yellow}" stroke-width="3" fill="none"/></g>`;
export const peacock = (m) =>
  `<g transform="scale(${m} 1)">` +
  O.rep(9, (i) => {
    const a = 40 + i * 13;
    return `<g transform="translate(18 20) rotate(${a})"><path d="M0,0 C10,-60 10,-110 0,-150 C-10,-110 -10,-60 0,0Z" fill="${i & 1 ? P.green : '#2aa06a'}" stroke="${P.yellow}" stroke-width="2.5"/><ellipse cx="0" cy="-136" rx="13" ry="17" fill="${P.yellow}"/><ellipse cx="0" cy="-137" rx="8" ry="11" fill="${P.blue}"/><circle cx="0" cy="-138" r="4" fill="${P.white}"/></g>`;
  }) +
  `<path d="M30,48 C-20,60 -62,26 -54,-20 C-50,-46 -30,-58 -34,-86 C-38,-112 -70,-112 -74,-90 L-92,-82 L-73,-78 C-66,-66 -78,-44 -84,-16 C-92,40 -34,92 34,66Z" fill="${P.blue}" stroke="${P.white}" stroke-width="4"/>` +
  O.circ(-62, -92, 5, P.white) +
  O.circ(-63, -92, 2.5, P.black) +
  O.rep(
    3,
    (i) =>
      `<path d="M-56,-108 l${-10 + i * 10},-26" stroke="${P.blue}" stroke-width="4"/>` +
      O.circ(-66 + i * 10, -136, 5, P.yellow),
  ) +
  O.rep(
    6,
    (i) =>
      `<path d="M${-40 + (i % 3) * 20},${0 + Math.floor(i / 3) * 22} a10,9 0 0 0 18,0" stroke="${P.sky}" stroke-width="3.5" fill="none"/>`,
  ) +
  '</g>';
