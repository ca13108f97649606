import type { Id } from '@/domain/ids';
import type { Money } from '@/domain/money';
import type { ColumnMap } from '@/domain/remittance/fields';
import type { RemittanceBucket, RemittanceState } from '@/domain/remittance/flow';

export const folder = 'remittance';
export const mostMegabytes = 50;
export const mostLines = 200_000;

/** What is known of a file beside its lines; kept with the batch. */
export type Reading = {
  readonly heads: readonly string[];
  readonly map: ColumnMap;
  readonly sample: readonly (readonly string[])[];
  /** `columns`: a person must say what they mean; `reading`: not done, or cut short; `read`: all lines are there. */
  readonly stage: 'columns' | 'reading' | 'read';
  /** Tells two readings of one file apart. */
  readonly token: string;
  /** The total that the file states itself, where it does. */
  readonly statedMinor: number | null;
  /** The hash of the kept file. */
  readonly file: string;
};

export type Batch = {
  readonly id: Id<'remittanceBatch'>;
  readonly number: string;
  readonly courier: { readonly slug: string; readonly name: string };
  readonly fileName: string;
  readonly status: RemittanceState;
  readonly reading: Reading;
  /** `yyyy-mm-dd` */
  readonly coversTo: string | null;
  readonly lines: number;
  readonly gross: Money;
  readonly deducted: Money;
  readonly net: Money;
  readonly banked: Money | null;
  readonly bankRef: string | null;
  readonly uploadedAt: Date;
  readonly uploadedBy: string;
  readonly postedAt: Date | null;
  readonly postedBy: string | null;
  readonly closedAt: Date | null;
};

export type BucketSum = {
  readonly bucket: RemittanceBucket;
  readonly lines: number;
  readonly open: number;
  /** What the file says was taken for them. */
  readonly paid: Money;
  /** What we say the courier holds for them. */
  readonly held: Money;
};

export type Deductions = {
  readonly fee: Money;
  readonly feeTax: Money;
  readonly incomeTax: Money;
  readonly salesTax: Money;
};

/** How an exception ended or is about to. */
export const resolutions = [
  'asked',
  'write_off_asked',
  'written_off',
  'paid_later',
  'matched_by_hand',
  'sent_back',
  'entered',
  'set_aside',
] as const;
export type Resolution = (typeof resolutions)[number];

export type Line = {
  readonly id: Id<'remittanceLine'>;
  readonly batchId: Id<'remittanceBatch'>;
  readonly row: number | null;
  readonly trackingNumber: string;
  readonly reference: string;
  readonly bucket: RemittanceBucket;
  readonly problem: string | null;
  readonly raw: string | null;
  readonly paid: Money;
  readonly held: Money;
  readonly deducted: Money;
  readonly net: Money;
  readonly orderId: string | null;
  readonly parcelNumber: string | null;
  readonly resolution: Resolution | null;
  readonly resolvedAt: Date | null;
  readonly ownerName: string | null;
  readonly waitingSince: Date;
};
