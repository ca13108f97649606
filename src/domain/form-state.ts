/** What a form knows after it was sent: finished sentences beside their fields, and what was typed. */
export type FormState = {
  readonly status: 'untouched' | 'done' | 'refused';
  readonly failures: Readonly<Record<string, readonly string[]>>;
  readonly values: Readonly<Record<string, string>>;
};

export const untouched: FormState = { status: 'untouched', failures: {}, values: {} };
