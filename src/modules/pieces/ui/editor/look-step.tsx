'use client';

import { useState } from 'react';
import { whatIsMissing } from '@/domain/product/missing';
import { Button } from '@/ui/button';
import { contentOf, type Place } from './draft';
import { useEditor } from './editor-context';
import { LookCard, LookPreview } from './look-preview';
import { BestStep, LookScore } from './look-score';
import { Sign } from './sign';
import { StepFrame, Wrong } from './step-frame';
import { unusualPrice } from './steps';
import { UnusualPrice } from './unusual-price';
import { fill } from './words';

const placeOf: { readonly [field: string]: Place } = {
  photos: 'photos',
  craft: 'craft',
  price: 'price',
  count: 'stock',
  description: 'words',
  title: 'words',
};

type Props = {
  /** Hands it over; true once it is kept for sending. */
  readonly onSend: (send: boolean) => Promise<boolean>;
  readonly failure: string | null;
};

/** The last look: as buyers see it, how good the page is, and the one button. */
export function LookStep({ onSend, failure }: Props) {
  const { words, draft, edited, go } = useEditor();
  const [busy, setBusy] = useState<'send' | 'keep' | null>(null);
  const [isFull, setFull] = useState(false);
  const missing = whatIsMissing(contentOf(draft));
  const isAsked = unusualPrice(draft) !== null;
  const send = async (how: 'send' | 'keep') => {
    setBusy(how);
    setFull(false);
    if (!(await onSend(how === 'send'))) setFull(true);
    setBusy(null);
  };
  const foot = (
    <>
      {missing.length > 0 && (
        <div className="needs">
          <p className="label">{words.look.missing}</p>
          <ul>
            {missing.map(({ code, field = '' }) => (
              <li key={code}>
                <button type="button" onClick={() => go(placeOf[field] ?? 'words')}>
                  <Sign name="arrow-right-bold" />
                  {needWord(words.need, field)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <UnusualPrice />
      <Button
        size="big"
        wide
        className="mt-4"
        disabled={missing.length > 0 || isAsked || busy !== null}
        onClick={() => send('send')}
      >
        <Sign name="cloud-check" />
        {busy === 'send'
          ? words.look.sending
          : edited?.isPublic
            ? words.look.saved
            : words.look.send}
      </Button>
      <Button
        variant="line"
        wide
        className="mt-3"
        disabled={isAsked || busy !== null}
        onClick={() => send('keep')}
      >
        {words.look.keep}
      </Button>
      {isFull && <Wrong field="send">{words.look.failed}</Wrong>}
    </>
  );
  return (
    <StepFrame
      title={words.look.title}
      say={words.look.say}
      foot={foot}
      aside={
        <>
          <div className="card-score">
            <LookCard />
            <LookScore />
          </div>
          <BestStep />
          <button type="button" className="row-way" onClick={() => go('more')}>
            <Sign name="sliders-horizontal" />
            <span>
              <b>{words.look.more}</b>
              <small>{words.look.more_say}</small>
            </span>
            <Sign name="arrow-right-bold" />
          </button>
          {failure && <Wrong field="sent">{fill(words.look.refused, { why: failure })}</Wrong>}
        </>
      }
    >
      <LookPreview />
    </StepFrame>
  );
}

const needWord = (needs: Readonly<Record<string, string>>, field: string): string =>
  needs[field] ?? needs.title ?? '';
