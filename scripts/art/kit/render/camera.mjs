// Where every vertex falls on the picture.
import { cross, nrm3 } from './vector.mjs';

export function project(cam, { P, nV }, W, H) {
  // ---- camera
  const E = cam.eye,
    f = nrm3([cam.target[0] - E[0], cam.target[1] - E[1], cam.target[2] - E[2]]);
  let r = nrm3(cross(f, cam.up || [0, 1, 0])),
    u = cross(r, f);
  if (cam.roll) {
    const c = Math.cos(cam.roll),
      s = Math.sin(cam.roll);
    const r2 = r.map((v, i) => v * c + u[i] * s);
    u = u.map((v, i) => v * c - r[i] * s);
    r = r2;
  }
  const F = H / 2 / Math.tan((cam.fov * Math.PI) / 360),
    shx = cam.shift ? cam.shift[0] * W : 0,
    shy = cam.shift ? cam.shift[1] * H : 0;
  const sx = new Float32Array(nV),
    sy = new Float32Array(nV),
    iw = new Float32Array(nV);
  for (let i = 0, j = 0; i < nV; i++, j += 3) {
    const x = P[j] - E[0],
      y = P[j + 1] - E[1],
      z = P[j + 2] - E[2],
      d = x * f[0] + y * f[1] + z * f[2];
    if (d < 0.05) {
      iw[i] = -1;
      continue;
    }
    iw[i] = 1 / d;
    sx[i] = W / 2 + shx + ((x * r[0] + y * r[1] + z * r[2]) / d) * F;
    sy[i] = H / 2 + shy - ((x * u[0] + y * u[1] + z * u[2]) / d) * F;
  }
  const rayX = (x) => (x + 0.5 - W / 2 - shx) / F;
  const rayY = (y) => -(y + 0.5 - H / 2 - shy) / F;
  return { E, f, r, u, F, sx, sy, iw, rayX, rayY };
}
