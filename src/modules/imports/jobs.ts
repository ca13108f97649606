import { isId } from '@/domain/ids';
import type { LaterWork } from '@/platform/worker';
import { carryForgotten, carryJob, goOnCarrying } from './commands/carry-out';

/** Makes and changes pieces as a table says. */
export const importWork: LaterWork = {
  tasks: {
    [carryJob]: (payload, { now }) => goOnCarrying(importIn(payload), now),
    'imports.go_on': (_payload, { now }) => carryForgotten(now),
  },
  timetable: [{ task: 'imports.go_on', when: '*/5 * * * *' }],
};

function importIn(payload: unknown): string {
  const { importId } = Object(payload) as Record<string, unknown>;
  if (typeof importId === 'string' && isId('catalogImport', importId)) return importId;
  throw new Error('a table is carried out by its name');
}
