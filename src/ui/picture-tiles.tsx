import type { ReactNode } from 'react';

/** One tile: a picture or a drawing with a word below it. */
export type PictureTile = {
  readonly value: string;
  readonly label: ReactNode;
  readonly note?: ReactNode;
  readonly picture: ReactNode;
};

/** A choice by pictures: one of them, or as many as fit with `isMany`. */
export function PictureTiles({
  name,
  legend,
  tiles,
  chosen,
  isMany,
  isLegendHidden,
  describedBy,
  tick,
  onChoose,
}: {
  name: string;
  legend: ReactNode;
  tiles: readonly PictureTile[];
  chosen: readonly string[];
  isMany?: boolean;
  isLegendHidden?: boolean;
  describedBy?: string;
  tick: ReactNode;
  onChoose: (value: string) => void;
}) {
  return (
    <fieldset className="pick" aria-describedby={describedBy}>
      <legend className={isLegendHidden ? 'vh' : 'label'}>{legend}</legend>
      <div className="pick-tiles">
        {tiles.map(({ value, label, note, picture }) => (
          <label className="pick-tile" key={value}>
            <input
              type={isMany ? 'checkbox' : 'radio'}
              name={name}
              value={value}
              checked={chosen.includes(value)}
              onChange={() => onChoose(value)}
            />
            <span className="pick-picture" aria-hidden="true">
              {picture}
            </span>
            <span className="pick-word">
              {label}
              {note && <small>{note}</small>}
            </span>
            <span className="pick-tick" aria-hidden="true">
              {tick}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
