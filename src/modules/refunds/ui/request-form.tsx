'use client';

import { type ReactNode, useActionState } from 'react';
import { untouched } from '@/domain/form-state';
import type { FormAction } from '@/ui/action-form';
import { type RadioCard, RadioCards } from '@/ui/choice';
import { Field, FieldError, Select } from '@/ui/field';
import { SubmitButton } from '@/ui/submit-button';

type Line = {
  readonly id: string;
  readonly label: ReactNode;
  readonly note: ReactNode;
  readonly quantity: string;
  readonly left: number;
};
type Props = {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  readonly lines: readonly Line[];
  readonly reasons: readonly { readonly value: string; readonly label: string }[];
  readonly destinations: readonly RadioCard[];
  readonly hasDelivery: boolean;
  readonly words: Readonly<
    Record<
      | 'lines'
      | 'shipping'
      | 'shippingHint'
      | 'reason'
      | 'choose'
      | 'note'
      | 'optional'
      | 'destination'
      | 'number'
      | 'numberHint'
      | 'submit'
      | 'busy'
      | 'second',
      string
    >
  >;
};

/** Pieces with their counts, delivery, why and where to. What was typed stays, with what is wrong beside it. */
export function RequestForm(props: Props) {
  const { action, hidden, lines, reasons, destinations, hasDelivery, words } = props;
  const [state, send] = useActionState(action, untouched);
  const wrong = (name: string) => state.failures[name]?.join(' ');
  const kept = (name: string) => state.values[name];
  return (
    <form action={send} noValidate className="grid max-w-2xl gap-1 pt-2">
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" key={name} name={name} value={value} />
      ))}
      <fieldset className="field" aria-describedby={wrong('lines') ? 'lines-error' : undefined}>
        <legend className="label mb-1">{words.lines}</legend>
        {lines.map((line) => (
          <Pieces key={line.id} line={line} value={kept(`quantity:${line.id}`)} />
        ))}
        {wrong('lines') && <FieldError id="lines-error">{wrong('lines')}</FieldError>}
      </fieldset>
      {hasDelivery && (
        <Field
          name="shipping"
          label={words.shipping}
          hint={words.shippingHint}
          error={wrong('shippingMinor') ?? wrong('shipping')}
          defaultValue={kept('shipping')}
          dir="ltr"
          inputMode="decimal"
          autoComplete="off"
        />
      )}
      <Select
        name="reason"
        label={words.reason}
        error={wrong('reason')}
        defaultValue={kept('reason') ?? ''}
        key={`reason ${kept('reason')}`}
      >
        <option value="" disabled>
          {words.choose}
        </option>
        {reasons.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
      <Field
        name="note"
        label={words.note}
        optional={words.optional}
        error={wrong('note')}
        defaultValue={kept('note')}
        maxLength={300}
      />
      <RadioCards
        name="destination"
        legend={words.destination}
        cards={destinations}
        defaultValue={kept('destination') ?? destinations.find((card) => !card.disabled)?.value}
        error={wrong('destination')}
      />
      <Field
        name="number"
        label={words.number}
        hint={words.numberHint}
        optional={words.optional}
        error={wrong('number')}
        defaultValue={kept('number')}
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
      />
      {wrong('form') && (
        <div role="alert">
          <FieldError id="form-error">{wrong('form')}</FieldError>
        </div>
      )}
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton variant="primary" busyLabel={words.busy}>
          {words.submit}
        </SubmitButton>
        <p className="mute">{words.second}</p>
      </div>
    </form>
  );
}

function Pieces({ line, value }: { line: Line; value: string | undefined }) {
  const id = `quantity-${line.id}`;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-rule py-2">
      <span className="min-w-48 grow">
        <label htmlFor={id}>{line.label}</label>
        <span className="small mute block">{line.note}</span>
      </span>
      {line.left > 0 && (
        <span className="flex items-center gap-3">
          <span className="small mute" id={`${id}-hint`}>
            {line.quantity}
          </span>
          <input
            className="in w-24"
            type="number"
            id={id}
            name={`quantity:${line.id}`}
            min={0}
            max={line.left}
            defaultValue={value ?? '0'}
            aria-describedby={`${id}-hint`}
            dir="ltr"
          />
        </span>
      )}
    </div>
  );
}
