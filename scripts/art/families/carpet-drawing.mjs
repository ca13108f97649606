// The drawing a carpet is knotted from.
import * as O from '../kit/ornament.mjs';
import { rng } from '../kit/rng.mjs';
import { gul, palmette, rosette } from './carpet-motifs.mjs';

export function svg(D) {
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
