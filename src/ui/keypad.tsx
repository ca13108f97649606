'use client';

import type { ReactNode } from 'react';

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '00', '0'] as const;

/** Puts a key behind the digits: no nought in front, none beyond `most`. */
export function pressed(digits: string, key: string, most: number): string {
  const longer = `${digits}${key}`.replace(/^0+/, '');
  return longer.length > most ? digits : longer;
}

/** A number pad with large keys. It is never mirrored: digits stand as on every phone. */
export function Keypad({
  digits,
  most,
  label,
  eraseLabel,
  eraseSign,
  onChange,
}: {
  digits: string;
  most: number;
  label: string;
  eraseLabel: string;
  eraseSign: ReactNode;
  onChange: (digits: string) => void;
}) {
  return (
    <fieldset className="keypad" dir="ltr" aria-label={label}>
      {keys.map((key) => (
        <button type="button" key={key} onClick={() => onChange(pressed(digits, key, most))}>
          {key}
        </button>
      ))}
      <button type="button" aria-label={eraseLabel} onClick={() => onChange(digits.slice(0, -1))}>
        {eraseSign}
      </button>
    </fieldset>
  );
}
