// Three simulated falls of cloth, made once and used for every cloth.

import { boxShape, discShape, drape } from './drape.mjs';
import { once } from './surfaces.mjs';

// three reusable simulated drapes (cached in memory; could be stored as small binary files)
export const memoSim = (v) =>
  once(`sim${v}`, () => {
    if (v === 0)
      return {
        w: 8.5,
        h: 8.5,
        s: drape({
          nx: 76,
          ny: 76,
          w: 8.5,
          h: 8.5,
          y0: 2.35,
          shape: discShape(1.5, 2.2),
          yaw: 0.5,
          seed: 3,
        }),
      };
    if (v === 1)
      return {
        w: 9,
        h: 7.5,
        s: drape({
          nx: 84,
          ny: 70,
          w: 9,
          h: 7.5,
          y0: 1.9,
          shape: boxShape(2.0, 1.2, 1.7, 0.12),
          yaw: 0.38,
          center: [0.3, 0.6],
          seed: 5,
        }),
      };
    return {
      w: 8,
      h: 10,
      s: drape({
        nx: 70,
        ny: 88,
        w: 8,
        h: 10,
        y0: 2.75,
        shape: boxShape(1.5, 1.0, 2.6, 0.12),
        yaw: -0.25,
        center: [-0.2, 0.9],
        seed: 9,
      }),
    };
  });
