import type { Db } from '@/platform/db';
import { enqueueJob } from '@/platform/jobs';

export const prepareJob = 'media.prepare';

/** The upload will be looked at and prepared, exactly when the transaction commits. */
export const prepareLater = (db: Db, id: string): Promise<void> =>
  enqueueJob(db, prepareJob, { id }, { key: `media:${id}` });
