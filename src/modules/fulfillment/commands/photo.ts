import type { Id } from '@/domain/ids';
import {
  discardPhoto,
  forgetOldPhotos,
  type IncomingPhoto,
  preparePhoto,
  setPhotoAside,
} from '@/modules/media/commands';
import { type Db, prisma } from '@/platform/db';
import { enqueueJob } from '@/platform/jobs';
import { setPackedPhoto } from '../repo';

export const photoJob = 'fulfillment.prepare_photo';
const mostTries = 3;

export type PhotoToPrepare = {
  readonly fulfillmentId: Id<'fulfillment'>;
  readonly photo: IncomingPhoto;
};

/** The photo of a parcel just packed will be prepared, exactly when the packing itself is committed. */
export const preparePhotoLater = (db: Db, payload: PhotoToPrepare): Promise<void> =>
  enqueueJob(db, photoJob, payload, { key: `photo:${payload.photo}`, mostTries });

/**
 * Prepares the photo and shows it with the parcel; a second run changes nothing. After the last try the file is
 * set aside, and the parcel stays packed without a photo.
 */
export async function preparePackedPhoto(
  { fulfillmentId, photo }: PhotoToPrepare,
  isLastTry: boolean,
): Promise<void> {
  const key = `${fulfillmentId}-${photo}`;
  try {
    const isPrepared = await preparePhoto(photo, 'packed', key);
    if (isPrepared) await setPackedPhoto(prisma, fulfillmentId, key);
  } catch (error) {
    if (isLastTry) await setPhotoAside(photo);
    throw error;
  }
  await discardPhoto(photo);
}

export const forgetPhotos = (now: Date): Promise<number> => forgetOldPhotos(now);
