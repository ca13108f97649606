import { SenderGone } from './commands/receive';

const quietMs = 60_000;
/** What the network still holds after the sender went away gets this long to come. */
const graceMs = 250;

/**
 * The body of a request; a break, or a minute without a byte, ends it as `SenderGone`. It is read as fast as it comes,
 * however slowly it is kept: what waits unread when a connection breaks is lost.
 */
export async function* bodyOf(request: Request): AsyncGenerator<Uint8Array> {
  if (request.body === null) return;
  const reader = request.body.getReader();
  const came: Uint8Array[] = [];
  let end: 'open' | 'whole' | 'gone' = 'open';
  let wake = () => {};
  let timer: NodeJS.Timeout | undefined;
  const ended = (how: 'whole' | 'gone') => {
    if (end === 'open') end = how;
    clearTimeout(timer);
    wake();
  };
  const endWithin = (millis: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => ended('gone'), millis);
  };
  const pump = async () => {
    while (end === 'open') {
      endWithin(request.signal.aborted ? graceMs : quietMs);
      const next = await reader.read();
      if (next.done) return ended('whole');
      came.push(next.value);
      wake();
    }
  };
  const leave = () => endWithin(graceMs);
  request.signal.addEventListener('abort', leave, { once: true });
  pump().catch(() => ended('gone'));
  try {
    for (;;) {
      const next = came.shift();
      if (next) yield next;
      else if (end !== 'open') break;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
    if (wasCut(end)) throw new SenderGone('the connection broke');
  } finally {
    request.signal.removeEventListener('abort', leave);
    ended('gone');
    await reader.cancel().catch(() => undefined);
  }
}

const wasCut = (end: string): boolean => end === 'gone';
