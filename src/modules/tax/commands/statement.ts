import type { TaxKind } from '@/domain/order/fees';
import { type Actor, may } from '@/domain/policy';
import { csvLine, csvRupees } from '@/domain/text/csv';
import { recordAudit } from '@/modules/audit/commands';
import { prisma } from '@/platform/db';
import { open } from '@/platform/seal';
import { readStatement } from '../repo';

const HEAD = [
  'Month',
  'Tax',
  'Order',
  'Artisan',
  'NTN or CNIC',
  'Taxpayer status',
  'Payment',
  'Withheld by',
  'Gross (Rs)',
  'Rate (%)',
  'Tax (Rs)',
  'Event',
  'Certificate',
];

/** What an artisan's tax number is sealed for. */
export const ntnPurpose = 'artisan.ntn';

/**
 * A month's statement of a kind of tax as CSV, with full tax numbers: only for who reads tax, and written into the
 * trail each time. Null for others.
 */
export async function taxStatement(
  actor: Actor,
  of: { readonly month: string; readonly kind: TaxKind },
  now: Date,
): Promise<string | null> {
  if (!may(actor, 'tax.read', null)) return null;
  const rows = await readStatement(prisma, of);
  const subject = { kind: 'tax_month', id: `${of.month}:${of.kind}` };
  const details = { lines: rows.length };
  await recordAudit(prisma, { actor, action: 'tax.export', subject, details }, now);
  const lines = rows.map((row) =>
    csvLine([
      row.month,
      row.kind,
      row.order.group.number,
      row.artisan.publicName,
      row.artisan.ntnSealed === null ? '' : open(ntnPurpose, row.artisan.ntnSealed),
      row.taxpayerStatus,
      row.method,
      row.payer,
      csvRupees(Number(row.grossMinor)),
      csvRupees(row.rateBps),
      csvRupees(Number(row.amountMinor)),
      row.sourceId === row.orderId ? 'delivery' : 'refund',
      row.certificate ?? '',
    ]),
  );
  const total = rows.reduce((all, { amountMinor }) => all + Number(amountMinor), 0);
  const gross = rows.reduce((all, { grossMinor }) => all + Number(grossMinor), 0);
  const blank = ['', '', '', '', '', ''];
  const foot = csvLine(['Total', '', ...blank, csvRupees(gross), '', csvRupees(total), '', '']);
  return `\uFEFF${csvLine(HEAD)}${lines.join('')}${foot}`;
}
