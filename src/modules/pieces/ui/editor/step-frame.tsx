'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { addressIn } from '@/ui/address';
import { Button } from '@/ui/button';
import { SpeakIsland } from '@/ui/speak-island';
import { type Step, steps } from './draft';
import { useEditor } from './editor-context';
import { PieceLine } from './piece-line';
import { Sign } from './sign';
import { before } from './steps';
import { fill } from './words';

type Props = {
  readonly title: string;
  /** One sentence below the heading; it is read aloud with it. */
  readonly say?: string;
  readonly children: ReactNode;
  /** What stands beside the rest on a wide screen, above the way on. */
  readonly aside?: ReactNode;
  /** In place of the one way on. */
  readonly foot?: ReactNode;
  /** Whether nothing had to be decided here, so that the way on says so. */
  readonly isSkipped?: boolean;
  /** Whether something else is to be done first, so that the way on stands back. */
  readonly isEarly?: boolean;
};

/** One decision: where she is, the question with an ear beside it, the answer, and one way on. */
export function StepFrame({ title, say, children, aside, foot, isSkipped, isEarly }: Props) {
  const { words, next, isKept } = useEditor();
  const end = (
    <>
      {foot ?? (
        <Button
          variant={isEarly ? 'line' : 'primary'}
          size="big"
          wide
          className="mt-4"
          onClick={() => next()}
        >
          {isSkipped ? words.skip : words.next}
          <Sign name="arrow-right-bold" />
        </Button>
      )}
      <p className="phone-note">
        <Sign name="device-mobile" />
        <span>{isKept ? words.saved : words.saved_not}</span>
      </p>
    </>
  );
  return (
    <div className={aside ? 'step' : 'step narrow'}>
      <StepTop />
      <StepHeading title={title} say={say} />
      {say && <p className="step-say">{say}</p>}
      {aside ? (
        <div className="two-col">
          <div>{children}</div>
          <div>
            {aside}
            {end}
          </div>
        </div>
      ) : (
        <>
          {children}
          {end}
        </>
      )}
    </div>
  );
}

function StepTop() {
  const { words, locale, draft, go } = useEditor();
  const at = steps.indexOf(draft.place as Step) + 1;
  const back = before(draft.place, draft.piece !== null);
  return (
    <div className="step-top">
      {back ? (
        <button type="button" className="step-back" onClick={() => go(back)}>
          <Sign name="arrow-left-bold" />
          <span>{words.back}</span>
        </button>
      ) : (
        <a
          className="step-back"
          href={addressIn(locale, `/studio/products${draft.piece ? `/${draft.piece}` : ''}`)}
        >
          <Sign name="arrow-left-bold" />
          <span>{words.back}</span>
        </a>
      )}
      <PieceLine />
      {at > 0 && draft.piece === null && (
        <span className="step-at">
          <span className="vh">{fill(words.step, { at, of: steps.length })}</span>
          <span className="num" aria-hidden="true">
            {fill(words.at, { at, of: steps.length })}
          </span>
        </span>
      )}
    </div>
  );
}

/** The question. The keyboard and the reader come here first on every screen. */
export function StepHeading({ title, say }: { title: string; say?: string }) {
  const { words, locale, nastaliq } = useEditor();
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) return;
    isFirst.current = false;
    // Only what was asked for moves the page: the first screen stays where the reader is.
    if (document.documentElement.dataset.editor === 'moved')
      heading.current?.focus({ preventScroll: true });
  }, []);
  const isDrawn = nastaliq?.texts.includes(title) === true;
  return (
    <div className="step-head">
      <h1
        ref={heading}
        tabIndex={-1}
        className={isDrawn ? 'nastaliq' : undefined}
        style={isDrawn ? { fontFamily: `"${nastaliq.family}", var(--face-urdu)` } : undefined}
      >
        {title}
      </h1>
      <SpeakIsland
        text={say ? `${title} ${say}` : title}
        label={fill(words.listen, { text: title })}
        lang={locale === 'ur' ? 'ur-PK' : 'en-PK'}
      >
        <Sign name="speaker-high-bold" />
      </SpeakIsland>
    </div>
  );
}

/** What is wrong, beside its field. */
export function Wrong({ field, children }: { field: string; children: ReactNode }) {
  return (
    <p className="err" id={`wrong-${field}`} role="alert">
      <Sign name="warning" />
      <span>{children}</span>
    </p>
  );
}
