import { z } from 'zod';

export const amountsForm = z.object({
  amounts: z.enum(['hidden', 'shown']),
  back: z.string().max(500).optional(),
});
