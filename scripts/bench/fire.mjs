// Reading load: many connections ask one address after another, as fast as they are answered.
import autocannon from 'autocannon';

export const CONNECTIONS = 16;

/** Answers { perSecond, p50, p99, wrong } of GETs on `paths`, taken in turn; a warm-up is not counted. */
export async function fire(url, paths, seconds) {
  await shoot(url, paths, Math.max(1, Math.round(seconds / 4)));
  const result = await shoot(url, paths, seconds);
  return {
    perSecond: result['2xx'] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    wrong: result.non2xx + result.errors + result.timeouts,
  };
}

function shoot(url, paths, seconds) {
  let next = 0;
  const setupRequest = (request) => {
    next = (next + 1) % paths.length;
    return { ...request, path: paths[next] };
  };
  return autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    requests: [{ setupRequest }],
  });
}
