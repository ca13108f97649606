import { z } from 'zod';
import { isSigned, type JazzcashFields } from './jazzcash-hash';
import type { Inbound } from './port';

const longestMessage = 64 * 1024;

// Numbers are signed as they are written; lists and objects can't be.
const value = z.union([z.string().max(4000), z.number(), z.boolean(), z.null()]).transform(text);
const jsonMessage = z
  .record(z.string(), z.unknown())
  .transform((fields) => Object.entries(fields).filter(([name]) => isFieldName(name)))
  .pipe(z.array(z.tuple([z.string(), value])).max(80))
  .transform((fields): JazzcashFields => Object.fromEntries(fields));

function text(said: string | number | boolean | null): string {
  return said === null ? '' : String(said);
}

const isFieldName = (name: string): boolean => /^pp[A-Za-z0-9_]{1,60}$/.test(name);

/** Reads a message in JSON; null when it is anything else, such as a page of HTML. */
export function fieldsOfJson(body: string): JazzcashFields | null {
  if (body.length > longestMessage) return null;
  try {
    const read = jsonMessage.safeParse(JSON.parse(body));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Reads a message that a form posted; null when a field comes twice, since only one of the two was signed. */
export function fieldsOfForm(body: string): JazzcashFields | null {
  if (body.length > longestMessage) return null;
  const entries = [...new URLSearchParams(body)].filter(([name]) => isFieldName(name));
  const names = new Set(entries.map(([name]) => name));
  return names.size === entries.length && entries.length <= 80 ? Object.fromEntries(entries) : null;
}

/** A return or IPN, in whichever of the two ways it is written. */
export function fieldsOfInbound(inbound: Inbound): JazzcashFields | null {
  if (inbound.rawBody.length > longestMessage) return null;
  const body = new TextDecoder().decode(inbound.rawBody).trim();
  if (body.startsWith('{')) return fieldsOfJson(body);
  return fieldsOfForm(body === '' ? new URLSearchParams(inbound.query).toString() : body);
}

/** What a message says that was proved to come from JazzCash and to be meant for this merchant. */
export type Proven = {
  readonly fields: JazzcashFields;
  readonly attemptRef: string;
  readonly code: string;
  readonly amountMinor?: number;
  readonly currency?: string;
  readonly providerRef?: string;
};

export type Unproven = 'bad_signature' | 'malformed';

/** The hash first; then whether it speaks to us, in a shape that can be believed. */
export function prove(
  fields: JazzcashFields,
  keys: { readonly merchantId: string; readonly integritySalt: string },
): Proven | Unproven {
  if (!isSigned(fields, keys.integritySalt)) return 'bad_signature';
  if ((fields.pp_MerchantID || keys.merchantId) !== keys.merchantId) return 'malformed';
  const shape = provenShape.safeParse(fields);
  if (!shape.success) return 'malformed';
  const { pp_TxnRefNo, pp_ResponseCode, pp_Amount, pp_TxnCurrency } = shape.data;
  const providerRef = retrievalReference(fields);
  return {
    fields,
    attemptRef: pp_TxnRefNo,
    code: pp_ResponseCode,
    ...(pp_Amount ? { amountMinor: Number(pp_Amount) } : {}),
    ...(pp_TxnCurrency ? { currency: pp_TxnCurrency } : {}),
    ...(providerRef ? { providerRef } : {}),
  };
}

// Inquiries are answered without the reference, so that one may be empty here.
const provenShape = z.object({
  pp_TxnRefNo: z
    .string()
    .regex(/^[A-Za-z0-9]{0,20}$/)
    .default(''),
  pp_ResponseCode: z.string().regex(/^[A-Z0-9]{3}$/),
  pp_Amount: z
    .string()
    .regex(/^\d{0,13}$/)
    .optional(),
  pp_TxnCurrency: z
    .string()
    .regex(/^[A-Z]{3}$|^$/)
    .optional(),
});

/** Misspelt in returns and IPNs, spelt right elsewhere. */
function retrievalReference(fields: JazzcashFields): string | undefined {
  const said = fields.pp_RetreivalReferenceNo || fields.pp_RetrievalReferenceNo || '';
  return /^[A-Za-z0-9-]{1,40}$/.test(said) ? said : undefined;
}
