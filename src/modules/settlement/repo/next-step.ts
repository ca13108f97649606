import { z } from 'zod';
import type { NextStep } from '@/platform/payments/port';
import { open, seal } from '@/platform/seal';

const purpose = 'payment.next_step';
const text = z.string();
const shape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('redirect'), url: text }),
  z.object({ kind: z.literal('form_post'), url: text, fields: z.record(text, text) }),
  z.object({ kind: z.literal('approve_on_phone'), msisdnMasked: text, waitSeconds: z.number() }),
  z.object({
    kind: z.literal('transfer'),
    iban: text,
    title: text,
    bank: text,
    reference: text,
  }),
]);
const sealed = z.object({ sealed: text });

/** A step as it is kept: a form's fields carry the merchant's password at some gateways, so they are sealed. */
export const keptStep = (step: NextStep): NextStep | { sealed: string } =>
  step.kind === 'form_post' ? { sealed: seal(purpose, JSON.stringify(step)) } : step;

/** The step that was kept; `none` for what nobody can read any more. */
export function readStep(kept: unknown): NextStep {
  const box = sealed.safeParse(kept);
  const step = shape.safeParse(box.success ? unsealed(box.data.sealed) : kept);
  return step.success ? step.data : { kind: 'none' };
}

function unsealed(box: string): unknown {
  try {
    return JSON.parse(open(purpose, box));
  } catch {
    return null;
  }
}
