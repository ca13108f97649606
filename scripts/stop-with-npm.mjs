const LOOK_EVERY_MS = 500;

/**
 * npm hands a SIGTERM to its shell, and the shell ends without handing it on. When that shell is
 * gone, whoever stopped npm meant us too.
 */
export function stopWithNpm(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  setInterval(() => {
    if (process.ppid !== shell) stop();
  }, LOOK_EVERY_MS).unref();
}
