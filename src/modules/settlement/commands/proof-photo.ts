import {
  discardPhoto,
  type IncomingPhoto,
  preparePhoto,
  setPhotoAside,
} from '@/modules/media/commands';
import { type Db, prisma } from '@/platform/db';
import { enqueueJob } from '@/platform/jobs';
import { setProofPhoto } from '../repo/proofs';

export const proofPhotoJob = 'settlement.prepare_proof';
const mostTries = 3;

export type ProofPhoto = { readonly proofId: string; readonly photo: IncomingPhoto };

/** The slip's photo will be decoded in a process of its own, exactly when the proof itself is committed. */
export const prepareProofLater = (db: Db, payload: ProofPhoto): Promise<void> =>
  enqueueJob(db, proofPhotoJob, payload, { key: `proof:${payload.photo}`, mostTries });

/** Prepares the slip for the desk to look at; a second run changes nothing. */
export async function prepareProofPhoto(
  { proofId, photo }: ProofPhoto,
  isLastTry: boolean,
): Promise<void> {
  const key = `${proofId}-${photo}`;
  try {
    if (await preparePhoto(photo, 'slips', key)) await setProofPhoto(prisma, proofId, key);
  } catch (error) {
    if (isLastTry) await setPhotoAside(photo);
    throw error;
  }
  await discardPhoto(photo);
}
