/** A sentence a person may read: `code` names the message, `params` fill it, `field` places it beside its input. */
export type Failure<C extends string = string> = {
  readonly code: C;
  readonly field?: string;
  readonly params?: Readonly<Record<string, string | number>>;
};

export type Result<T, F extends Failure = Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: F };

/** Like `Result`, for forms: every wrong field is named at once. */
export type Checked<T, F extends Failure = Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failures: readonly F[] };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const fail = <const C extends string>(
  code: C,
  at: Omit<Failure, 'code'> = {},
): { readonly ok: false; readonly failure: Failure<C> } => ({
  ok: false,
  failure: { code, ...at },
});
