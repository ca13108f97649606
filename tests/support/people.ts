import { hashPassword } from '@/modules/accounts/commands/passwords';
import { newId, prisma } from '@/platform/db';

export const PASSWORD = 'hunarmand-demo';
let hashed: Promise<string> | undefined;
let count = 0;

type Wanted = {
  readonly staffRole?: string;
  readonly status?: string;
  readonly phone?: string;
};

/** A person who can sign in by mobile number, and by e-mail with `PASSWORD`. */
export async function makeUser(wanted: Wanted = {}) {
  hashed ??= hashPassword(PASSWORD);
  count += 1;
  return prisma.user.create({
    data: {
      id: newId('user'),
      name: `Person ${count}`,
      email: `person${count}@example.test`,
      phone: wanted.phone ?? `+92300${String(1_000_000 + count)}`,
      passwordHash: await hashed,
      staffRole: wanted.staffRole ?? null,
      status: wanted.status ?? 'active',
    },
  });
}
