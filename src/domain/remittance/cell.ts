import { latinDigits } from '@/domain/digits';

const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zs}\p{Zl}\p{Zp}]+/gu;
/** What spreadsheets write to keep a number as text: `="123"`, or an apostrophe before it. */
const formulaText = /^=\s*"?([^"]*)"?$/;

/** A cell as people see it: one line, Latin digits, no control or direction marks, no formula around text. */
export function plainCell(written: string): string {
  const shown = latinDigits(written).replace(invisible, ' ').trim();
  const text = formulaText.exec(shown)?.[1] ?? shown;
  return text.replace(/^'+/, '').trim();
}

/** The most that one line of a statement may say: ten million rupees. More is a misread column. */
const mostMinor = 1_000_000_000;
const unit = /^(?:rs|pkr|₨|روپے|روپیہ)\.?:?\s*|\s*(?:rs|pkr|₨|روپے|روپیہ)\.?(?:\/[-=])?$|\/[-=]$/gi;

/**
 * Paisa from an amount as couriers write it: `Rs 1,23,456.50`, `(150)`, `150-`, `۱٬۲۳۴٫۵`. Null when it is no amount
 * or is more than a line can be; what stands after two decimals must be zeros.
 */
export function readAmount(cell: string): number | null {
  const text = plainCell(cell).replace(unit, '').trim();
  const inBrackets = /^\((.*)\)$/.exec(text);
  const bare = (inBrackets?.[1] ?? text)
    .replace(unit, '')
    .replace(/[\u2212\u2013]/g, '-')
    .trim();
  const signed = /^(-?)\s*([^-]*?)\s*(-?)$/.exec(bare);
  if (!signed || (signed[1] && signed[3])) return null;
  const minus = inBrackets !== null || signed[1] === '-' || signed[3] === '-';
  const figure = (signed[2] ?? '').replace(unit, '').trim();
  const minor = unsigned(figure);
  if (minor === null || minor > mostMinor) return null;
  return minus && minor !== 0 ? -minor : minor;
}

const grouped = /^\d{1,3}(?:[,٬' ]\d{2,3})*$/;

function unsigned(text: string): number | null {
  const [whole = '', paisa = '', ...more] = decimalsOf(text);
  if (more.length > 0 || !/^\d{0,6}$/.test(paisa) || Number(paisa.slice(2)) > 0) return null;
  if (whole === '' && paisa === '') return null;
  if (whole !== '' && !/^\d{1,12}$/.test(whole) && !grouped.test(whole)) return null;
  return Number(whole.replace(/\D/g, '')) * 100 + Number(paisa.slice(0, 2).padEnd(2, '0'));
}

/** Whole part and decimals. A comma is the decimal mark only where one or two digits follow it and nothing else could. */
function decimalsOf(text: string): string[] {
  if (/[.٫]/.test(text)) {
    // `1.234,50` as continental spreadsheets write it
    if (/^\d{1,3}(?:\.\d{3})+,\d{1,2}$/.test(text)) return text.replaceAll('.', '').split(',');
    return text.split(/[.٫]/);
  }
  return /^\d+,\d{1,2}$/.test(text) ? text.split(',') : [text];
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A day as `yyyy-mm-dd` from 31/01/2026, 2026-01-31, 31-Jan-2026 or 31 January 26, with or without a time; else null. */
export function readDay(cell: string): string | null {
  const text = plainCell(cell).toLowerCase();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/.exec(text);
  if (numbers) return dayOf(yearOf(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const named = /^(\d{1,2})[-/. ]?([a-z]{3})[a-z]*[-/. ,]*(\d{4}|\d{2})(?!\d)/.exec(text);
  if (!named) return null;
  return dayOf(yearOf(named[3]), months.indexOf(named[2] ?? '') + 1, Number(named[1]));
}

const yearOf = (written = ''): number =>
  written.length === 2 ? 2000 + Number(written) : Number(written);

function dayOf(year: number, month: number, day: number): string | null {
  if (year < 2000 || year > 2099 || month < 1 || month > 12 || day < 1) return null;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > days) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A courier's number as parcels keep it: capitals, digits and dashes; empty when it can't be one. */
export function readTracking(cell: string): string {
  const text = plainCell(cell)
    .replace(/[\s#_]+/g, '')
    .replace(/\.0+$/, '')
    .toUpperCase();
  return /^[A-Z0-9-]{4,40}$/.test(text) ? text : '';
}

/** `1.2E+11`: a spreadsheet has rounded a long number, and what it was is lost. */
export const isRounded = (cell: string): boolean =>
  /^\d(?:[.,]\d+)?e\+?\d+$/i.test(plainCell(cell));
