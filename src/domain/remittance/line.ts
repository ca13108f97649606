import { isRounded, plainCell, readAmount, readDay, readTracking } from './cell';
import type { Places } from './columns';
import type { StatementField } from './fields';

/** A line of a statement in paisa. Deductions are positive, and `netMinor` is what is left of `collectedMinor`. */
export type StatementLine = {
  readonly trackingNumber: string;
  readonly reference: string;
  readonly collectedMinor: number;
  readonly feeMinor: number;
  readonly feeTaxMinor: number;
  readonly incomeTaxMinor: number;
  readonly salesTaxMinor: number;
  readonly netMinor: number;
  /** `yyyy-mm-dd` */
  readonly paidOn: string | null;
};

export const lineProblems = [
  'tracking_missing',
  'tracking_rounded',
  'amount_missing',
  'amount_unreadable',
  'amount_negative',
  'deduction_unreadable',
  'net_unreadable',
  'net_differs',
  'date_unreadable',
] as const;
export type LineProblem = (typeof lineProblems)[number];

export type ReadLine =
  | { readonly kind: 'line'; readonly line: StatementLine }
  | { readonly kind: 'unreadable'; readonly problem: LineProblem; readonly trackingNumber: string }
  /** Sums and notes under the lines; `collectedMinor` is the total it states, where it states one. */
  | { readonly kind: 'total'; readonly collectedMinor: number | null };

const totalWord = /^(?:grand\s*|sub\s*-?)?totals?\b|^(?:کل|میزان|مجموعہ|ٹوٹل)(?:\s|$|:)/i;
const longest = 80;

/** What one row says. Nothing is guessed: a row that contradicts itself is `unreadable` and says what is wrong. */
export function readLine(cells: readonly string[], places: Places): ReadLine {
  const cell = (field: StatementField): string => plainCell(cells[places[field] ?? -1] ?? '');
  const trackingNumber = readTracking(cell('tracking'));
  if (cells.some((each) => totalWord.test(plainCell(each))) && !/\d{4}/.test(trackingNumber))
    return { kind: 'total', collectedMinor: readAmount(cell('collected')) };
  const refuse = (problem: LineProblem): ReadLine => ({
    kind: 'unreadable',
    problem,
    trackingNumber,
  });
  if (isRounded(cell('tracking'))) return refuse('tracking_rounded');
  if (trackingNumber === '') return refuse('tracking_missing');
  if (cell('collected') === '') return refuse('amount_missing');
  const collectedMinor = readAmount(cell('collected'));
  if (collectedMinor === null) return refuse('amount_unreadable');
  if (collectedMinor < 0) return refuse('amount_negative');
  const [feeMinor, feeTaxMinor, incomeTaxMinor, salesTaxMinor] = (
    ['fee', 'feeTax', 'incomeTax', 'salesTax'] as const
  ).map((field) => deduction(cell(field)));
  if (feeMinor == null || feeTaxMinor == null || incomeTaxMinor == null || salesTaxMinor == null)
    return refuse('deduction_unreadable');
  const netMinor = collectedMinor - feeMinor - feeTaxMinor - incomeTaxMinor - salesTaxMinor;
  const statedNet = cell('net') === '' ? netMinor : readAmount(cell('net'));
  if (statedNet === null) return refuse('net_unreadable');
  if (Math.abs(statedNet - netMinor) > 0) return refuse('net_differs');
  const paidOn = cell('paidOn') === '' ? null : readDay(cell('paidOn'));
  if (paidOn === null && cell('paidOn') !== '') return refuse('date_unreadable');
  const reference = cut(cell('reference'), longest);
  const deductions = { feeMinor, feeTaxMinor, incomeTaxMinor, salesTaxMinor };
  return {
    kind: 'line',
    line: { trackingNumber, reference, collectedMinor, ...deductions, netMinor, paidOn },
  };
}

/** Some couriers write what they keep with a minus; an empty cell and a dash are nothing. */
function deduction(cell: string): number | null {
  if (cell === '' || /^[-–—]+$/.test(cell)) return 0;
  const minor = readAmount(cell);
  return minor === null ? null : Math.abs(minor);
}

/** The row as it stood, harmless and short, for a person to look at. */
export const rawOf = (cells: readonly string[]): string =>
  cut(cells.map((cell) => cell.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim()).join(' | '), 500);

/** By letters as people count them, for half of one can't be kept. */
const cut = (text: string, most: number): string => [...text].slice(0, most).join('');
