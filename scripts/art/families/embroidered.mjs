// Gives a drawn surface the broken sheen of laid thread.
import { noiseTile } from '../kit/rng.mjs';
export const embroider = (t, seed, k = 0.3) => {
  const n = noiseTile(256, 32, 3, seed);
  for (let i = 0; i < t.w * t.h; i++) {
    const x = i % t.w,
      y = (i / t.w) | 0;
    const th = Math.sin((x + y) * 1.3 + n[((y & 255) << 8) | (x & 255)] * 7) * 0.12;
    const m = 1 + th + (n[((y & 255) << 8) | (x & 255)] - 0.5) * k;
    for (let c = 0; c < 3; c++) t.data[i * 4 + c] *= m;
  }
  return t;
};
