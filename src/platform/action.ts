import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import type { FormState } from '@/domain/form-state';
import type { Actor } from '@/domain/policy';
import type { Failure, Result } from '@/domain/result';
import type { Locale } from '@/messages/locales';
import { now } from './clock';
import { log } from './log';
import { type Caller, currentCaller, inLocale, pageLocale } from './request';
import { currentActor } from './session';

export type { FormState } from '@/domain/form-state';

/** The circumstances of one sending of a form. */
export type Moment = { readonly now: Date; readonly locale: Locale; readonly caller: Caller };

type ActionSpec<Schema extends z.ZodType, Value> = {
  /** Shape only; a message that reads like `name.missing` is the failure's code. */
  readonly input: Schema;
  readonly run: (actor: Actor, input: z.output<Schema>, moment: Moment) => Promise<Result<Value>>;
  /** Runs once it succeeded; an own path (without language) sends the browser there. */
  readonly after?: (
    value: Value,
    moment: Moment,
  ) => string | undefined | Promise<string | undefined>;
  /** What the page shows once it succeeded, and no address ever carries. */
  readonly shows?: (value: Value) => FormState['values'];
  /** Fields that never come back into the page. */
  readonly secret?: readonly string[];
};

/**
 * Turns a command into a form action: reads the form, knows who asks, runs, and tells each field what
 * is wrong in the language of the page. What was typed stays typed.
 */
export function defineAction<Schema extends z.ZodType, Value>(spec: ActionSpec<Schema, Value>) {
  return async (_before: FormState, form: FormData): Promise<FormState> => {
    const sent = Object.fromEntries([...form].filter(([name]) => !name.startsWith('$ACTION')));
    const moment = {
      now: now(),
      locale: await pageLocale(sent.locale),
      caller: await currentCaller(),
    };
    const refuse = (failures: readonly Failure[]) =>
      refused(failures, textsOf(sent, spec.secret ?? []), moment.locale);
    const read = spec.input.safeParse(sent);
    if (!read.success) return refuse(failuresOf(read.error));
    const result = await spec.run(await currentActor(), read.data, moment);
    if (!result.ok) return refuse([result.failure]);
    const path = await spec.after?.(result.value, moment);
    if (path !== undefined) redirect(inLocale(moment.locale, path));
    return { status: 'done', failures: {}, values: spec.shows?.(result.value) ?? {} };
  };
}

const CODE = /^[a-z][a-z_]*(?:\.[a-z][a-z_]*)+$/;

/** The first thing wrong with each field; zod's own wording becomes the general `input.invalid`. */
export function failuresOf(error: z.ZodError): readonly Failure[] {
  const byField = new Map<string, Failure>();
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? 'form');
    const code = CODE.test(issue.message) ? issue.message : 'input.invalid';
    if (!byField.has(field)) byField.set(field, { code, field });
  }
  return [...byField.values()];
}

function textsOf(
  sent: Readonly<Record<string, FormDataEntryValue>>,
  secret: readonly string[],
): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(sent)) {
    if (typeof value === 'string' && !secret.includes(name)) texts[name] = value;
  }
  return texts;
}

async function refused(
  failures: readonly Failure[],
  values: FormState['values'],
  locale: Locale,
): Promise<FormState> {
  const said: Record<string, string[]> = {};
  for (const failure of failures) {
    const field = failure.field ?? 'form';
    said[field] = [...(said[field] ?? []), await sentenceOf(failure, locale)];
  }
  return { status: 'refused', failures: said, values };
}

/** The sentence of a failure. One that nobody wrote yet is logged and said in general words. */
export async function sentenceOf(failure: Failure, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'failures' });
  if (t.has(failure.code)) return t(failure.code, failure.params);
  log.warn('failure.without_sentence', { failure: failure.code });
  return t('input.invalid');
}
