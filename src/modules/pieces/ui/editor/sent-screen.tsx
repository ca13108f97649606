'use client';

import type { OutboxItem } from '@/modules/outbox/ui/outbox';
import { howItStands } from '@/modules/outbox/ui/standing';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import { useEditor } from './editor-context';
import { PieceLine } from './piece-line';
import { Sign } from './sign';
import { StepHeading } from './step-frame';

type Props = {
  readonly onAnother: () => void;
  readonly isKept: boolean;
  /** What was handed over, as long as the phone knows of it. */
  readonly item: OutboxItem | undefined;
};

/** What happens now, said kindly; she may put the phone away. */
export function SentScreen({ onAnother, isKept, item }: Props) {
  const { words, locale, draft, edited } = useEditor();
  // A phone that is connected to something need not reach us: only what was tried tells.
  const isCut = !navigator.onLine || howItStands().end === 'cut';
  const isOnline = item === undefined || item.state === 'done' || !isCut;
  const title = isKept ? words.look.keep : edited?.isPublic ? words.look.changed : words.look.sent;
  const online = edited?.isPublic ? words.look.changed_say : words.look.sent_say;
  const say = isKept ? words.look.kept : isOnline ? online : words.look.sent_offline;
  return (
    <div className="step narrow">
      <PieceLine />
      <StepHeading title={title} say={say} />
      <p className="sent-say">
        <Sign name={isOnline && !isKept ? 'check-circle-fill' : 'device-mobile'} />
        <span>{say}</span>
      </p>
      <button type="button" className="btn big wide" onClick={onAnother}>
        <Sign name="plus-bold" />
        {words.look.another}
      </button>
      <ButtonLink
        variant="line"
        wide
        className="mt-3"
        href={addressIn(
          locale,
          draft.piece ? `/studio/products/${draft.piece}` : '/studio/products',
        )}
      >
        {words.look.pieces}
      </ButtonLink>
    </div>
  );
}
