// Shadow maps spread over the key light and over the sky: many cheap ones give soft shade.
import { shadowMap } from './shadow.mjs';
import { cross, dot, nrm3 } from './vector.mjs';

export function lightsOf(sc, geo, W) {
  // ---- lights
  const key = sc.key,
    fc = sc.focus.c,
    fr = sc.focus.r,
    kd = nrm3(key.dir);
  const kr = nrm3(cross([0, 1, 0], kd)),
    ku = cross(kd, kr);
  const lowRes = W < 900;
  const NK = Math.round((key.n || 18) * (lowRes ? 0.55 : 1)),
    KS = sc.shadowRes || 448,
    keyMaps = [];
  const GA = Math.PI * (3 - Math.sqrt(5));
  for (let i = 0; i < NK; i++) {
    const rr = Math.sqrt((i + 0.5) / NK) * (key.size || 0.12),
      th = i * GA;
    const d = nrm3(
      [0, 1, 2].map((k) => kd[k] + kr[k] * Math.cos(th) * rr + ku[k] * Math.sin(th) * rr),
    );
    keyMaps.push(shadowMap(geo, d, fc, fr, KS));
  }
  const ND = sc.domeN || (lowRes ? 16 : 30),
    domeMaps = [],
    win = nrm3(sc.ambient.dir || key.dir);
  for (let i = 0; i < ND; i++) {
    const y = 1 - ((i + 0.5) / ND) * 0.97,
      s = Math.sqrt(1 - y * y),
      th = i * GA;
    const d = [Math.cos(th) * s, y, Math.sin(th) * s];
    const m = shadowMap(geo, d, fc, fr, 224);
    m.wt = 0.35 + 0.9 * Math.max(0, dot(d, win));
    domeMaps.push(m);
  }
  return { key, fc, fr, kd, kr, ku, NK, KS, keyMaps, ND, domeMaps, win };
}
