import { hash, verify } from '@node-rs/argon2';

/** OWASP's smallest set for argon2id (the library's own algorithm): 19 MiB, two passes, one lane. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash to keep of a password. */
export const hashPassword = (password: string): Promise<string> => hash(password, strength);

/** Of no password anybody has: who doesn't exist takes as long to refuse as who does. */
let nobodys: Promise<string> | undefined;

export async function isPassword(kept: string | null, given: string): Promise<boolean> {
  nobodys ??= hashPassword(crypto.randomUUID());
  const isRight = await verify(kept ?? (await nobodys), given);
  return isRight && kept !== null;
}
