import { z } from 'zod';

/** A browser sends an empty file where none was chosen. */
export const packForm = z.object({
  orderId: z.string().max(40),
  photo: z
    .instanceof(File, { message: 'photo.not_a_photo' })
    .transform((file) => (file.size === 0 ? null : file))
    .optional(),
});
