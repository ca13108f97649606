// Light arriving at a surface: key, sky, window, sheen, silk, lamps; the result lies in s.lr, s.lg, s.lb.
import { gloss } from './gloss.mjs';

export function lightOn(sc, lights, seen) {
  const { key, fc, kd, kr, ku, win } = lights;
  const { VK, VA, ZN, NX, NY, NZ, w2, h2 } = seen;
  const kc = key.color;
  const am = sc.ambient;
  const ev = new Float64Array(3);
  const pts = sc.points || [];
  const shine = gloss(sc.env, key, kd, ev);
  return (s, x, y) => {
    const {
      mat,
      d,
      px,
      py,
      pz,
      vx,
      vy,
      vz,
      nx,
      ny,
      nz,
      R,
      G,
      B,
      mask,
      metal,
      cav,
      G0x,
      G0y,
      G0z,
      tx,
      ty,
      tz,
      bx_,
      by_,
      bz_,
      lu,
      lv,
    } = s;
    let l = 1;
    // visibility, bilateral from half-res
    let vk = 1,
      va = 1;
    {
      const hx = x * 0.5,
        hy = y * 0.5,
        xa = hx | 0,
        ya = hy | 0,
        xb = xa + 1 < w2 ? xa + 1 : xa,
        yb = ya + 1 < h2 ? ya + 1 : ya,
        fx = hx - xa,
        fy = hy - ya;
      let sk = 0,
        sa = 0,
        sw = 0;
      for (let k = 0; k < 4; k++) {
        const q = (k & 2 ? yb : ya) * w2 + (k & 1 ? xb : xa),
          z = ZN[q];
        let wt = ((k & 1 ? fx : 1 - fx) + 0.02) * ((k & 2 ? fy : 1 - fy) + 0.02);
        const dz = Math.abs(z - d);
        wt *= dz < d * 0.006 ? 1 : 0.0005;
        const nn = NX[q] * G0x + NY[q] * G0y + NZ[q] * G0z;
        wt *= nn > 0.7 ? 1 : 0.02;
        sk += VK[q] * wt;
        sa += VA[q] * wt;
        sw += wt;
      }
      vk = sk / sw;
      va = sa / sw;
    }
    va *= cav;
    if (mat.aoK) va = va ** mat.aoK;
    let gb = 1;
    if (key.gobo) {
      gb = key.gobo(
        (px - fc[0]) * kr[0] + (py - fc[1]) * kr[1] + (pz - fc[2]) * kr[2],
        (px - fc[0]) * ku[0] + (py - fc[1]) * ku[1] + (pz - fc[2]) * ku[2],
      );
    }
    const ndl = nx * kd[0] + ny * kd[1] + nz * kd[2];
    const wrap = mat.wrap || 0;
    let dif = (ndl + wrap) / (1 + wrap);
    if (dif < 0) dif = 0;
    const kv = vk * gb * (cav < 1 ? 0.35 + 0.65 * cav : 1);
    // ambient with colour-preserving occlusion
    const upw = 0.5 + 0.5 * ny,
      wnd = Math.max(0, 0.5 + 0.5 * (nx * win[0] + ny * win[1] + nz * win[2])),
      wq = wnd * wnd;
    const skyward = upw * 0.7 + 0.3;
    const ar = am.sky[0] * skyward + am.win[0] * wq + am.ground[0] * (1 - upw),
      ag = am.sky[1] * skyward + am.win[1] * wq + am.ground[1] * (1 - upw),
      ab = am.sky[2] * skyward + am.win[2] * wq + am.ground[2] * (1 - upw);
    const dm = 1 - metal;
    const mb = (A) => {
      const a = 2.0404 * A - 0.3324,
        b2 = -4.7951 * A + 0.6417,
        c = 2.7552 * A + 0.6903,
        v = ((va * a + b2) * va + c) * va;
      return Math.max(v, va);
    };
    let lr = R * dm * (kc[0] * dif * kv + ar * mb(R)),
      lg = G * dm * (kc[1] * dif * kv + ag * mb(G)),
      lb = B * dm * (kc[2] * dif * kv + ab * mb(B));
    if (mat.trans) {
      // light through thin cloth or skin from behind
      const bk = Math.max(0, -ndl) * mat.trans * gb;
      lr += R * kc[0] * bk;
      lg += G * kc[1] * bk;
      lb += B * kc[2] * bk;
    }
    if (mat.sheen) {
      const fz = (1 - Math.max(0, nx * vx + ny * vy + nz * vz)) ** 3 * mat.sheen;
      const m = va * 0.9 + 0.1;
      lr += fz * (0.3 + R) * (ar * m + kc[0] * kv * 0.35);
      lg += fz * (0.3 + G) * (ag * m + kc[1] * kv * 0.35);
      lb += fz * (0.3 + B) * (ab * m + kc[2] * kv * 0.35);
    }
    if (mat.aniso) {
      // silk floss: highlight perpendicular to thread; mask<0.5 thread along u else along v
      const m = mask > 0.75 ? 0 : mask > 0.25 ? 1 : 2;
      if (m) {
        const ax = m === 2 ? tx / lu : bx_ / lv,
          ay = m === 2 ? ty / lu : by_ / lv,
          az = m === 2 ? tz / lu : bz_ / lv;
        const hx = kd[0] + vx,
          hy = kd[1] + vy,
          hz = kd[2] + vz;
        l = 1 / Math.sqrt(hx * hx + hy * hy + hz * hz);
        const th = (ax * hx + ay * hy + az * hz) * l;
        const sp = Math.max(0, 1 - th * th) ** 14 * mat.aniso;
        const w = Math.max(0, ndl) * kv + 0.25 * va;
        lr += sp * w * (R * 0.75 + 0.1) * kc[0];
        lg += sp * w * (G * 0.75 + 0.1) * kc[1];
        lb += sp * w * (B * 0.75 + 0.1) * kc[2];
        const wx = ax * win[0] + ay * win[1] + az * win[2];
        const k2 = 0.86 + 0.3 * (1 - wx * wx);
        lr *= k2;
        lg *= k2;
        lb *= k2;
      }
    }

    s.va = va;
    s.kv = kv;
    s.ndl = ndl;
    s.lr = lr;
    s.lg = lg;
    s.lb = lb;
    shine(s);
    ({ lr, lg, lb } = s);
    for (let k = 0; k < pts.length; k++) {
      const p = pts[k];
      const qx = p.pos[0] - px,
        qy = p.pos[1] - py,
        qz = p.pos[2] - pz;
      const d2 = qx * qx + qy * qy + qz * qz;
      l = 1 / Math.sqrt(d2);
      const c = (nx * qx + ny * qy + nz * qz) * l;
      if (p.skip && p.skip === mat) continue;
      if (c > 0) {
        const at =
          (c / (d2 + (p.soft || 0.3))) * (0.3 + 0.7 * va) * (p.shape ? p.shape(px, py, pz) : 1);
        lr += R * p.color[0] * at;
        lg += G * p.color[1] * at;
        lb += B * p.color[2] * at;
      }
    }
    if (mat.emit) {
      mat.emit(px, py, pz, nx, ny, nz, vx, vy, vz, R, G, B, mask, ev);
      lr += ev[0];
      lg += ev[1];
      lb += ev[2];
    }

    s.lr = lr;
    s.lg = lg;
    s.lb = lb;
  };
}
