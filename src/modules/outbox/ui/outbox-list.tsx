import { useEffect, useState } from 'react';
import type { OutboxItem } from './item';
import { pictureOf, throwAway, tryAgain } from './outbox';
import { type OutboxWords, stateOf } from './words';

const doneShown = 5;

type Props = {
  readonly items: readonly OutboxItem[];
  readonly words: OutboxWords;
  readonly home: string;
};

/** What waits, what asks her, and the last things that arrived; the newest first. */
export function OutboxList({ items, words, home }: Props) {
  const live = items.filter(({ state }) => state !== 'done').toReversed();
  const done = items.filter(({ state }) => state === 'done').slice(-doneShown);
  if (items.length === 0) return <p>{words.nothing}</p>;
  return (
    <ul className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {[...live, ...done.toReversed()].map((item) => (
        <li key={item.key} className="flex gap-3 border-t border-rule pt-4">
          <Picture item={item} />
          <div className="min-w-0 flex-1">
            <b className="block break-words">
              <bdi>{item.label}</bdi>
            </b>
            <span className={inkOf(item)}>
              {item.thrownAt === null ? stateOf(item, words) : words.thrown}
            </span>
            {item.state === 'refused' && item.thrownAt === null && (
              <p role="alert">{item.failure ?? words.refusal}</p>
            )}
            <Acts item={item} words={words} home={home} />
          </div>
        </li>
      ))}
    </ul>
  );
}

const inkOf = ({ state }: OutboxItem): string => {
  if (state === 'done') return 'text-firoza';
  return state === 'refused' || state === 'conflict' ? 'text-madder' : 'mute';
};

function Acts({ item, words, home }: { item: OutboxItem; words: OutboxWords; home: string }) {
  if (item.thrownAt !== null)
    return (
      <div className="mt-2">
        <Act onPress={() => throwAway(item.key, true)}>{words.undo}</Act>
      </div>
    );
  if (item.state === 'done' || item.state === 'sending') return null;
  if (item.state === 'conflict')
    return (
      <div className="mt-2">
        <a className="btn compact" href={placeOf(item, home)}>
          {words.choose}
        </a>
      </div>
    );
  return (
    <div className="mt-2 flex flex-wrap gap-2">
      {item.state === 'refused' && (
        <a className="btn compact" href={placeOf(item, home)}>
          {words.mend}
        </a>
      )}
      {item.tries > 0 && <Act onPress={() => tryAgain(item.key)}>{words.again}</Act>}
      <Act onPress={() => throwAway(item.key)}>{words.throwAway}</Act>
    </div>
  );
}

function Act({ onPress, children }: { onPress: () => Promise<unknown>; children: string }) {
  return (
    <button type="button" className="btn line compact" onClick={() => void onPress()}>
      {children}
    </button>
  );
}

/** Where she puts right what was not taken. */
function placeOf({ command }: OutboxItem, home: string): string {
  if (command.kind === 'support.ask') return `${home}/help`;
  if (command.kind === 'story.save') return `${home}/stories/${command.story ?? 'new'}`;
  if (command.kind !== 'piece.save') return `${home}/orders/${command.order}`;
  return command.piece ? `${home}/products/${command.piece}/edit` : `${home}/products/new`;
}

/** The first photo that still lies here. */
function Picture({ item }: { item: OutboxItem }) {
  const [address, setAddress] = useState<string | null>(null);
  const photo = item.files.find(({ kind }) => kind !== 'audio')?.local;
  useEffect(() => {
    if (!photo) return;
    let made: string | null = null;
    let isHere = true;
    void pictureOf(item.key, photo).then((blob) => {
      if (!blob || !isHere) return;
      made = URL.createObjectURL(blob);
      setAddress(made);
    });
    return () => {
      isHere = false;
      if (made) URL.revokeObjectURL(made);
    };
  }, [item.key, photo]);
  if (!address) return null;
  return <img src={address} alt="" className="h-16 w-16 flex-none object-cover" />;
}
