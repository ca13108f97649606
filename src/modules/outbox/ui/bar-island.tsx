'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useRef, useState } from 'react';
import { useOutbox } from './outbox';
// With the page, not fetched when it is asked for: it is wanted most where there is no network.
import { OutboxList } from './outbox-list';
import { howItStands, nowStands } from './standing';
import { type OutboxWords, type Sum, sumOf } from './words';

type Props = {
  readonly person: string;
  readonly words: OutboxWords;
  readonly signs: Readonly<Record<Sum['sign'], ReactNode>>;
  readonly home: string;
  readonly signIn: string;
};

const inks: Readonly<Record<Sum['sign'], string>> = {
  sent: 'text-firoza',
  sending: 'text-neel',
  kept: 'text-ink',
  asks: 'text-madder',
};

/** One line at the top of every page: all sent, or how much is not with us yet. */
export function BarIsland({ person, words, signs, home, signIn }: Props) {
  const items = useOutbox(person);
  const dialog = useRef<HTMLDialogElement>(null);
  const [wasOpened, setOpened] = useState(false);
  const router = useRouter();
  const standing = howItStands();
  const sum = sumOf(items ?? [], words);
  const notice = noticeOf();
  return (
    <>
      <button
        type="button"
        className={`flex min-h-14 items-center gap-1.5 text-small font-semibold ${inks[sum.sign]} ${items ? '' : 'invisible'}`}
        aria-haspopup="dialog"
        onClick={() => {
          setOpened(true);
          dialog.current?.showModal();
        }}
      >
        {signs[sum.sign]}
        <span role="status" className="whitespace-nowrap">
          {items ? sum.words : ''}
        </span>
      </button>
      {standing.hasFresh && (
        <button
          type="button"
          className="btn line compact"
          onClick={() => {
            nowStands({ hasFresh: false });
            router.refresh();
          }}
        >
          <span className="vh">{words.fresh}: </span>
          {words.show}
        </button>
      )}
      <dialog ref={dialog} aria-labelledby="outbox-title">
        <h2 id="outbox-title" className="type-2 mb-3">
          {words.title}
        </h2>
        {notice}
        {wasOpened && items && <OutboxList items={items} words={words} home={home} />}
        <form method="dialog" className="close-form">
          <button type="submit" className="plain">
            {words.close}
          </button>
        </form>
      </dialog>
    </>
  );

  function noticeOf(): ReactNode {
    if (standing.isFull) return <p className="mb-4 text-madder">{words.full}</p>;
    if (sum.sign === 'sent') return null;
    if (standing.end === 'signed_out')
      return (
        <p className="mb-4">
          {words.signedOut}{' '}
          <a className="btn compact" href={signIn}>
            {words.signIn}
          </a>
        </p>
      );
    return standing.end === 'cut' ? <p className="mute mb-4">{words.offline}</p> : null;
  }
}
