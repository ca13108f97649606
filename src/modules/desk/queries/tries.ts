import { prisma } from '@/platform/db';
import { readAttempts } from '../repo/tries';

/** How often a rider was at the door with this parcel; null when there is no such parcel. */
export const triesOf = (parcelId: string): Promise<number | null> => readAttempts(prisma, parcelId);
