import type { PaymentMethod } from '@/domain/payment/methods';
import { FieldError } from '@/ui/field';
import type { CheckoutState, ShownWay } from './checkout-state';
import type { CheckoutWords } from './checkout-words';

type Props = {
  readonly state: CheckoutState;
  readonly words: CheckoutWords;
  readonly askForTotal: () => void;
};

/** How the order is paid: what is offered today, what each way means, and why one can't be chosen. */
export function PaymentChoice({ state, words, askForTotal }: Props) {
  const open = state.ways.filter(({ refusal }) => refusal === null);
  const wanted = state.values.payment_method ?? 'cod';
  const chosen = open.some(({ method }) => method === wanted) ? wanted : undefined;
  const error = state.failures.payment_method?.join(' ');
  return (
    <div className="mt-8">
      <h2 className="size-2 mb-3" id="pay">
        {words.pay_title}
      </h2>
      <fieldset className="field" aria-describedby={error ? 'f-payment_method-error' : undefined}>
        <legend className="vh">{words.pay_title}</legend>
        {state.ways.map((way) => (
          <WayCard
            // Drawn anew where the browser would have put the choice back, or where it can't stand any more.
            key={`${way.method}-${state.attempt}-${way.refusal === null}`}
            way={way}
            words={words}
            isChosen={way.method === chosen}
            onChoose={askForTotal}
          />
        ))}
        {error && <FieldError id="f-payment_method-error">{error}</FieldError>}
      </fieldset>
    </div>
  );
}

const notes = {
  cod: 'cod_note',
  card: 'card_note',
  jazzcash: 'jazzcash_note',
  easypaisa: 'easypaisa_note',
  bank: 'bank_note',
} as const satisfies Record<PaymentMethod, keyof CheckoutWords>;

/** A way's name is its label alone; what it means, or why it is closed, describes it. */
function WayCard({
  way: { method, refusal },
  words,
  isChosen,
  onChoose,
}: {
  way: ShownWay;
  words: CheckoutWords;
  isChosen: boolean;
  onChoose: () => void;
}) {
  const id = `f-pay-${method}`;
  return (
    <label className="radio" htmlFor={id}>
      <input
        type="radio"
        id={id}
        name="payment_method"
        value={method}
        defaultChecked={isChosen}
        disabled={refusal !== null}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-note`}
        onChange={onChoose}
      />
      <span>
        <b id={`${id}-name`}>{words[method]}</b>
        <span className="small mute" id={`${id}-note`}>
          {refusal ?? words[notes[method]]}
        </span>
      </span>
    </label>
  );
}
