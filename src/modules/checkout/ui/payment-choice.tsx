import { RadioCards } from '@/ui/choice';
import type { CheckoutState } from './checkout-state';
import type { CheckoutWords } from './checkout-words';

/** How the order is paid: what is offered today, and nothing else. */
export function PaymentChoice({ state, words }: { state: CheckoutState; words: CheckoutWords }) {
  return (
    <div className="mt-8">
      <h2 className="size-2 mb-3" id="pay">
        {words.pay_title}
      </h2>
      <RadioCards
        name="payment_method"
        legend={words.pay_title}
        isLegendHidden
        defaultValue="cod"
        cards={[{ value: 'cod', label: words.cod, note: words.cod_note }]}
        error={state.failures.payment_method?.join(' ')}
      />
    </div>
  );
}
