type Kept<T> = { readonly value: Promise<T>; readonly until: number };

/**
 * Remembers answers of a read for a few seconds in this process: for answers asked with too many different keys to
 * be kept in the page cache. At most `most` are kept, the oldest go first; a failed read is not kept.
 */
export function shortMemory<T>(most: number, millis: number) {
  const kept = new Map<string, Kept<T>>();
  return (key: string, now: Date, read: () => Promise<T>): Promise<T> => {
    const known = kept.get(key);
    if (known && known.until > now.getTime()) return known.value;
    const value = read();
    kept.delete(key);
    kept.set(key, { value, until: now.getTime() + millis });
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    value.catch(() => kept.delete(key));
    return value;
  };
}
