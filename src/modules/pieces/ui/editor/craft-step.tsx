'use client';

import { useState } from 'react';
import { photoAddress } from '@/ui/photo-source';
import { PictureTiles } from '@/ui/picture-tiles';
import type { Choice, TradeChoice } from './choices';
import { useEditor } from './editor-context';
import { Sign } from './sign';
import { StepFrame, Wrong } from './step-frame';

/** What it is: her craft is chosen already; material and technique by pictures, and all may be left. */
export function CraftStep() {
  const { words, draft, choices, wrong, change } = useEditor();
  const [isOpen, setOpen] = useState(draft.craft === '');
  const crafts = isOpen
    ? choices.crafts
    : choices.crafts.filter(({ value }) => value === draft.craft);
  const toggle = (field: 'materials' | 'techniques') => (value: string) =>
    change((now) => ({
      [field]: now[field].includes(value)
        ? now[field].filter((one) => one !== value)
        : [...now[field], value],
    }));
  return (
    <StepFrame title={words.craft.title} say={words.craft.say}>
      <PictureTiles
        name="craft"
        legend={words.craft.craft}
        tiles={crafts.map(tileOf)}
        chosen={[draft.craft]}
        tick={<Sign name="check-bold" />}
        describedBy={wrong?.field === 'craft' ? 'wrong-craft' : undefined}
        onChoose={(craft) => {
          change({ craft, techniques: [] });
          setOpen(false);
        }}
      />
      {!isOpen && (
        <button type="button" className="plain tall" onClick={() => setOpen(true)}>
          {words.craft.craft_other}
        </button>
      )}
      {wrong?.field === 'craft' && <Wrong field="craft">{words.craft.choose}</Wrong>}
      <TradeTiles
        name="materials"
        legend={words.craft.materials}
        offered={choices.materials}
        onChoose={toggle('materials')}
      />
      <TradeTiles
        name="techniques"
        legend={words.craft.techniques}
        offered={choices.techniques}
        onChoose={toggle('techniques')}
      />
    </StepFrame>
  );
}

/** Those her craft uses and those she chose; all others are one tap away. */
function TradeTiles({
  name,
  legend,
  offered,
  onChoose,
}: {
  name: 'materials' | 'techniques';
  legend: string;
  offered: readonly TradeChoice[];
  onChoose: (value: string) => void;
}) {
  const { words, draft } = useEditor();
  const [isOpen, setOpen] = useState(false);
  const near = offered.filter(
    ({ value, crafts }) => crafts.includes(draft.craft) || draft[name].includes(value),
  );
  const shown = isOpen || near.length === 0 ? offered : near;
  if (offered.length === 0) return null;
  return (
    <>
      <PictureTiles
        name={name}
        legend={legend}
        tiles={shown.map(tileOf)}
        chosen={draft[name]}
        isMany
        tick={<Sign name="check-bold" />}
        onChoose={onChoose}
      />
      {shown.length < offered.length && (
        <button type="button" className="plain tall" onClick={() => setOpen(true)}>
          {words.craft.all}
        </button>
      )}
    </>
  );
}

const tileOf = ({ value, name, picture }: Choice) => ({
  value,
  label: name,
  picture: picture && (
    <img src={photoAddress({ ...picture, alt: '' }, 320)} alt="" loading="lazy" decoding="async" />
  ),
});
