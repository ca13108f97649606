'use server';

import { ok, type Result } from '@/domain/result';
import { defineAction } from '@/platform/action';
import { carryOut } from './commands/carry-out';
import { leaveOut, mendRow } from './commands/mend';
import { sayMapping } from './commands/receive';
import { cellsIn, mappingForm, rowForm, tableForm } from './schema';

const pageOf = (table: string, words = ''): Result<string> =>
  ok(`/studio/products/import/${table}${words}`);

/** She says which column holds what. */
export const sayMappingAction = defineAction({
  input: mappingForm,
  run: async (actor, sent) => {
    const said = await sayMapping(actor, sent.table, cellsIn(sent, 'left_out'));
    return said.ok ? pageOf(sent.table) : said;
  },
  after: (path) => path,
});

/** She has the pieces made and changed as the table says. */
export const carryOutAction = defineAction({
  input: tableForm,
  run: async (actor, { table }) => {
    const begun = await carryOut(actor, table);
    return begun.ok || begun.failure.code === 'flow.not_now' ? pageOf(table) : begun;
  },
  after: (path) => path,
});

/** She mends one row, says yes to its price, leaves it out, or takes it back in. */
export const rowAction = defineAction({
  input: rowForm,
  run: async (actor, sent, { now }) => {
    const { table, line, intent } = sent;
    const done =
      intent === 'mend' || intent === 'sure'
        ? await mendRow(
            actor,
            table,
            line,
            cellsIn(sent, 'kept'),
            intent === 'sure' ? intent : undefined,
          )
        : await leaveOut(actor, table, line, intent === 'leave_out');
    // A browser does not read an address anew that differs after its # alone.
    return done.ok ? pageOf(table, `?at=${now.getTime()}#row-${line}`) : done;
  },
  after: (path) => path,
});
