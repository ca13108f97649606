import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import fsp from 'node:fs/promises';
import path from 'node:path';
import v8 from 'node:v8';

const MOST_BYTES = 1024 * 1024 * 1024;
const WRITES_BETWEEN_SWEEPS = 500;

/** Cache entries as files, one folder per build: a page points at the scripts of its own build. */
export class EntryFiles {
  static forBuild(serverDistDir) {
    if (!process.env.DATA_DIR) return null;
    try {
      const buildId = fs.readFileSync(path.join(serverDistDir, '../BUILD_ID'), 'utf8').trim();
      return new EntryFiles(path.resolve(process.env.DATA_DIR, 'cache', buildId));
    } catch {
      return null;
    }
  }

  #folder;
  #writes = 0;

  constructor(folder) {
    this.#folder = folder;
    fs.mkdirSync(folder, { recursive: true });
  }

  async read(key) {
    try {
      const { key: written, ...entry } = v8.deserialize(await fsp.readFile(this.#fileOf(key)));
      return written === key ? entry : undefined;
    } catch {
      return undefined;
    }
  }

  /** A disk that is full or gone makes pages slower, never wrong: failures are swallowed. */
  async write(key, entry) {
    const file = this.#fileOf(key);
    const half = `${file}.${randomUUID()}`;
    try {
      await fsp.mkdir(path.dirname(file), { recursive: true });
      await fsp.writeFile(half, v8.serialize({ key, ...entry }));
      await fsp.rename(half, file);
    } catch {
      await fsp.rm(half, { force: true }).catch(() => {});
    }
    this.#writes += 1;
    if (this.#writes % WRITES_BETWEEN_SWEEPS === 0) await this.#sweep().catch(() => {});
  }

  #fileOf(key) {
    const name = createHash('sha256').update(key).digest('hex');
    return path.join(this.#folder, name.slice(0, 2), name);
  }

  async #sweep() {
    const names = await fsp.readdir(this.#folder, { recursive: true });
    const found = [];
    for (const name of names) {
      const file = path.join(this.#folder, name);
      const stat = await fsp.stat(file).catch(() => null);
      if (stat?.isFile()) found.push({ file, bytes: stat.size, at: stat.mtimeMs });
    }
    let total = found.reduce((sum, one) => sum + one.bytes, 0);
    for (const one of found.sort((a, b) => a.at - b.at)) {
      if (total <= MOST_BYTES) break;
      await fsp.rm(one.file, { force: true });
      total -= one.bytes;
    }
  }
}
