type Told = () => void;

const told = new Set<Told>();
let others: BroadcastChannel | null | undefined;

/** Other tabs of this phone; none where the browser can't reach them. */
function otherTabs(): BroadcastChannel | null {
  if (others !== undefined) return others;
  others = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('outbox');
  if (others) others.onmessage = () => tellHere();
  return others;
}

function tellHere(): void {
  for (const tell of told) tell();
}

/** Says in this tab and the others that what the phone keeps has changed. */
export function sayChanged(): void {
  tellHere();
  otherTabs()?.postMessage('changed');
}

export function onChange(tell: Told): () => void {
  otherTabs();
  told.add(tell);
  return () => told.delete(tell);
}
