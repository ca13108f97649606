// Mirrors, polish and glaze: two layers, each reflecting the room and the key light.
export function gloss(env, key, kd, ev) {
  const kc = key.color;
  return (s) => {
    const {
      mat,
      py,
      vx,
      vy,
      vz,
      nx,
      ny,
      nz,
      R,
      G,
      B,
      f0,
      metal,
      coat,
      mir,
      G0x,
      G0y,
      G0z,
      va,
      kv,
      ndl,
    } = s;
    let { rough, lr, lg, lb } = s;
    const dm = 1 - metal;
    let l = 1;
    // specular
    if (mir > 0.3) {
      rough = 0.05;
    }
    const coatOn = coat > 0.02;
    const doSpec = rough < 0.75 || metal > 0.02 || coatOn || mir > 0.3;
    if (doSpec) {
      for (let layer = 0; layer < 2; layer++) {
        let rg,
          F0r,
          F0g,
          F0b,
          N0x = nx,
          N0y = ny,
          N0z = nz,
          sc2 = 1;
        if (layer === 0) {
          if (mir > 0.3) {
            rg = 0.04;
            F0r = F0g = F0b = 0.8;
            lr *= 0.2;
            lg *= 0.2;
            lb *= 0.2;
          } else {
            rg = rough;
            F0r = f0 * dm + R * metal;
            F0g = f0 * dm + G * metal;
            F0b = f0 * dm + B * metal;
            if (rg > 0.75 && metal < 0.02) continue;
          }
        } else {
          if (!coatOn) break;
          rg = mat.coatRough || 0.06;
          F0r = F0g = F0b = 0.045;
          sc2 = coat;
          const cb = mat.coatBump === undefined ? 0.35 : mat.coatBump;
          N0x = G0x + (nx - G0x) * cb;
          N0y = G0y + (ny - G0y) * cb;
          N0z = G0z + (nz - G0z) * cb;
          l = 1 / Math.hypot(N0x, N0y, N0z);
          N0x *= l;
          N0y *= l;
          N0z *= l;
        }
        const nv2 = Math.max(1e-3, N0x * vx + N0y * vy + N0z * vz),
          fr5 = (1 - nv2) ** 5 * (1 - rg * 0.7);
        const k = 2 * nv2,
          Rx = k * N0x - vx,
          Ry = k * N0y - vy,
          Rz = k * N0z - vz;
        env(Rx, Ry, Rz, rg, ev, py);
        const so = Math.max(0, Math.min(1, va * 1.35 - 0.12));
        const occ = Ry < 0 ? so * (0.4 + 0.6 * va) : so;
        // broad key glint
        const hx = kd[0] + vx,
          hy = kd[1] + vy,
          hz = kd[2] + vz;
        l = 1 / Math.sqrt(hx * hx + hy * hy + hz * hz);
        const nh = Math.max(0, (N0x * hx + N0y * hy + N0z * hz) * l);
        const a2 = Math.max(0.0016, Math.min(1, rg + (key.size || 0.1) * 0.35) ** 4);
        const dn = nh * nh * (a2 - 1) + 1;
        const Dg =
          Math.min(12, (a2 / (Math.PI * dn * dn)) * 0.25) *
          Math.max(0, ndl) *
          kv *
          (key.spec === undefined ? 1 : key.spec);
        lr =
          lr * (layer ? 1 - sc2 * 0.06 : 1) +
          sc2 * (F0r + (1 - F0r) * fr5) * (ev[0] * occ + kc[0] * Dg);
        lg =
          lg * (layer ? 1 - sc2 * 0.06 : 1) +
          sc2 * (F0g + (1 - F0g) * fr5) * (ev[1] * occ + kc[1] * Dg);
        lb =
          lb * (layer ? 1 - sc2 * 0.06 : 1) +
          sc2 * (F0b + (1 - F0b) * fr5) * (ev[2] * occ + kc[2] * Dg);
      }
    }

    s.lr = lr;
    s.lg = lg;
    s.lb = lb;
  };
}
