import type { ReactNode } from 'react';
import { Field, Select } from '@/ui/field';
import type { CheckoutState } from './checkout-state';
import type { CheckoutWords } from './checkout-words';

export type FieldProps = {
  readonly state: CheckoutState;
  readonly words: CheckoutWords;
  /** Chosen before the form was sent, in the cart. */
  readonly district: string;
  readonly askForTotal: () => void;
};

/** Who gets it and where. What was typed stays; what is wrong is said beside it. */
export function AddressFields({
  state,
  words,
  district,
  askForTotal,
  options,
}: FieldProps & { options: ReactNode }) {
  const kept = (name: string) => ({
    name,
    defaultValue: state.values[name],
    error: state.failures[name]?.join(' '),
  });
  return (
    <>
      <Field
        {...kept('name')}
        label={words.name}
        autoComplete="name"
        enterKeyHint="next"
        maxLength={80}
        required
      />
      <Field
        {...kept('phone')}
        label={words.phone}
        hint={words.phone_hint}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        enterKeyHint="next"
        maxLength={40}
        dir="ltr"
        required
      />
      <DistrictField {...{ state, words, district, askForTotal, options }} />
      <Field
        {...kept('city')}
        label={words.city}
        autoComplete="address-level2"
        enterKeyHint="next"
        maxLength={80}
        required
      />
      <Field
        {...kept('line')}
        label={words.line}
        hint={words.line_hint}
        autoComplete="address-line1"
        enterKeyHint="next"
        maxLength={200}
        required
      />
      <Field
        {...kept('landmark')}
        label={words.landmark}
        optional={words.optional}
        hint={words.landmark_hint}
        autoComplete="address-line2"
        enterKeyHint="next"
        maxLength={120}
      />
      <Field
        {...kept('email')}
        label={words.email}
        optional={words.optional}
        hint={words.email_hint}
        type="email"
        inputMode="email"
        autoComplete="email"
        enterKeyHint="done"
        maxLength={254}
        dir="ltr"
      />
    </>
  );
}

function DistrictField({
  state,
  words,
  district,
  askForTotal,
  options,
}: FieldProps & { options: ReactNode }) {
  const chosen = state.values.district ?? district;
  if (options === null) return <input type="hidden" name="district" value={chosen} />;
  return (
    <>
      <Select
        // After a try to order, the browser sets a native list back to its first choice; a new one keeps the choice.
        key={state.attempt}
        name="district"
        label={words.district}
        defaultValue={chosen}
        error={state.failures.district?.join(' ')}
        autoComplete="address-level1"
        onChange={askForTotal}
        required
      >
        <option value="">{words.choose_district}</option>
        {options}
      </Select>
      <noscript>
        <p className="mb-5">
          <button type="submit" name="intent" value="quote" className="btn line">
            {words.update_total}
          </button>
        </p>
      </noscript>
    </>
  );
}
