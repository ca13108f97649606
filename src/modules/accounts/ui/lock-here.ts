const patienceMs = 1_500;

/** Where the phone remembers when she last touched it. */
const usedName = 'used';

/**
 * Locks what this phone keeps, with or without signal: her pages go, and none of hers opens before we know of the
 * lock. False where the phone keeps nothing, or its worker does not answer.
 */
export async function lockHere(): Promise<boolean> {
  const worker = (await navigator.serviceWorker?.getRegistration())?.active;
  if (!worker) return false;
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(true);
    worker.postMessage({ ask: 'lock' }, [port2]);
    setTimeout(() => done(false), patienceMs);
  });
}

export function forgetUse(): void {
  localStorage.removeItem(usedName);
}

/** Locks a phone that nobody has touched for `idleMillis`, in any of its tabs. Gives the way to stop. */
export function lockWhenIdle(idleMillis: number, lock: () => void): () => void {
  const lastUse = () => Number(localStorage.getItem(usedName) ?? Date.now());
  let toldAt = Date.now();
  const look = () => {
    if (Date.now() - lastUse() >= idleMillis) lock();
  };
  const use = () => {
    look();
    localStorage.setItem(usedName, String(Date.now()));
    if (Date.now() - toldAt < idleMillis / 2) return;
    // We lock an idle phone too: somebody who writes for long is not idle.
    toldAt = Date.now();
    void fetch('/api/studio/commands').catch(() => undefined);
  };
  const signs = ['pointerdown', 'keydown', 'input'] as const;
  for (const sign of signs) document.addEventListener(sign, use, { passive: true });
  document.addEventListener('visibilitychange', look);
  const timer = setInterval(look, Math.min(30_000, idleMillis));
  if (localStorage.getItem(usedName) === null) use();
  look();
  return () => {
    for (const sign of signs) document.removeEventListener(sign, use);
    document.removeEventListener('visibilitychange', look);
    clearInterval(timer);
  };
}
