type Bucket = { tokens: number; at: number };

const most = 20_000;

/**
 * Lets each client act `perMinute` times a minute, a minute's worth at once. In this process's memory: a second
 * process counts for itself. Returns the seconds to wait, 0 when it may act. `perMinute` 0 lets everybody through.
 */
export function rateLimiter(perMinute: number) {
  const buckets = new Map<string, Bucket>();
  return (client: string, now: Date): number => {
    if (perMinute === 0) return 0;
    const at = now.getTime();
    const bucket = buckets.get(client) ?? { tokens: perMinute, at };
    const gained = (Math.max(0, at - bucket.at) / 60_000) * perMinute;
    const tokens = Math.min(perMinute, bucket.tokens + gained);
    buckets.delete(client);
    buckets.set(client, { tokens: tokens >= 1 ? tokens - 1 : tokens, at });
    const [oldest] = buckets.keys();
    if (buckets.size > most && oldest !== undefined) buckets.delete(oldest);
    return tokens >= 1 ? 0 : Math.max(1, Math.ceil(((1 - tokens) * 60) / perMinute));
  };
}
