'use server';

import type { z } from 'zod';
import type { Actor } from '@/domain/policy';
import { ok, type Result } from '@/domain/result';
import { defineAction } from '@/platform/action';
import { ownPath } from '@/platform/request';
import { bankRemittance, closeStatement } from './commands/bank';
import { takeLine } from './commands/exception';
import { postStatement } from './commands/post';
import { discardStatement, sayColumns } from './commands/receive';
import { askCourier, enterLine, matchByHand, sendBack, setAside } from './commands/resolve';
import { askWriteOff, decideLineWriteOff } from './commands/write-offs';
import {
  bankForm,
  batchForm,
  columnsForm,
  decideForm,
  enterForm,
  lineForm,
  matchForm,
  reasonForm,
  sendBackForm,
} from './schema';

type Sent = { readonly returnTo?: string | undefined };

/** Refusals that say: somebody was faster. They lead back to the page, which shows how it stands now. */
const overtaken = [
  'flow.not_now',
  'line.not_open',
  'write_off.not_waiting',
  'write_off.asked_before',
];

/** A verb of the cash desk: it comes back to the page it was sent from, with what was done. */
const verb = <S extends z.ZodType<Sent>>(
  done: string,
  input: S,
  run: (actor: Actor, sent: z.output<S>, now: Date) => Promise<Result<null>>,
) =>
  defineAction({
    input,
    run: async (actor, sent, { now }): Promise<Result<string>> => {
      const result = await run(actor, sent, now);
      if (result.ok) return ok(backTo(sent, done));
      return overtaken.includes(result.failure.code) ? ok(backTo(sent, 'overtaken')) : result;
    },
    after: (path) => path,
  });

function backTo({ returnTo }: Sent, did: string): string {
  const path = ownPath(returnTo, '/admin/cod');
  const isHere = /^\/(?:ur\/)?admin\/cod(?:[/?#]|$)/.test(path);
  const address = new URL(isHere ? path : '/admin/cod', 'http://own');
  address.searchParams.set('did', did);
  return `${address.pathname}${address.search}`;
}

export const sayColumnsAction = verb(
  'columns',
  columnsForm,
  (actor, { batchId, returnTo: _, ...columns }, now) => sayColumns(actor, batchId, columns, now),
);
export const postAction = verb('posted', batchForm, (actor, { batchId }, now) =>
  postStatement(actor, batchId, now),
);
export const discardAction = verb('discarded', batchForm, (actor, { batchId }, now) =>
  discardStatement(actor, batchId, now),
);
export const bankAction = verb('banked', bankForm, (actor, { batchId, amount, bankRef }, now) =>
  bankRemittance(actor, batchId, { amountMinor: amount, bankRef }, now),
);
export const closeAction = verb('closed', batchForm, (actor, { batchId }, now) =>
  closeStatement(actor, batchId, now),
);

export const takeAction = verb('taken', lineForm, (actor, { lineId }, now) =>
  takeLine(actor, lineId, now),
);
export const askCourierAction = verb('asked', lineForm, (actor, { lineId }, now) =>
  askCourier(actor, lineId, now),
);
export const matchAction = verb('matched', matchForm, (actor, { lineId, trackingNumber }, now) =>
  matchByHand(actor, lineId, { trackingNumber }, now),
);
export const sendBackAction = verb('sent_back', sendBackForm, (actor, { lineId, reference }, now) =>
  sendBack(actor, lineId, { reference }, now),
);
export const askWriteOffAction = verb(
  'write_off_asked',
  reasonForm,
  (actor, { lineId, reason }, now) => askWriteOff(actor, lineId, { reason }, now),
);
export const decideWriteOffAction = verb('decided', decideForm, (actor, { lineId, move }, now) =>
  decideLineWriteOff(actor, lineId, move, now),
);
export const setAsideAction = verb('set_aside', reasonForm, (actor, { lineId, reason }, now) =>
  setAside(actor, lineId, { reason }, now),
);
export const enterAction = verb(
  'entered',
  enterForm,
  (actor, { lineId, trackingNumber, collected, fee, tax }, now) =>
    enterLine(
      actor,
      lineId,
      {
        trackingNumber,
        reference: '',
        collectedMinor: collected,
        feeMinor: fee,
        feeTaxMinor: 0,
        incomeTaxMinor: tax,
        salesTaxMinor: 0,
        netMinor: collected - fee - tax,
        paidOn: null,
      },
      now,
    ),
);
