import type { ReactNode } from 'react';
import type { Money } from '@/domain/money';
import { classNames } from './class-names';
import type { Locale } from './format';
import { Price } from './price';

/** One share of a price. The first is always the maker's; up to five can be told apart. */
export type SplitPart = { key: string; label: ReactNode; amount: Money };

/** A share keeps its pattern wherever it stands, also in bars that lack another. */
const patterns: Readonly<Record<string, number>> = { platform: 2, payment: 3, delivery: 4, tax: 5 };
const patternOf = ({ key }: SplitPart, index: number): number =>
  index === 0 ? 1 : (patterns[key] ?? index + 1);

/** One ruled line: words at the start, a sum or fact at the end. */
export function KhataRow({
  label,
  part,
  kind,
  children,
}: {
  label: ReactNode;
  children: ReactNode;
  part?: number;
  kind?: 'sum' | 'maker';
}) {
  return (
    <div className={kind}>
      <dt className={part ? 'khata-part' : undefined}>
        {part && <span className={`key part-${part}`} />}
        {label}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A ruled account; its rows are `KhataRow`s, and the last of a sum has `kind="sum"`. */
export function Khata({ children, className }: { children: ReactNode; className?: string }) {
  return <dl className={classNames('khata', className)}>{children}</dl>;
}

/** The bar alone: shares to scale, told apart by colour and pattern. Hidden from screen readers; the khata says it. */
export function SplitBar({ parts, label }: { parts: readonly SplitPart[]; label: ReactNode }) {
  return (
    <div className="split-bar" aria-hidden="true">
      {parts
        .filter((part) => part.amount.minor > 0)
        .map((part, index) => (
          <span
            key={part.key}
            className={`part-${patternOf(part, index)}`}
            style={{ '--n': part.amount.minor } as Record<string, number>}
          >
            {index === 0 && label}
          </span>
        ))}
    </div>
  );
}

/**
 * Where a price goes: the bar, and below it every figure again. `foldedLabel` folds the account away
 * (studio); `total` adds the closing double-ruled line.
 */
export function Split({
  parts,
  label,
  locale,
  foldedLabel,
  total,
}: {
  parts: readonly SplitPart[];
  label: ReactNode;
  locale: Locale;
  foldedLabel?: ReactNode;
  total?: { label: ReactNode; amount: Money };
}) {
  const account = (
    <Khata className="small under-bar">
      {parts
        .filter((part) => part.amount.minor > 0)
        .map((part, index) => (
          <KhataRow
            key={part.key}
            label={part.label}
            part={patternOf(part, index)}
            kind={index === 0 ? 'maker' : undefined}
          >
            <Price amount={part.amount} locale={locale} />
          </KhataRow>
        ))}
      {total && (
        <KhataRow label={total.label} kind="sum">
          <Price amount={total.amount} locale={locale} />
        </KhataRow>
      )}
    </Khata>
  );
  return (
    <figure>
      <SplitBar parts={parts} label={label} />
      {foldedLabel ? (
        <details>
          <summary className="plain small">{foldedLabel}</summary>
          {account}
        </details>
      ) : (
        account
      )}
    </figure>
  );
}

/** The turmeric thread under a photograph: as long as the maker's part of the price. */
export function Thread({ price, share }: { price: Money; share: Money }) {
  const part = price.minor > 0 ? Math.min(1, Math.max(0, share.minor / price.minor)) : 0;
  return (
    <span className="thread" aria-hidden="true">
      <span style={{ '--share': part.toFixed(3) } as Record<string, string>} />
    </span>
  );
}
