import type { LaterWork } from '@/platform/worker';
import { forgetMedia } from './commands/forget';
import { prepareMedia } from './commands/prepare';
import { prepareJob } from './commands/prepare-later';

export const mediaWork: LaterWork = {
  tasks: {
    [prepareJob]: async (payload, { now }) => prepareMedia(idIn(payload), now),
    'media.forget': async (_payload, { now }) => forgetMedia(now),
  },
  timetable: [{ task: 'media.forget', when: '50 22 * * *' }],
};

function idIn(payload: unknown): string {
  const isNamed = typeof payload === 'object' && payload !== null && 'id' in payload;
  return isNamed ? String(payload.id) : '';
}
