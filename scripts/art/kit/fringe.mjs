// Fringe: twisted ends of the warp, hanging from the lowest edge of a cloth.
import { merge } from './mesh.mjs';
import { tube } from './swept.mjs';

// The lowest point of the mesh in each of n strips across x.
function lowestEdge(mesh, n) {
  let lo = Infinity;
  let hi = -Infinity;
  for (let i = 0; i < mesh.pos.length; i += 3) {
    lo = Math.min(lo, mesh.pos[i]);
    hi = Math.max(hi, mesh.pos[i]);
  }
  const edge = Array(n).fill(null);
  for (let i = 0; i < mesh.pos.length; i += 3) {
    const k = Math.min(n - 1, Math.floor(((mesh.pos[i] - lo) / (hi - lo)) * n));
    if (!edge[k] || mesh.pos[i + 1] < edge[k][1])
      edge[k] = [mesh.pos[i], mesh.pos[i + 1], mesh.pos[i + 2]];
  }
  return edge.filter(Boolean);
}

export function hangingFringe(mesh, r, { n = 120, length = 0.42 } = {}) {
  const parts = lowestEdge(mesh, n).map(([x, y, z]) => {
    const L = length * r.range(0.85, 1.1);
    const swing = r.range(-0.05, 0.05);
    const points = [];
    for (let s = 0; s <= 5; s++) {
      const q = s / 5;
      points.push([x + swing * q * q, y + 0.03 - L * q, z + 0.02 * Math.sin(q * 6 + x)]);
    }
    return tube(points, 0.019, 5, (v) => 1 - 0.35 * v);
  });
  return merge(parts);
}
