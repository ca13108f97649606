'use client';

import { formatMoney } from '@/ui/format';
import { useEditor } from './editor-context';
import { Wrong } from './step-frame';
import { pricesOf, unusualPrice } from './steps';
import { fill } from './words';

/** Asks about a price that is far from what it was, until she says that it is right. */
export function UnusualPrice() {
  const { words, draft, locale, change } = useEditor();
  const unusual = unusualPrice(draft);
  if (!unusual) return null;
  const [price, now] = [unusual.price, unusual.was].map((sum) => formatMoney(sum, locale));
  return (
    <>
      <Wrong field="price">
        {fill(words.price.unusual, { price: price ?? '', now: now ?? '' })}
      </Wrong>
      <button
        type="button"
        className="btn line mt-2"
        onClick={() => change({ surePrice: pricesOf(draft) })}
      >
        {words.price.sure}
      </button>
    </>
  );
}
