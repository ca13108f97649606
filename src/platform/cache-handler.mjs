// Where Next keeps prerendered pages and cached reads: a bounded memory in front of files in
// DATA_DIR, so that several server processes and the next start share them. A write to the trade
// marks tags in the table cache_tags within its own transaction; every process looks there at most
// once a second and forgets what carries such a tag.
import { createRequire } from 'node:module';
import { EntryFiles } from './cache-files.mjs';
import { StaleTags } from './cache-tags.mjs';

const require = createRequire(import.meta.url);
// Next's own handler still reads the pages that the build itself made (the 404 page, say).
const {
  default: BuildOutput,
} = require('next/dist/server/lib/incremental-cache/file-system-cache.js');

const MOST_MEMORY_BYTES = 40 * 1024 * 1024;
const isBuilding = process.env.NEXT_PHASE === 'phase-production-build';

/** Insertion order is the order of use: the first entry is the one not asked for the longest. */
const memory = new Map();
let memoryBytes = 0;
const staleTags = isBuilding ? null : StaleTags.fromEnvironment();
let files;

export default class PageCache {
  constructor(context) {
    this.buildOutput = new BuildOutput({ ...context, flushToDisk: false, maxMemoryCacheSize: 0 });
    if (files === undefined) {
      files = isBuilding || context.dev ? null : EntryFiles.forBuild(context.serverDistDir);
    }
  }

  async get(key, context) {
    await staleTags?.refresh();
    const entry =
      recall(key) ?? (await fromFiles(key)) ?? (await this.buildOutput.get(key, context));
    if (!entry) return null;
    return staleTags?.anyAfter(tagsOf(entry.value, context), entry.lastModified) ? null : entry;
  }

  async set(key, value, context) {
    const cacheControl = context.fetchCache ? undefined : context.cacheControl;
    const kept = value?.kind === 'FETCH' ? { ...value, tags: context.tags ?? [] } : value;
    const entry = { value: kept, lastModified: Date.now(), cacheControl };
    remember(key, entry);
    await files?.write(key, entry);
  }

  /** Reached through Next's own revalidateTag in an action; other processes hear of it by table. */
  async revalidateTag(tags) {
    await staleTags?.mark(typeof tags === 'string' ? [tags] : tags);
  }

  resetRequestCache() {}
}

async function fromFiles(key) {
  const entry = await files?.read(key);
  if (entry) remember(key, entry);
  return entry;
}

function recall(key) {
  const held = memory.get(key);
  if (!held) return undefined;
  memory.delete(key);
  memory.set(key, held);
  return held.entry;
}

function remember(key, entry) {
  const before = memory.get(key);
  if (before) {
    memoryBytes -= before.bytes;
    memory.delete(key);
  }
  const bytes = sizeOf(entry.value);
  if (bytes > MOST_MEMORY_BYTES / 8) return;
  memory.set(key, { entry, bytes });
  memoryBytes += bytes;
  for (const [oldest, held] of memory) {
    if (memoryBytes <= MOST_MEMORY_BYTES) break;
    memory.delete(oldest);
    memoryBytes -= held.bytes;
  }
}

function tagsOf(value, context) {
  if (value?.kind === 'FETCH') {
    return [...(value.tags ?? []), ...(context.tags ?? []), ...(context.softTags ?? [])];
  }
  const header = value?.headers?.['x-next-cache-tags'];
  return typeof header === 'string' ? header.split(',') : [];
}

function sizeOf(value) {
  if (!value) return 64;
  let bytes = 512;
  for (const part of [value.html, value.rscData, value.body, value.data?.body]) {
    bytes += part?.length ?? 0;
  }
  for (const segment of value.segmentData?.values() ?? []) bytes += segment.length;
  return bytes;
}
