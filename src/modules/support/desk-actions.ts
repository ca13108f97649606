'use server';

import { isPhone, localPhone } from '@/domain/phone';
import { defineAction } from '@/platform/action';
import { verbsOf } from '@/platform/verb';
import { closeCase, markCalled, showNumber, takeCase } from './commands/work';
import { caseForm, closeForm } from './schema';

const verb = verbsOf({
  home: '/admin/cases',
  overtaken: ['flow.not_now', 'flow.not_yours', 'support.changed_meanwhile', 'support.not_found'],
});

export const takeCaseAction = verb('case_taken', caseForm, (actor, { caseId }, now) =>
  takeCase(actor, caseId, now),
);

export const markCalledAction = verb('case_called', caseForm, (actor, { caseId }, now) =>
  markCalled(actor, caseId, now),
);

export const closeCaseAction = verb('case_closed', closeForm, (actor, { caseId, answer }, now) =>
  closeCase(actor, caseId, answer, now),
);

/** The number stands on the page that asked for it, and in no address. */
export const showCaseNumberAction = defineAction({
  input: caseForm,
  run: (actor, { caseId }, { now }) => showNumber(actor, caseId, now),
  shows: ({ phone }) => ({
    phone,
    number: isPhone(phone) ? localPhone(phone) : phone,
  }),
});
