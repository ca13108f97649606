'use server';

import type { z } from 'zod';
import type { Actor } from '@/domain/policy';
import { type Failure, ok, type Result } from '@/domain/result';
import { defineAction } from '@/platform/action';
import { ownPath } from '@/platform/request';
import { askNow, returnMismatch } from './commands/desk';
import { confirmProof, refuseProof } from './commands/proof';
import { importStatement } from './commands/statement';
import { attemptForm, confirmForm, refuseForm, statementForm } from './desk-schema';

const home = '/admin/payments';
/** Refusals that say: somebody was faster. They lead back to the page, which shows how it stands now. */
const overtaken = ['proof.decided_already', 'attempt.not_mismatched'];

/** A verb of the desk: it comes back to its page with what was done. */
const verb = <S extends z.ZodType<{ readonly returnTo?: string | undefined }>>(
  input: S,
  run: (actor: Actor, sent: z.output<S>, now: Date) => Promise<Result<string, Failure>>,
) =>
  defineAction({
    input,
    run: async (actor, sent, { now }): Promise<Result<string>> => {
      const result = await run(actor, sent, now);
      if (result.ok) return ok(backTo(sent.returnTo, result.value));
      if (overtaken.includes(result.failure.code)) return ok(backTo(sent.returnTo, 'overtaken'));
      return result;
    },
    after: (path) => path,
  });

function backTo(returnTo: string | undefined, done: string): string {
  const path = ownPath(returnTo, home);
  const isDesk = /^\/(?:ur\/)?admin(?:[/?#]|$)/.test(path);
  const address = new URL(isDesk ? path : home, 'http://own');
  address.searchParams.set('done', done);
  return `${address.pathname}${address.search}`;
}

const said = <R extends Result<unknown>>(result: R, done: string) =>
  result.ok ? ok(done) : { ok: false as const, failure: result.failure };

export const askNowAction = verb(attemptForm, async (actor, sent, now) =>
  said(await askNow(actor, sent.attemptId, now), 'payment_asked'),
);

export const returnMismatchAction = verb(attemptForm, async (actor, sent, now) =>
  said(await returnMismatch(actor, sent.attemptId, now), 'payment_returned'),
);

export const confirmProofAction = verb(confirmForm, async (actor, sent, now) => {
  const confirmed = await confirmProof(actor, sent.proofId, sent.line, now);
  if (!confirmed.ok) return confirmed;
  return ok(confirmed.value.settled === 'second' ? 'proof_seconding' : 'proof_confirmed');
});

export const refuseProofAction = verb(refuseForm, async (actor, sent, now) =>
  said(await refuseProof(actor, sent.proofId, sent, now), 'proof_refused'),
);

export const importStatementAction = verb(statementForm, async (actor, sent, now) =>
  said(await importStatement(actor, sent.file, now), 'statement_imported'),
);
