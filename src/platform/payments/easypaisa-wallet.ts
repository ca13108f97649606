import { z } from 'zod';
import { maskedPhone, normalPhone } from '@/domain/phone';
import { twoPlaces } from './easypaisa-amounts';
import { callEasypaisa, type EasypaisaDesk } from './easypaisa-call';
import { meaningOf, wordsOf } from './easypaisa-codes';
import { inquireEasypaisa } from './easypaisa-inquiry';
import type { NextStep, Started, StartInput } from './port';

const word = z.union([z.string().max(300), z.number()]).transform(String);
const startedShape = z.object({
  responseCode: word,
  // Some refusals name neither, and prove nothing then.
  orderId: word.nullish(),
  storeId: word.nullish(),
  transactionId: word.nullish(),
});

/**
 * Asks a mobile account for approval on its phone. The call lasts until the buyer has answered there. An accepting
 * answer names no amount, so it is followed by an inquiry, which is what counts.
 */
export async function startEasypaisaWallet(
  desk: EasypaisaDesk,
  input: StartInput,
  walletNumber: string,
): Promise<Started> {
  const started = await askWallet(desk, input, walletNumber);
  return { ...started, memo: { walletAskedAt: input.now.toISOString() } };
}

async function askWallet(
  desk: EasypaisaDesk,
  input: StartInput,
  walletNumber: string,
): Promise<Started> {
  const { attemptRef, payer } = input;
  const next: NextStep = {
    kind: 'approve_on_phone',
    msisdnMasked: masked(walletNumber),
    waitSeconds: Math.ceil(desk.callMillis / 1000),
  };
  const called = await callEasypaisa(desk, 'initiate-ma-transaction', {
    orderId: attemptRef,
    storeId: desk.settings.storeId,
    transactionAmount: twoPlaces(input.amountMinor),
    transactionType: 'MA',
    mobileAccountNo: walletNumber,
    ...(payer.email && { emailAddress: payer.email }),
  });
  if (called.kind === 'lost') return { outcome: 'unknown', next, code: called.why };
  const read = startedShape.safeParse(called.json);
  if (!read.success) return { outcome: 'unknown', next, code: 'unreadable' };
  const { responseCode: code, orderId, storeId, transactionId } = read.data;
  if (orderId !== attemptRef || storeId !== desk.settings.storeId) {
    const isNameless = orderId == null && storeId == null && code !== '0000';
    const said = isNameless ? { code, message: wordsOf(meaningOf(code)) } : { code: 'not_ours' };
    return { outcome: 'unknown', next, ...said };
  }
  const providerRef = transactionId ?? undefined;
  if (code !== '0000') return refused(code, next, attemptRef);
  const fact = await inquireEasypaisa(desk, input);
  if (fact === null) return { outcome: 'pending', next, providerRef, code };
  const isOver = fact.outcome !== 'pending';
  return {
    outcome: fact.outcome,
    next: isOver ? { kind: 'none' } : next,
    providerRef: fact.providerRef ?? providerRef,
    code,
    ...(isOver && { fact }),
  };
}

function refused(code: string, next: NextStep, attemptRef: string): Started {
  const meaning = meaningOf(code);
  const message = wordsOf(meaning);
  if (meaning.outcome === 'unknown') return { outcome: 'unknown', next, code, message };
  return {
    outcome: 'failed',
    next: { kind: 'none' },
    code,
    message,
    fact: {
      provider: 'easypaisa',
      eventKey: ['start', attemptRef, code].join(':'),
      attemptRef,
      outcome: 'failed',
      code,
      message,
      trust: 'server_inquiry',
    },
  };
}

function masked(walletNumber: string): string {
  const phone = normalPhone(walletNumber);
  return phone.ok ? maskedPhone(phone.value) : `•••${walletNumber.slice(-3)}`;
}
