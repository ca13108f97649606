import { publicAudio } from '@/modules/media/queries/prepared';
import { preparedFile } from '../../prepared-file';

/** A recording. */
export const GET = preparedFile(publicAudio);
