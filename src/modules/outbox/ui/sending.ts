import { drain, type Round } from './drain';
import { onChange } from './news';
import { nowStands } from './standing';
import { theWorld } from './world';

const lock = 'outbox';
const otherTabMs = 15_000;

type Told = {
  /** This many things have just reached us. */
  readonly onDone: (count: number) => void;
  /** The session on this phone is somebody else's. */
  readonly onOther: () => void;
};

/** One tab sends at a time; where the browser can't tell them apart, the keys do. */
async function alone(work: () => Promise<Round>): Promise<Round> {
  if (!navigator.locks) return work();
  return navigator.locks.request(lock, { ifAvailable: true }, (held) =>
    held ? work() : { end: 'through', done: 0, nextAt: Date.now() + otherTabMs },
  );
}

/**
 * Sends what waits, now and whenever there is something new, the network is back or the page is looked at again.
 * Gives the way to stop.
 */
export function keepSending(person: string, locale: string, { onDone, onOther }: Told) {
  const world = theWorld(locale);
  let [isRunning, isAsked, isStopped] = [false, false, false];
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function run(): Promise<void> {
    if (isStopped) return;
    if (isRunning) {
      isAsked = true;
      return;
    }
    isRunning = true;
    isAsked = false;
    try {
      const round = await alone(() => drain(person, world));
      if (isStopped) return;
      if (round.end === 'of_another') return onOther();
      nowStands({ end: round.end });
      if (round.done > 0) onDone(round.done);
      if (round.nextAt !== null) wake(Math.max(500, round.nextAt - Date.now()));
    } finally {
      isRunning = false;
      if (isAsked) wake(300);
    }
  }

  function wake(millis: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), millis);
  }
  const now = () => wake(50);
  const ifSeen = () => {
    if (document.visibilityState === 'visible') now();
  };
  const offline = () => nowStands({ end: 'cut' });

  const stopListening = onChange(now);
  window.addEventListener('online', now);
  window.addEventListener('offline', offline);
  document.addEventListener('visibilitychange', ifSeen);
  now();
  return {
    now,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      stopListening();
      window.removeEventListener('online', now);
      window.removeEventListener('offline', offline);
      document.removeEventListener('visibilitychange', ifSeen);
    },
  };
}
