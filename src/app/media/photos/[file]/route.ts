import { publicPhoto } from '@/modules/media/queries/prepared';
import { preparedFile } from '../../prepared-file';

/** A photo in one of its widths. */
export const GET = preparedFile(publicPhoto);
