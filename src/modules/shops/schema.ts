import { z } from 'zod';

const id = z.string().max(60);
const text = (most: number) => z.string().max(most, 'input.invalid').default('');

export const nameForm = z.object({
  shop: id,
  privacy: text(20),
  kind: text(20),
  gender: text(20),
  ownName: text(400),
  ownNameUr: text(400),
  groupName: text(400),
  groupNameUr: text(400),
  place: text(400),
  placeUr: text(400),
});
export const aboutForm = z.object({
  shop: id,
  quote: text(2000),
  quoteUr: text(2000),
  about: text(8000),
  aboutUr: text(8000),
  sinceYear: text(20),
});
export const pictureForm = z.object({
  shop: id,
  avatar: text(20),
  workshop: text(20),
  photo: z.instanceof(File).optional(),
});
export const capacityForm = z.object({ shop: id, capacity: text(20) });
export const closedForm = z.object({ shop: id, reason: text(20), from: text(20), to: text(20) });
export const closureForm = z.object({ closure: id });
export const inviteForm = z.object({ shop: id, phone: text(60), role: text(20) });
export const letterForm = z.object({ shop: id, letter: id });
export const roleForm = z.object({ shop: id, member: id, role: text(20) });
export const memberForm = z.object({ shop: id, member: id });
