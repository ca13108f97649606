'use client';

import { inLanguage } from '@/domain/product/language';
import type { Draft } from './draft';
import { useEditor } from './editor-context';
import { useBlobAddress } from './photo-address';
import { Sign } from './sign';
import { StepHeading } from './step-frame';
import { fill } from './words';

/** The pieces she has begun on this phone. */
export function DraftsScreen({
  drafts,
  onOpen,
  onNew,
  onDrop,
}: {
  drafts: readonly Draft[];
  onOpen: (draft: Draft) => void;
  onNew: () => void;
  onDrop: (draft: Draft) => void;
}) {
  const { words } = useEditor();
  return (
    <div className="step narrow">
      <StepHeading title={words.drafts.title} say={words.drafts.say} />
      <p className="step-say">{words.drafts.say}</p>
      <ul className="sections">
        {drafts.map((draft) => (
          <li key={draft.key} className="draft-line">
            <button type="button" className="row-way" onClick={() => onOpen(draft)}>
              <FirstPhoto draft={draft} />
              <DraftName draft={draft} />
              <Sign name="arrow-right-bold" />
            </button>
            <button
              type="button"
              className="drop-draft"
              aria-label={words.drafts.drop}
              onClick={() => onDrop(draft)}
            >
              <Sign name="trash" />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="btn big wide mt-4" onClick={onNew}>
        <Sign name="plus-bold" />
        {words.drafts.new}
      </button>
    </div>
  );
}

function DraftName({ draft }: { draft: Draft }) {
  const { words, choices, locale } = useEditor();
  const craft = choices.crafts.find(({ value }) => value === draft.craft)?.name;
  const name = inLanguage(draft.title, locale, draft.language);
  return (
    <span>
      <b>{name.text ? <bdi lang={name.language}>{name.text}</bdi> : (craft ?? words.unnamed)}</b>
      <small>{fill(words.photos_on_phone, { count: draft.photos.length })}</small>
    </span>
  );
}

function FirstPhoto({ draft }: { draft: Draft }) {
  const local = draft.photos[0]?.media.replace('local:', '') ?? '';
  const address = useBlobAddress(draft.files[local]?.blob ?? null);
  return <span className="draft-photo">{address && <img src={address} alt="" />}</span>;
}
