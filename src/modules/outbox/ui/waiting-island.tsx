'use client';

import type { StudioCommandKind } from '@/domain/studio/command';
import { useOutbox } from './outbox';
import { OutboxList } from './outbox-list';
import type { OutboxWords } from './words';

type Props = {
  readonly person: string;
  readonly kind: StudioCommandKind;
  readonly words: OutboxWords;
  readonly home: string;
};

/** What of one kind is still on the phone, above what is with us. */
export function WaitingIsland({ person, kind, words, home }: Props) {
  const items = useOutbox(person)?.filter(
    ({ command, state }) => command.kind === kind && state !== 'done',
  );
  if (!items?.length) return null;
  return (
    <div className="mb-8">
      <OutboxList items={items} words={words} home={home} />
    </div>
  );
}
