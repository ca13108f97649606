// Makes the whole picture set again: node scripts/art/make.mjs [--only=key-or-family,…] [--missing]
// Two workers render whole pieces (their shots share textures); pictures.json is put together from the parts at the end.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { makerJobs } from './plan/makers.mjs';
import { slots } from './plan/order.mjs';
import { sceneJobs } from './plan/scenes.mjs';

const WORKERS = 2;
const option = (name) => process.argv.find((a) => a.startsWith(`--${name}`));
const only = option('only')?.split('=')[1].split(',');
const root = new URL('../../', import.meta.url);
const pictures = new URL('public/pictures/', root);
const parts = new URL('.data/art/', root);
const list = new URL('prisma/demo/pictures.json', root);

const productJobs = slots().map((slot) => ({
  kind: 'product',
  key: slot.key,
  family: slot.family,
}));
const all = [...sceneJobs(), ...makerJobs(), ...productJobs];
const partOf = (job) => new URL(`${job.key}.json`, parts);
const wanted = (job) =>
  !only || only.includes(job.key) || only.includes(job.family) || only.includes(job.kind);
const jobs = all.filter((job) => wanted(job) && !(option('missing') && existsSync(partOf(job))));

mkdirSync(pictures, { recursive: true });
mkdirSync(parts, { recursive: true });

function runWorker(queue, progress) {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      workerData: { pictures: pictures.href },
    });
    const next = () => {
      const job = queue.shift();
      if (!job) return worker.terminate().then(resolve);
      worker.postMessage(job);
    };
    worker.on('message', ({ job, entries, error }) => {
      if (error) console.error(`${job.key}: ${error}`);
      else writeFileSync(partOf(job), JSON.stringify(entries));
      progress(job);
      next();
    });
    next();
  });
}

function collect() {
  const keys = new Set(all.map((job) => `${job.key}.json`));
  const entries = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {};
  for (const file of readdirSync(parts)
    .filter((f) => keys.has(f))
    .sort())
    Object.assign(entries, JSON.parse(readFileSync(new URL(file, parts), 'utf8')));
  const json = JSON.stringify(entries, null, 2);
  const oneLine = (_, numbers) => `[${numbers.replace(/\s+/g, ' ')}]`;
  const text = json.replace(/\[\s+([\d,\s]+?)\s+\]/g, oneLine);
  writeFileSync(list, `${text}\n`);
  return Object.keys(entries).length;
}

const started = Date.now();
let done = 0;
const total = jobs.length;
const queue = [...jobs];
await Promise.all(
  Array.from({ length: WORKERS }, () =>
    runWorker(queue, (job) => {
      done += 1;
      console.log(`${done}/${total} ${job.key} ${Math.round((Date.now() - started) / 1000)} s`);
    }),
  ),
);
console.log(`${collect()} pictures in pictures.json`);
