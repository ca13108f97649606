import { csvRupees } from '@/domain/text/csv';

export type Taken = {
  readonly tracking: string;
  readonly reference: string;
  readonly minor: number;
};

type Town = {
  /** Cash the courier has not paid: five parcels, the oldest first. */
  readonly open: readonly Taken[];
  readonly paidBefore: Taken | undefined;
  readonly underway: readonly string[];
  readonly refused: readonly string[];
  readonly day: Date;
};

const fee = 22_000;
const tax = 3_520;
const urdu = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(0x6f0 + Number(digit)));
const grouped = (minor: number): string =>
  `"Rs ${csvRupees(minor).replace(/\B(?=(\d{3})+(?!\d))/g, ',')}"`;

/**
 * A statement as couriers send them: a mark before the first letter, heads further down, formulas around numbers, Urdu
 * digits, totals; parcels paid short, too much, twice, before, too early, unknown, unreadable, and one left out.
 */
export function messyStatement({ open, paidBefore, underway, refused, day }: Town): string {
  const [missing, short, over, matched, digits] = open;
  if (!missing || !short || !over || !matched || !digits)
    throw new Error('a messy statement needs five parcels');
  const iso = day.toISOString().slice(0, 10);
  const written = iso.split('-').reverse().join('/');
  const row = (tracking: string, reference: string, minor: number, as = csvRupees(minor)) =>
    [
      tracking,
      reference,
      as,
      csvRupees(fee),
      csvRupees(tax),
      csvRupees(minor - fee - tax),
      written,
    ].join(',');
  const rows = [
    row(`="${matched.tracking}"`, matched.reference, matched.minor, grouped(matched.minor)),
    row(short.tracking, short.reference, short.minor - 10_000),
    '',
    row(over.tracking, over.reference, over.minor + 35_000),
    [
      digits.tracking,
      digits.reference,
      urdu(csvRupees(digits.minor)),
      urdu(csvRupees(fee)),
      urdu(csvRupees(tax)),
      '',
      urdu(written),
    ].join(','),
    row(matched.tracking, matched.reference, matched.minor),
    ...(paidBefore ? [row(paidBefore.tracking, paidBefore.reference, paidBefore.minor)] : []),
    row('PX99000417', 'HM-0000-XXXX', 245_000),
    ...underway.slice(0, 1).map((tracking) => row(tracking, '', 99_000)),
    ...refused
      .slice(0, 1)
      .map((tracking) => `${tracking},return,0,(150.00),24.00,-174.00,${written}`),
    `PX99000418,,12O0.00,220.00,35.20,,${written}`,
    `1.99E+11,,900.00,0,0,900.00,${written}`,
    'Total,,see above,,,,',
  ];
  return `\uFEFFPostEx (demo)\r\nSettlement of ${iso}\r\n\r\nTracking Number,Order Ref Number,Invoice Payment,Transaction Fee,Transaction Tax,Net Paid,Settlement Date\r\n${rows.join('\r\n')}\r\n`;
}
