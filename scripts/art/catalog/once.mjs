/** Runs the work the first time it is asked for and keeps the promise. */
export function once(work) {
  let kept;
  return () => {
    kept ??= work();
    return kept;
  };
}
