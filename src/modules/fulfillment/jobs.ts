import { isId } from '@/domain/ids';
import type { IncomingPhoto } from '@/modules/media/commands';
import type { LaterWork } from '@/platform/worker';
import { forgetPhotos, type PhotoToPrepare, photoJob, preparePackedPhoto } from './commands/photo';

/** Prepares the photos of packed parcels, and each night forgets those that nobody wanted. */
export const fulfillmentWork: LaterWork = {
  tasks: {
    [photoJob]: (payload, { isLast }) => preparePackedPhoto(photoIn(payload), isLast),
    'fulfillment.forget_photos': async (_payload, { now }) => {
      await forgetPhotos(now);
    },
  },
  timetable: [{ task: 'fulfillment.forget_photos', when: '50 22 * * *' }],
};

function photoIn(payload: unknown): PhotoToPrepare {
  const { fulfillmentId, photo } = Object(payload) as Record<string, unknown>;
  if (typeof fulfillmentId === 'string' && isId('fulfillment', fulfillmentId))
    if (typeof photo === 'string' && /^[0-9a-f]{32}$/.test(photo))
      return { fulfillmentId, photo: photo as IncomingPhoto };
  throw new Error('a photo is prepared for a parcel, by their names');
}
