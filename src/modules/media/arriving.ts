import { SenderGone } from './commands/receive';

const quietMs = 60_000;

/** The body of a request; a break, or a minute without a byte, ends it as `SenderGone`. */
export async function* bodyOf(request: Request): AsyncGenerator<Uint8Array> {
  if (request.body === null) return;
  const reader = request.body.getReader();
  let timer: NodeJS.Timeout | undefined;
  const gone = new Promise<never>((_resolve, reject) => {
    const leave = () => reject(new SenderGone('the connection broke'));
    if (request.signal.aborted) leave();
    request.signal.addEventListener('abort', leave, { once: true });
  });
  gone.catch(() => undefined);
  try {
    for (;;) {
      const quiet = new Promise<never>((_resolve, reject) => {
        timer = setTimeout(() => reject(new SenderGone('nothing came')), quietMs);
      });
      quiet.catch(() => undefined);
      const next = await Promise.race([reader.read().catch(asGone), gone, quiet]);
      clearTimeout(timer);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    clearTimeout(timer);
    await reader.cancel().catch(() => undefined);
  }
}

function asGone(error: unknown): never {
  throw new SenderGone(error instanceof Error ? error.message : 'the connection broke');
}
