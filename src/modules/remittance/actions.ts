'use server';

import { verbsOf } from '@/platform/verb';
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

const verb = verbsOf({
  home: '/admin/cod',
  tells: 'did',
  overtaken: ['flow.not_now', 'line.not_open', 'write_off.not_waiting', 'write_off.asked_before'],
});

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
