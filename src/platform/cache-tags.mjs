import pg from 'pg';

const LOOK_EVERY_MS = 1000;
// A page that began before a write committed may be stored just after it. What is stored this soon
// after a change isn't trusted, and is made once more.
const SETTLE_MS = 2000;
// Transactions commit later than the time they write; look back further than the longest of them.
const LOOK_BACK_MS = 30_000;

/** When which tag was last made stale, as the table cache_tags says. */
export class StaleTags {
  static fromEnvironment() {
    return process.env.DATABASE_URL ? new StaleTags(process.env.DATABASE_URL) : null;
  }

  #pool;
  #written = new Map();
  #staleAt = new Map();
  #lastLook = 0;
  #newest = 0;
  #looking = null;
  #hasLooked = false;

  constructor(connectionString) {
    this.#pool = new pg.Pool({ connectionString, max: 1, allowExitOnIdle: true });
    // A broken idle connection is replaced at the next look.
    this.#pool.on('error', () => {});
  }

  /** Looks at most once a second. When the database can't be asked, what is known stays true. */
  async refresh() {
    if (Date.now() - this.#lastLook < LOOK_EVERY_MS) return;
    this.#looking ??= this.#look().finally(() => {
      this.#looking = null;
    });
    await this.#looking;
  }

  anyAfter(tags, madeAt) {
    return tags.some((tag) => madeAt <= (this.#staleAt.get(tag) ?? Number.NEGATIVE_INFINITY));
  }

  async mark(tags) {
    if (tags.length === 0) return;
    for (const tag of tags) this.#staleAt.set(tag, Date.now() + SETTLE_MS);
    await this.#pool.query(
      `INSERT INTO cache_tags (tag, revalidated_at) SELECT unnest($1::text[]), clock_timestamp()
       ON CONFLICT (tag) DO UPDATE SET revalidated_at = excluded.revalidated_at`,
      [[...new Set(tags)].sort()],
    );
  }

  async #look() {
    try {
      const { rows } = await this.#pool.query(
        'SELECT tag, revalidated_at FROM cache_tags WHERE revalidated_at > $1',
        [new Date(this.#newest - LOOK_BACK_MS)],
      );
      for (const row of rows) this.#take(row.tag, row.revalidated_at.getTime());
      this.#hasLooked = true;
    } catch (error) {
      console.error(
        JSON.stringify({ level: 'error', event: 'cache.tags_unread', message: error.message }),
      );
    }
    this.#lastLook = Date.now();
  }

  #take(tag, writtenAt) {
    if (this.#written.get(tag) === writtenAt) return;
    this.#written.set(tag, writtenAt);
    this.#newest = Math.max(this.#newest, writtenAt);
    // Seen while running, the change became visible only now, whatever time it carries.
    const since = this.#hasLooked ? Math.max(Date.now(), writtenAt) : writtenAt;
    this.#staleAt.set(tag, since + SETTLE_MS);
  }
}
