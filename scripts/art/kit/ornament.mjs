// Vector ornament helpers returning SVG strings.
export const f1 = (x) => Math.round(x * 10) / 10;
export const polar = (cx, cy, r, a) => [cx + Math.cos(a) * r, cy + Math.sin(a) * r];
export const pts = (a) => a.map((p) => `${f1(p[0])},${f1(p[1])}`).join(' ');
export const star = (cx, cy, n, r1, r2, rot = 0) => {
  const p = [];
  for (let i = 0; i < n * 2; i++)
    p.push(polar(cx, cy, i & 1 ? r2 : r1, rot + (i * Math.PI) / n - Math.PI / 2));
  return p;
};
export const poly = (p, fill, ex = '') => `<polygon points="${pts(p)}" fill="${fill}" ${ex}/>`;
export const circ = (x, y, r, fill, ex = '') =>
  `<circle cx="${f1(x)}" cy="${f1(y)}" r="${f1(r)}" fill="${fill}" ${ex}/>`;
export const rect = (x, y, w, h, fill, ex = '') =>
  `<rect x="${f1(x)}" y="${f1(y)}" width="${f1(w)}" height="${f1(h)}" fill="${fill}" ${ex}/>`;
export const path = (d, fill, ex = '') => `<path d="${d}" fill="${fill}" ${ex}/>`;
export const rep = (n, f) => {
  let s = '';
  for (let i = 0; i < n; i++) s += f(i, i / n);
  return s;
};
export const at = (x, y, s, rot, body) =>
  `<g transform="translate(${f1(x)} ${f1(y)}) rotate(${f1((rot * 180) / Math.PI)}) scale(${Math.round(s * 1000) / 1000})">${body}</g>`;
export const ring = (n, r, f, rot = 0, cx = 0, cy = 0) =>
  rep(n, (i) => {
    const a = rot + (i / n) * Math.PI * 2;
    return `<g transform="translate(${f1(cx + Math.cos(a) * r)} ${f1(cy + Math.sin(a) * r)}) rotate(${f1((a * 180) / Math.PI + 90)})">${f(i)}</g>`;
  });
// petal pointing up from origin, length L, width w
export const petal = (L, w, tip = 0.5) =>
  `M0,0 C${f1(w)},${f1(-L * 0.25)} ${f1(w * 0.9)},${f1(-L * (0.6 + 0.2 * tip))} 0,${f1(-L)} C${f1(-w * 0.9)},${f1(-L * (0.6 + 0.2 * tip))} ${f1(-w)},${f1(-L * 0.25)} 0,0Z`;
export const heartPetal = (L, w) =>
  `M0,0 C${f1(w * 0.9)},${f1(-L * 0.2)} ${f1(w * 1.1)},${f1(-L * 0.95)} ${f1(w * 0.35)},${f1(-L)} Q${f1(w * 0.1)},${f1(-L)} 0,${f1(-L * 0.82)} Q${f1(-w * 0.1)},${f1(-L)} ${f1(-w * 0.35)},${f1(-L)} C${f1(-w * 1.1)},${f1(-L * 0.95)} ${f1(-w * 0.9)},${f1(-L * 0.2)} 0,0Z`;
export const leaf = (L, w, bend = 0.2) =>
  `M0,0 C${f1(w)},${f1(-L * 0.3)} ${f1(w * 0.8 + bend * L)},${f1(-L * 0.7)} ${f1(bend * L)},${f1(-L)} C${f1(-w * 0.6 + bend * L * 0.3)},${f1(-L * 0.75)} ${f1(-w)},${f1(-L * 0.35)} 0,0Z`;
export const flower = (n, L, w, fill, centre, cr, ex = '') =>
  rep(
    n,
    (i) =>
      `<path transform="rotate(${f1((i * 360) / n)})" d="${heartPetal(L, w)}" fill="${fill}" ${ex}/>`,
  ) + circ(0, 0, cr, centre);
export const botehS = (L, w) =>
  `M0,0 C${f1(w * 1.2)},${f1(-L * 0.05)} ${f1(w * 1.25)},${f1(-L * 0.6)} ${f1(w * 0.35)},${f1(-L * 0.86)} C${f1(w * 0.1)},${f1(-L * 0.98)} ${f1(-w * 0.5)},${f1(-L)} ${f1(-w * 0.62)},${f1(-L * 0.86)} C${f1(-w * 0.35)},${f1(-L * 0.88)} ${f1(-w * 0.25)},${f1(-L * 0.76)} ${f1(-w * 0.45)},${f1(-L * 0.62)} C${f1(-w * 1.2)},${f1(-L * 0.35)} ${f1(-w)},0 0,0Z`;
