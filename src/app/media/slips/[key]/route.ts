import { slipPicture } from '@/modules/settlement/queries/desk';
import { privatePicture } from '../../private-picture';

/** The slip of a bank transfer. */
export const GET = privatePicture(slipPicture);
