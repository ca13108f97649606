/** A rule with a life: valid from `validFrom` on, up to but without `validTo`. */
export type Dated = { readonly validFrom: Date; readonly validTo: Date | null };

export const isValidAt = (rule: Dated, now: Date): boolean =>
  rule.validFrom <= now && (rule.validTo === null || now < rule.validTo);

/** The newer rule first; equally new ones by id, so that the choice never depends on the order of rows. */
export const newestFirst = <R extends Dated & { readonly id: string }>(a: R, b: R): number =>
  b.validFrom.getTime() - a.validFrom.getTime() || (a.id < b.id ? -1 : 1);
