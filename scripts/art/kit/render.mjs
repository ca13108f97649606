// A small deferred renderer: geometry to pixels, lights to visibility, surfaces to light, light to film.
import { project } from './render/camera.mjs';
import { film } from './render/film.mjs';
import { gather } from './render/geometry.mjs';
import { lightOn } from './render/light.mjs';
import { lightsOf } from './render/lights.mjs';
import { rasterise } from './render/raster.mjs';
import { surfaceReader } from './render/surface.mjs';
import { blankSurface } from './render/surface-record.mjs';
import { visibility } from './render/visibility.mjs';

/** Renders a scene to 8-bit RGB; the same scene always gives the same picture. */
export function renderScene(sc, W, H) {
  const geo = gather(sc.objs);
  const view = project(sc.camera, geo, W, H);
  const front = rasterise(geo, view, W, H);
  const lights = lightsOf(sc, geo, W);
  const seen = visibility(sc, geo, view, front, lights, W, H);
  const img = shade(sc, geo, view, front, lights, seen, W, H);
  return { data: film(sc, img, front.zb, front.vis, geo.triMat, W, H), W, H };
}

function shade(sc, geo, view, { vis, zb }, lights, seen, W, H) {
  const img = new Float32Array(W * H * 3);
  const bg = sc.bg || [0.5, 0.5, 0.5];
  const read = surfaceReader(geo, view, zb);
  const light = lightOn(sc, lights, seen);
  const s = { ...blankSurface(), va: 0.5, kv: 0.5, ndl: 0.5, lr: 0.5, lg: 0.5, lb: 0.5 };
  for (let y = 0, o = 0; y < H; y++)
    for (let x = 0; x < W; x++, o++) {
      const t = vis[o];
      if (t < 0) {
        img.set(bg, o * 3);
        continue;
      }
      read(s, x, y, o, t);
      light(s, x, y);
      img[o * 3] = s.lr;
      img[o * 3 + 1] = s.lg;
      img[o * 3 + 2] = s.lb;
    }
  return img;
}
