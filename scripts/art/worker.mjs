// One worker: draws what a job asks for and writes it as WebP in its sizes.
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import sharp from 'sharp';
import { shotsOf } from './catalog.mjs';
import { renderScene } from './kit/render.mjs';
import { writePicture } from './kit/write-picture.mjs';
import { slots } from './plan/order.mjs';
import { linocut } from './scenes/linocut.mjs';
import { scenes } from './scenes/makers.mjs';

sharp.concurrency(1);
const folder = fileURLToPath(workerData.pictures);
const slotOf = new Map(slots().map((slot) => [slot.key, slot]));
const PRODUCT_SHOTS = { hero: [320, 640, 1280], detail: [320, 640], scale: [320, 640] };

async function product({ key }) {
  const entries = {};
  const shots = shotsOf(slotOf.get(key));
  for (const [shot, widths] of Object.entries(PRODUCT_SHOTS)) {
    const w = widths.at(-1);
    const pic = renderScene(await shots[shot](), w, w * 1.25);
    entries[`${key}-${shot}`] = await writePicture(pic, folder, `${key}-${shot}`, widths);
  }
  return entries;
}

async function maker({ key, scene, seed, look }) {
  const pic = renderScene(await scenes[scene](seed, look), 1280, 1024);
  return { [key]: await writePicture(pic, folder, key, [640, 1280]) };
}

async function landscape({ key, scene }) {
  return { [key]: await writePicture(await linocut(scene), folder, key, [960, 1920]) };
}

const DRAW = { product, maker, scene: landscape };

parentPort.on('message', async (job) => {
  try {
    parentPort.postMessage({ job, entries: await DRAW[job.kind](job) });
  } catch (error) {
    parentPort.postMessage({ job, error: error.stack });
  }
});
