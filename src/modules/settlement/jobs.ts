import type { LaterWork } from '@/platform/worker';
import { type ProofPhoto, prepareProofPhoto, proofPhotoJob } from './commands/proof-photo';
import { closeAttempts, sweepPayments } from './commands/sweep';

/** What settling does later: asking the gateways, ending what was never paid, closing what is no longer wanted. */
export const settlementWork: LaterWork = {
  tasks: {
    'settlement.sweep': async (_payload, { now }) => void (await sweepPayments(now)),
    'settlement.close_attempts': (payload, { now }) =>
      closeAttempts((payload as { groupId: string }).groupId, now),
    [proofPhotoJob]: (payload, { isLast }) => prepareProofPhoto(payload as ProofPhoto, isLast),
  },
  timetable: [{ task: 'settlement.sweep', when: '* * * * *' }],
};
