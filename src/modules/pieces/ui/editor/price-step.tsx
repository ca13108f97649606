'use client';

import { useState } from 'react';
import { latinDigits } from '@/domain/digits';
import { greatestPrice, leastPrice } from '@/domain/product/change';
import { payPerHour } from '@/domain/product/wage';
import { rupeeWords } from '@/domain/text/rupee-words';
import { formatMoney, formatNumber } from '@/ui/format';
import { Keypad } from '@/ui/keypad';
import { SpeakIsland } from '@/ui/speak-island';
import { wholeOf } from './draft';
import { useEditor } from './editor-context';
import { hersOf, PriceSplit } from './price-split';
import { Sign } from './sign';
import { StepFrame, Wrong } from './step-frame';
import { UnusualPrice } from './unusual-price';
import { fill } from './words';

const mostDigits = 7;

/** The price: what the buyer pays, in digits and words, and at once what of it is hers. */
export function PriceStep() {
  const { words, draft, change } = useEditor();
  return (
    <StepFrame
      title={words.price.title}
      aside={
        <>
          <PriceSplit />
          <Keypad
            digits={draft.price}
            most={mostDigits}
            label={words.price.keys}
            eraseLabel={words.price.erase}
            eraseSign={<Sign name="backspace" />}
            onChange={(price) => change({ price })}
          />
          <Hours />
        </>
      }
    >
      <Amount />
    </StepFrame>
  );
}

function Amount() {
  const { words, draft, locale, wrong, change } = useEditor();
  const [isHeld, setHeld] = useState(false);
  const rupees = wholeOf(draft.price);
  const shown = rupees === null ? '' : formatNumber(rupees);
  const spoken = rupees === null ? null : rupeeWords(rupees, locale);
  const why = wrong?.field === 'price' ? wrong.why : null;
  return (
    <div className="amount">
      <label htmlFor="price" className="mute">
        {words.price.pays}
      </label>
      <p className="amount-sum" dir={locale === 'ur' ? 'rtl' : 'ltr'}>
        {locale === 'en' && <small>Rs</small>}
        <input
          id="price"
          inputMode="none"
          autoComplete="off"
          dir="ltr"
          value={shown}
          style={{ inlineSize: `${widthOf(shown)}em` }}
          aria-invalid={why ? true : undefined}
          aria-describedby={why ? 'price-words wrong-price' : 'price-words'}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
          onChange={({ currentTarget }) =>
            change({
              price: latinDigits(currentTarget.value)
                .replace(/\D/g, '')
                .replace(/^0+/, '')
                .slice(0, mostDigits),
            })
          }
        />
        {!isHeld && locale === 'en' && <i className="caret" />}
        {locale === 'ur' && <small>روپے</small>}
        {!isHeld && locale === 'ur' && <i className="caret" />}
      </p>
      <p className="amount-words" id="price-words" aria-live="polite">
        {spoken && (
          <SpeakIsland
            text={spoken}
            label={words.price.hear}
            lang={locale === 'ur' ? 'ur-PK' : 'en-PK'}
          >
            <Sign name="speaker-high" />
          </SpeakIsland>
        )}
        {why !== 'set' && <span>{spoken ?? words.price.set}</span>}
      </p>
      {why && <Refused why={why} />}
    </div>
  );
}

/** About as wide as the digits are, so that the unit stands beside them. */
const widthOf = (shown: string): string =>
  (0.08 + [...shown].reduce((width, sign) => width + (sign === ',' ? 0.26 : 0.58), 0)).toFixed(2);

function Refused({ why }: { why: string }) {
  const { words, locale } = useEditor();
  if (why === 'unusual') return <UnusualPrice />;
  if (why === 'bounds') {
    const [least, greatest] = [leastPrice, greatestPrice].map((one) => formatMoney(one, locale));
    return (
      <Wrong field="price">
        {fill(words.price.bounds, { least: least ?? '', greatest: greatest ?? '' })}
      </Wrong>
    );
  }
  return <Wrong field="price">{words.price.set}</Wrong>;
}

/** A small question beside the price; an answer shows what an hour of hers brings. */
function Hours() {
  const { words, draft, locale, choices, change } = useEditor();
  const hers = hersOf(draft, choices);
  const hourly = hers && payPerHour(hers, wholeOf(draft.hours));
  return (
    <details className="fold hours" open={draft.hours !== '' || undefined}>
      <summary>
        <Sign name="clock" />
        <span>
          {words.price.hours_ask} <small className="mute">({words.optional})</small>
        </span>
        <Sign name="caret-down" className="fold-mark" />
      </summary>
      <label className="hours-box">
        <span>{words.price.hours}</span>
        <input
          id="hours"
          className="in"
          inputMode="numeric"
          autoComplete="off"
          dir="ltr"
          value={draft.hours}
          onChange={({ currentTarget }) =>
            change({ hours: latinDigits(currentTarget.value).replace(/\D/g, '').slice(0, 5) })
          }
        />
      </label>
      {hourly && (
        <p className="hourly" aria-live="polite">
          {fill(words.price.hourly, { amount: formatMoney(hourly, locale) })}
        </p>
      )}
    </details>
  );
}
