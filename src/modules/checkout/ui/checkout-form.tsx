'use client';

import {
  type ReactNode,
  type RefObject,
  startTransition,
  useActionState,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import type { Money } from '@/domain/money';
import { formatMoney, type Locale } from '@/ui/format';
import { Notice } from '@/ui/notice';
import { Price } from '@/ui/price';
import { SmallIcon } from '@/ui/small-icon';
import { SubmitButton } from '@/ui/submit-button';
import { AddressFields, type FieldProps } from './address-fields';
import {
  type CheckoutState,
  freshCheckout,
  type ShownQuote,
  type ShownWay,
} from './checkout-state';
import type { CheckoutWords } from './checkout-words';
import { CouponField } from './coupon-field';
import { FailureList } from './failure-list';
import { OrderAccount, type ShownParcel } from './order-account';
import { PaymentChoice } from './payment-choice';

export type CheckoutAction = (before: CheckoutState, form: FormData) => Promise<CheckoutState>;

type Props = {
  readonly action: CheckoutAction;
  readonly locale: Locale;
  readonly cartId: string;
  readonly idempotencyKey: string;
  readonly district: string;
  readonly quote: ShownQuote | null;
  readonly ways: readonly ShownWay[];
  /** `null` when they could not be read: then what was chosen is kept unseen. */
  readonly districtOptions: ReactNode;
  readonly parcels: readonly ShownParcel[];
  readonly items: Money;
  readonly counted: { readonly pieces: string; readonly parcels: string; readonly days: string };
  readonly cartHref: string;
  readonly words: CheckoutWords;
};

/** The whole checkout. Choosing a district shows its total; the order is placed only with the total that was shown. */
export function CheckoutForm(props: Props) {
  const { words, locale } = props;
  const [state, send] = useActionState(props.action, freshCheckout(props.quote, props.ways));
  const [isAsking, setAsking] = useState(false);
  const [key] = useState(state.values.idempotency_key ?? props.idempotencyKey);
  const form = useRef<HTMLFormElement>(null);
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setAsking(false);
    if (state.status === 'refused') said.current?.focus();
  }, [state]);
  const { quote } = state;
  const askForTotal = () => {
    if (!form.current) return;
    const sent = new FormData(form.current);
    sent.set('intent', 'quote');
    setAsking(true);
    startTransition(() => send(sent));
  };
  // On a slow phone a district is chosen before this runs: its total is asked for now.
  const askAtFirst = useEffectEvent(() => {
    const chosen = form.current && new FormData(form.current).get('district');
    if (!state.quote && chosen) askForTotal();
  });
  useEffect(() => askAtFirst(), []);
  const fields: FieldProps = { state, words, district: props.district, askForTotal };
  return (
    <div className="grid gap-10 pb-12 wide:grid-cols-[minmax(0,40rem)_minmax(0,30rem)] wide:justify-between wide:gap-16">
      <form ref={form} action={send} noValidate>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="cart" value={props.cartId} />
        <input type="hidden" name="idempotency_key" value={key} />
        <input type="hidden" name="shown_total" value={quote?.total.minor ?? ''} />
        <input type="hidden" name="shown_days" value={quote?.days ?? ''} />
        <FailureList state={state} words={words} cartHref={props.cartHref} focus={said} />
        <AddressFields {...fields} options={props.districtOptions} />
        <PaymentChoice state={state} words={words} askForTotal={askForTotal} />
        <CouponField state={state} words={words} askForTotal={askForTotal} />
        <div className="mt-8 border-t-2 border-ink pt-4">
          <ToPay quote={quote} words={words} locale={locale} isAsking={isAsking} />
          <TotalNotice state={state} focus={said} />
          <SubmitButton name="intent" value="place" size="big" wide busyLabel={words.placing}>
            {quote ? `${words.place} · ${formatMoney(quote.total, locale)}` : words.place}
          </SubmitButton>
          <p className="small mute mt-3">{props.counted.days}</p>
        </div>
      </form>
      <OrderAccount {...props} quote={quote} />
    </div>
  );
}

function ToPay({
  quote,
  words,
  locale,
  isAsking,
}: {
  quote: ShownQuote | null;
  words: CheckoutWords;
  locale: Locale;
  isAsking: boolean;
}) {
  return (
    <p
      className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 text-t1"
      aria-live="polite"
    >
      {isAsking && words.updating}
      {!isAsking && !quote && <span className="text-t0">{words.to_pay_later}</span>}
      {!isAsking && quote && (
        <>
          <span>{words.to_pay}</span>
          <b className="text-t2">
            <Price amount={quote.total} locale={locale} />
          </b>
        </>
      )}
    </p>
  );
}

/** Another total than the one that was shown stands right above the button that agrees to it. */
function TotalNotice({
  state,
  focus,
}: {
  state: CheckoutState;
  focus: RefObject<HTMLDivElement | null>;
}) {
  const sentence = state.failures.total?.join(' ');
  if (!sentence) return null;
  const isOnly = Object.keys(state.failures).length === 1;
  return (
    <div className="mb-4" tabIndex={-1} ref={isOnly ? focus : undefined}>
      <Notice tone="now" sign={<SmallIcon name="receipt" />} urgent>
        {sentence}
      </Notice>
    </div>
  );
}
