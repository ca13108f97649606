'use server';

import { ok } from '@/domain/result';
import { defineAction } from '@/platform/action';
import { hideAmounts } from '@/platform/amounts-cookie';
import { ownPath } from '@/platform/request';
import { amountsForm } from './schema';

/** Leaves the sums out of this browser's studio, or shows them again; the page it was sent from comes back. */
export const showAmountsAction = defineAction({
  input: amountsForm,
  run: async (_actor, { amounts, back }) => {
    await hideAmounts(amounts === 'hidden');
    return ok(ownPath(back, '/studio'));
  },
  after: (back) => back,
});
