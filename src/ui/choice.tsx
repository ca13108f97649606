import type { ComponentProps, ReactNode } from 'react';
import { FieldError } from './field';

/** One card of a choice. `note` says what choosing it means; a disabled one says why there. */
export type RadioCard = { value: string; label: ReactNode; note?: ReactNode; disabled?: boolean };

/** One choice out of few, each a whole-width card. */
export function RadioCards({
  name,
  legend,
  cards,
  defaultValue,
  error,
  isLegendHidden,
}: {
  name: string;
  legend: ReactNode;
  cards: readonly RadioCard[];
  defaultValue?: string;
  error?: ReactNode;
  isLegendHidden?: boolean;
}) {
  const errorId = `f-${name}-error`;
  return (
    <fieldset className="field" aria-describedby={error ? errorId : undefined}>
      <legend className={isLegendHidden ? 'vh' : 'label'}>{legend}</legend>
      {cards.map((card) => (
        <label className="radio" key={card.value}>
          <input
            type="radio"
            name={name}
            value={card.value}
            defaultChecked={card.value === defaultValue}
            disabled={card.disabled}
          />
          <span>
            <b>{card.label}</b>
            {card.note && <span className="small mute">{card.note}</span>}
          </span>
        </label>
      ))}
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </fieldset>
  );
}

/** A yes, or one of several filters; `count` stands at the end of the line. */
export function Checkbox({
  label,
  count,
  ...input
}: { label: ReactNode; count?: ReactNode } & ComponentProps<'input'>) {
  return (
    <label className="check">
      <input type="checkbox" {...input} />
      <span>{label}</span>
      {count !== undefined && (
        <span className="count">
          <span className="num">{count}</span>
        </span>
      )}
    </label>
  );
}

/** A named group of filters under a ruled heading. */
export function FilterGroup({ legend, children }: { legend: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="filter-group">
      <legend className="label">{legend}</legend>
      {children}
    </fieldset>
  );
}

/**
 * Less and more of a piece, as two buttons of the form around it: each sends the new quantity under `name`,
 * so it works without scripts.
 */
export function QuantityStepper({
  name,
  quantity,
  min = 0,
  max,
  lessLabel,
  moreLabel,
  label,
}: {
  name: string;
  quantity: number;
  min?: number;
  max: number;
  lessLabel: string;
  moreLabel: string;
  label: string;
}) {
  return (
    <fieldset className="stepper" aria-label={label}>
      <button
        type="submit"
        name={name}
        value={quantity - 1}
        disabled={quantity <= min}
        aria-label={lessLabel}
      >
        −
      </button>
      <output className="num">{quantity}</output>
      <button
        type="submit"
        name={name}
        value={quantity + 1}
        disabled={quantity >= max}
        aria-label={moreLabel}
      >
        +
      </button>
    </fieldset>
  );
}
