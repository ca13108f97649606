import { useEffect, useState } from 'react';
import { Field } from '@/ui/field';
import type { CheckoutState } from './checkout-state';
import type { CheckoutWords } from './checkout-words';

/** One field for coupons and store credit, folded away until somebody has one. */
export function CouponField({
  state,
  words,
  askForTotal,
}: {
  state: CheckoutState;
  words: CheckoutWords;
  askForTotal: () => void;
}) {
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const written = state.values.codes ?? '';
  const error = state.failures.codes?.join(' ');
  return (
    <details className="mt-6" open={written !== '' || error !== undefined || undefined}>
      <summary className="plain inline-flex min-h-12 items-center">{words.coupon}</summary>
      <div className="mt-3">
        <Field
          key={state.attempt}
          name="codes"
          label={words.coupon_label}
          hint={words.coupon_hint}
          defaultValue={written}
          error={error}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={200}
          dir="ltr"
        />
        {/* Enter in any field orders; so with scripts this is no button that sends. */}
        <button
          type={isLive ? 'button' : 'submit'}
          name="intent"
          value="quote"
          className="btn line"
          onClick={isLive ? askForTotal : undefined}
        >
          {words.coupon_use}
        </button>
      </div>
    </details>
  );
}
