'use server';

import type { Id } from '@/domain/ids';
import { isId } from '@/domain/ids';
import { fail, ok } from '@/domain/result';
import { defineAction } from '@/platform/action';
import { verbsOf } from '@/platform/verb';
import { sendContinueLink } from '../commands/ask-review';
import { writeLimits, writeRequirement } from '../commands/configure';
import { decide, waive } from '../commands/decide';
import { invite, revokeInvitation } from '../commands/invite';
import { judgeShop, type ShopDecision } from '../commands/judge';
import {
  decideForm,
  judgeForm,
  limitsForm,
  remindForm,
  requirementForm,
  revokeForm,
  sendInvitationForm,
  waiveForm,
} from '../schema';

const verb = verbsOf({
  home: '/admin/artisans',
  tells: 'joined',
  overtaken: ['flow.not_now', 'flow.not_yours', 'invitation.over'],
});
const shopIn = (text: string) => text as Id<'artisan'>;

export const acceptSubmissionAction = verb(
  'done',
  decideForm,
  (actor, { submissionId, reason, taxpayer }, now) =>
    decide(actor, submissionId, { move: 'accept', reason, taxpayer }, now),
);

export const rejectSubmissionAction = verb(
  'done',
  decideForm,
  (actor, { submissionId, reason }, now) =>
    decide(actor, submissionId, { move: 'reject', reason, taxpayer: null }, now),
);

export const waiveAction = verb('done', waiveForm, (actor, { artisanId, slug, reason }, now) =>
  waive(actor, { artisanId: shopIn(artisanId), slug, reason }, now),
);

const judged = (decision: ShopDecision) =>
  verb('done', judgeForm, (actor, { artisanId, note, reason }, now) =>
    judgeShop(
      actor,
      { artisanId: shopIn(artisanId), decision, reasons: reason === '' ? [] : [reason], note },
      now,
    ),
  );
export const approveShopAction = judged('approve');
export const askChangesAction = judged('request_changes');
export const rejectShopAction = judged('reject');

export const remindAction = verb('done', remindForm, (actor, { artisanId }, now) =>
  sendContinueLink(actor, shopIn(artisanId), now),
);

export const writeRequirementAction = verb('done', requirementForm, (actor, sent, now) => {
  const { isNew, returnTo: _back, ...written } = sent;
  return writeRequirement(actor, written, isNew === 'yes', now);
});

export const writeLimitsAction = verb('done', limitsForm, (actor, { payout, ...limits }, now) =>
  writeLimits(actor, { ...limits, payoutMinor: payout === null ? null : payout * 100 }, now),
);

const partnerIn = (text: string) =>
  text === '' ? ok(null) : isId('partner', text) ? ok(text) : fail('invitation.not_found');
const homeOf = (partner: string) => (partner === '' ? '/admin/artisans/invitations' : '/partner');

export const sendInvitationAction = defineAction({
  input: sendInvitationForm,
  run: async (actor, { partner, language, ...of }, { now }) => {
    const partnerId = partnerIn(partner);
    if (!partnerId.ok) return partnerId;
    const sent = await invite(actor, { ...of, partnerId: partnerId.value, locale: language }, now);
    return sent.ok ? ok(homeOf(partner)) : sent;
  },
  after: (home) => `${home}?sent=1`,
});

export const revokeInvitationAction = defineAction({
  input: revokeForm,
  run: async (actor, { invitationId, partner }, { now }) => {
    const done = await revokeInvitation(actor, invitationId, now);
    return done.ok ? ok(homeOf(partner)) : done;
  },
  after: (home) => `${home}?revoked=1`,
});
