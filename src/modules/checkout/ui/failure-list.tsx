import type { RefObject } from 'react';
import { Notice } from '@/ui/notice';
import type { CheckoutState } from './checkout-state';
import type { CheckoutWords } from './checkout-words';

const fieldNames = [
  'name',
  'phone',
  'district',
  'city',
  'line',
  'landmark',
  'email',
  'codes',
] as const;

/** Everything that keeps the order from being placed, above the form, each with a way to its field. */
export function FailureList({
  state,
  words,
  cartHref,
  focus,
}: {
  state: CheckoutState;
  words: CheckoutWords;
  cartHref: string;
  focus: RefObject<HTMLDivElement | null>;
}) {
  const general = [
    ...(state.failures.form ?? []),
    ...(state.failures.quantity ?? []),
    ...(state.failures.idempotency_key ?? []),
  ];
  const fields = fieldNames.filter((name) => state.failures[name]);
  const payment = state.failures.payment_method ?? [];
  if (general.length + fields.length + payment.length === 0) return null;
  return (
    <div className="mb-6" tabIndex={-1} ref={focus}>
      <Notice tone="stop" urgent>
        <p>
          <b>{words.look_again}</b>
        </p>
        <ul>
          {general.map((sentence) => (
            <li key={sentence}>
              {sentence} <a href={cartHref}>{words.open_cart}</a>
            </li>
          ))}
          {fields.map((name) => (
            <li key={name}>
              <a href={`#f-${name}`}>{name === 'codes' ? words.coupon_label : words[name]}</a>:{' '}
              {state.failures[name]?.join(' ')}
            </li>
          ))}
          {payment.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
