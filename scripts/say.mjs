// What a person at the terminal sees while something long is going on.
const began = performance.now();
const STILL_EVERY_MS = 10_000;

/** One line with the seconds since the start. */
export function say(sentence) {
  console.log(`${seconds(performance.now() - began).padStart(7)}  ${sentence}`);
}

/** Says what begins, says every ten seconds that it goes on, and how long it took. */
export async function during(what, work) {
  const from = performance.now();
  say(`${what} …`);
  const still = setInterval(
    () => say(`${what}: still at it after ${seconds(performance.now() - from)}`),
    STILL_EVERY_MS,
  );
  try {
    const result = await work();
    say(`${what}: done in ${seconds(performance.now() - from)}`);
    return result;
  } finally {
    clearInterval(still);
  }
}

/** Ends the process with sentences a person can act on, without a stack. */
export function giveUp(...sentences) {
  for (const sentence of sentences) console.error(`✗ ${sentence}`);
  process.exit(1);
}

export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
