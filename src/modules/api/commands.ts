import { createHash } from 'node:crypto';
import { type Failure, fail, ok, type Result } from '@/domain/result';
import { prisma } from '@/platform/db';
import { claimKey, findKey, forgetKey, forgetOldKeys, keepAnswer } from './repo';

const abandonedAfterMillis = 60_000;
const keptDays = 7;

export type Repeatable = {
  /** Whose keys these are, such as `cart:<id>`. */
  readonly scope: string;
  /** The client's key; without one every request stands for itself. */
  readonly key: string | null;
  readonly request: unknown;
};
type RepeatFailure = Failure<'idempotency.key_reused' | 'idempotency.in_progress'>;

/**
 * Carries a write out once per key and gives a repeat the first answer. Only what succeeded is kept, so that a
 * refused request may be mended and sent again. Failures: `idempotency.key_reused` (the key came with another
 * body), `idempotency.in_progress` (the first one is still running), those of `run`.
 */
export async function once<T extends object>(
  { scope, key, request }: Repeatable,
  now: Date,
  run: () => Promise<Result<T>>,
): Promise<Result<T, Failure | RepeatFailure>> {
  if (key === null) return run();
  const requestHash = createHash('sha256').update(JSON.stringify(request)).digest('base64url');
  if (!(await claimKey(prisma, { scope, key, requestHash, createdAt: now }))) {
    const before = await findKey(prisma, scope, key);
    if (before && before.requestHash !== requestHash) return fail('idempotency.key_reused');
    if (before?.status != null) return ok(before.body as T);
    const isAbandoned = before && now.getTime() - before.createdAt.getTime() > abandonedAfterMillis;
    if (!isAbandoned) return fail('idempotency.in_progress');
  }
  try {
    const result = await run();
    if (result.ok) await keepAnswer(prisma, scope, key, 200, result.value);
    else await forgetKey(prisma, scope, key);
    return result;
  } catch (error) {
    await forgetKey(prisma, scope, key);
    throw error;
  }
}

/** Keys are of use for days, not for ever; how many were forgotten is returned. */
export const forgetKeys = (now: Date): Promise<number> =>
  forgetOldKeys(prisma, new Date(now.getTime() - keptDays * 86_400_000));
