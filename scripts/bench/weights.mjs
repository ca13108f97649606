// What a visit weighs and what a server holds.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../settings.mjs';
import { run } from './copies.mjs';
import { plainRow } from './report.mjs';

const KB = 1024;
const budgets = { document: 20, stylesheet: 12, script: 150, font: 55 };

/** A row for each page that a real browser opened, against the budgets of first visits. */
export async function weighPages(shop, slug, env) {
  const paths = ['/', `/products/${slug}`, '/ur', `/ur/products/${slug}`];
  const file = path.join(ROOT, 'scripts/bench/weigh.ts');
  const wanted = { ...env, WEIGH_URL: shop.url, WEIGH_PATHS: paths.join(' ') };
  const { weights } = await run('weigh', ['--import', 'tsx', file], wanted);
  return weights.map(weightRow);
}

function weightRow({ path: page, requests, bytes }) {
  const inKb = (kind) => (bytes[kind] ?? 0) / KB;
  const kinds = Object.keys(budgets);
  const isLight = kinds.every((kind) => inKb(kind) <= budgets[kind]);
  const ours = kinds.map((kind) => inKb(kind).toFixed(1)).join(' / ');
  const what = `${page.startsWith('/ur') ? 'Urdu ' : ''}${page.includes('products') ? 'product' : 'home'}`;
  const note = `${requests} requests, pictures ${inKb('image').toFixed(0)} KB`;
  const must = `≤ ${Object.values(budgets).join(' / ')}`;
  return plainRow(`${what}: HTML / CSS / JS / fonts, KB`, ours, '', must, isLight, note);
}

/** Megabytes held by a process and everything it started. */
export function memoryOf(pid) {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  const rows = stdout.trim().split('\n');
  const all = rows.map((row) => row.trim().split(/\s+/).map(Number));
  const family = new Set([pid]);
  for (let grown = 0; grown !== family.size; ) {
    grown = family.size;
    for (const [child, parent] of all) if (family.has(parent)) family.add(child);
  }
  const kilobytes = all.reduce((sum, [id, , rss]) => (family.has(id) ? sum + rss : sum), 0);
  return kilobytes / 1024;
}
