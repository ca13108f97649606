import { packedPhoto } from '@/modules/fulfillment/queries';
import { privatePicture } from '../../private-picture';

/** The photo of a packed parcel. */
export const GET = privatePicture(packedPhoto);
