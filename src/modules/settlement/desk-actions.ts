'use server';

import { verbsOf } from '@/platform/verb';
import { askNow, returnMismatch } from './commands/desk';
import { type Confirmed, confirmProof, refuseProof } from './commands/proof';
import { importStatement } from './commands/statement';
import { attemptForm, confirmForm, refuseForm, statementForm } from './desk-schema';

const verb = verbsOf({
  home: '/admin/payments',
  within: '/admin',
  overtaken: ['proof.decided_already', 'attempt.not_mismatched'],
});

export const askNowAction = verb('payment_asked', attemptForm, (actor, { attemptId }, now) =>
  askNow(actor, attemptId, now),
);
export const returnMismatchAction = verb(
  'payment_returned',
  attemptForm,
  (actor, { attemptId }, now) => returnMismatch(actor, attemptId, now),
);
export const confirmProofAction = verb(
  ({ settled }: Confirmed) => (settled === 'second' ? 'proof_seconding' : 'proof_confirmed'),
  confirmForm,
  (actor, { proofId, line }, now) => confirmProof(actor, proofId, line, now),
);
export const refuseProofAction = verb('proof_refused', refuseForm, (actor, sent, now) =>
  refuseProof(actor, sent.proofId, sent, now),
);
export const importStatementAction = verb('statement_imported', statementForm, (actor, sent, now) =>
  importStatement(actor, sent.file, now),
);
