'use client';

import { isSame, type Money, money } from '@/domain/money';
import { splitFor } from '@/domain/order/fees';
import { splitWays } from '@/domain/order/split-ways';
import { formatMoney } from '@/ui/format';
import { Price } from '@/ui/price';
import { Khata, KhataRow, SplitBar } from '@/ui/split';
import type { EditorChoices } from './choices';
import { type Draft, wholeOf } from './draft';
import { useEditor } from './editor-context';
import { fill } from './words';

/** What of the price is hers when the buyer pays in cash, by the rules of the day; null without a price. */
export function hersOf(draft: Draft, { fees }: EditorChoices): Money | null {
  const rupees = wholeOf(draft.price);
  if (!rupees) return null;
  const terms = { ...fees, craft: draft.craft, method: 'cod' } as const;
  return splitFor(money(rupees * 100), terms)[0].amount;
}

/** The same patterns as in the bar. */
const patterns = { artisan: 1, platform: 2, payment: 3, tax: 5 } as const;

/** Her part on turmeric above the keys; where the rest goes is folded away. */
export function PriceSplit() {
  const { words, draft, choices, locale } = useEditor();
  const price = money((wholeOf(draft.price) ?? 0) * 100);
  if (price.minor === 0)
    return (
      <div className="split-empty" aria-hidden="true">
        {words.price.gets}
      </div>
    );
  const terms = { ...choices.fees, craft: draft.craft };
  const [cash, ...others] = splitWays(price, terms, choices.methods);
  const [hers] = cash?.parts ?? [];
  if (!cash || !hers) return null;
  const differing = others.flatMap(({ methods, parts: [share] }) =>
    share && !isSame(share.amount, hers.amount) ? [{ methods, amount: share.amount }] : [],
  );
  const listed = new Intl.ListFormat(locale, { type: 'disjunction' });
  const labels = words.price;
  return (
    <div className="price-split">
      <p className="vh" aria-live="polite">
        {labels.gets} {formatMoney(hers.amount, locale)}
      </p>
      <SplitBar
        parts={cash.parts.map(({ part, amount }) => ({ key: part, label: part, amount }))}
        label={
          <>
            {labels.gets} <Price amount={hers.amount} locale={locale} />
          </>
        }
      />
      <details>
        <summary className="plain small">{labels.where}</summary>
        <Khata className="small under-bar">
          {cash.parts.map(({ part, amount }) => (
            <KhataRow
              key={part}
              label={part === 'artisan' ? labels.you : labels[part]}
              part={patterns[part]}
              kind={part === 'artisan' ? 'maker' : undefined}
            >
              <Price amount={amount} locale={locale} />
            </KhataRow>
          ))}
          <KhataRow label={labels.total} kind="sum">
            <Price amount={price} locale={locale} />
          </KhataRow>
        </Khata>
        {differing.map(({ methods, amount }) => (
          <p className="small mute" key={methods.join()}>
            {fill(others.length === 1 ? labels.other : labels.by, {
              methods: listed.format(methods.map((method) => labels.methods[method])),
              amount: formatMoney(amount, locale).replace(' ', '\u00a0'),
            })}
          </p>
        ))}
      </details>
    </div>
  );
}
