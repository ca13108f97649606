import { latinDigits } from '@/domain/digits';

export type StatementColumns = {
  readonly date: number;
  readonly amount: number;
  readonly reference: number;
  readonly payer: number | null;
};
export type CreditLine = {
  /** `yyyy-mm-dd`. */
  readonly bookedOn: string;
  readonly amountMinor: number;
  readonly reference: string;
  readonly payer: string;
};

/** How banks head these columns, in small letters. */
const names: { readonly [C in keyof StatementColumns]: readonly string[] } = {
  date: ['date', 'value date', 'booking date', 'transaction date', 'posting date', 'تاریخ'],
  amount: ['amount', 'credit', 'credit amount', 'deposit', 'amount (pkr)', 'رقم'],
  reference: ['reference', 'description', 'narration', 'details', 'particulars', 'حوالہ'],
  payer: ['payer', 'from', 'sender', 'counterparty', 'name', 'نام'],
};

/** Where the columns are, by their heads; null when this row heads none of date, amount and reference. */
export function columnsOf(heads: readonly string[]): StatementColumns | null {
  const plain = heads.map((head) =>
    head
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  );
  const at = (column: keyof StatementColumns) =>
    plain.findIndex((head) => names[column].includes(head));
  const [date, amount, reference, payer] = [at('date'), at('amount'), at('reference'), at('payer')];
  if (date < 0 || amount < 0 || reference < 0) return null;
  return { date, amount, reference, payer: payer < 0 ? null : payer };
}

/** A row in which money came in; null for money that went out, for sums and for what can't be read. */
export function creditLine(cells: readonly string[], columns: StatementColumns): CreditLine | null {
  const bookedOn = dayOf(cells[columns.date] ?? '');
  const amountMinor = paisaOf(cells[columns.amount] ?? '');
  if (bookedOn === null || amountMinor === null || amountMinor <= 0) return null;
  const text = (at: number | null) => (at === null ? '' : plain(cells[at] ?? ''));
  return { bookedOn, amountMinor, reference: text(columns.reference), payer: text(columns.payer) };
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 200);

function paisaOf(text: string): number | null {
  const digits = latinDigits(text).replace(/[,\s]|^(?:rs\.?|pkr)\s*|\s*cr\.?$/gi, '');
  const [, whole = '', part = ''] = /^\+?(\d{1,10})(?:\.(\d{1,2}))?$/.exec(digits) ?? [];
  return whole === '' ? null : Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** yyyy-mm-dd, dd/mm/yyyy, dd-MMM-yyyy; banks here never write the month first. */
function dayOf(text: string): string | null {
  const written = latinDigits(text).trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(written);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const own = /^(\d{1,2})[/.-](\d{1,2}|[A-Za-z]{3})[/.-](\d{4})/.exec(written);
  if (!own) return null;
  const [, date, month = '', year] = own;
  const named = months.indexOf(month.toLowerCase()) + 1;
  return day(year, named > 0 ? String(named) : month, date);
}

function day(year = '', month = '', date = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const at = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || !at.toISOString().startsWith(text) ? null : text;
}
