import type { ReactNode } from 'react';
import { type Money, negate } from '@/domain/money';
import type { Locale } from '@/ui/format';
import { Price } from '@/ui/price';
import { Khata, KhataRow } from '@/ui/split';
import type { ShownQuote } from './checkout-state';
import type { CheckoutWords } from './checkout-words';

/** One artisan's parcel; mark and pieces are drawn on the server. */
export type ShownParcel = {
  readonly artisanId: string;
  readonly title: string;
  readonly mark: ReactNode;
  readonly lines: ReactNode;
};

type Props = {
  readonly parcels: readonly ShownParcel[];
  readonly quote: ShownQuote | null;
  readonly items: Money;
  readonly counted: { readonly pieces: string; readonly parcels: string };
  readonly words: CheckoutWords;
  readonly locale: Locale;
};

/** What is ordered, parcel by parcel with its own date and fee, and what it comes to. */
export function OrderAccount({ parcels, quote, items, counted, words, locale }: Props) {
  return (
    <aside
      className="-mx-gut bg-sunk px-gut py-6 wide:mx-0 wide:self-start wide:p-7"
      aria-labelledby="your-order"
    >
      <h2 className="size-2" id="your-order">
        {words.your_order}
      </h2>
      {parcels.map((parcel) => (
        <Parcel
          key={parcel.artisanId}
          parcel={parcel}
          delivery={quote?.byArtisan[parcel.artisanId] ?? null}
          words={words}
          locale={locale}
        />
      ))}
      <Khata className="mt-4">
        <KhataRow label={counted.pieces}>
          <Price amount={items} locale={locale} />
        </KhataRow>
        <KhataRow label={counted.parcels}>
          {quote ? <Price amount={quote.shipping} locale={locale} /> : words.after_district}
        </KhataRow>
        {quote?.off.map(({ key, label, amount }) => (
          <KhataRow key={key} label={label}>
            <Price amount={negate(amount)} locale={locale} />
          </KhataRow>
        ))}
        <KhataRow label={quote ? words.total : words.total_before} kind="sum">
          <Price amount={quote?.total ?? items} locale={locale} />
        </KhataRow>
      </Khata>
    </aside>
  );
}

function Parcel({
  parcel,
  delivery,
  words,
  locale,
}: {
  parcel: ShownParcel;
  delivery: { readonly arrives: string; readonly shipping: Money } | null;
  words: CheckoutWords;
  locale: Locale;
}) {
  return (
    <section className="mt-4 border-t border-ink py-3">
      <div className="flex items-center gap-3 [--mark:2rem]">
        {parcel.mark}
        <p>
          <b>{parcel.title}</b>
          {delivery && <span className="small mute block">{delivery.arrives}</span>}
        </p>
      </div>
      {parcel.lines}
      {delivery && (
        <p className="small mute flex justify-between gap-4">
          <span>{words.delivery}</span>
          <Price amount={delivery.shipping} locale={locale} />
        </p>
      )}
    </section>
  );
}
