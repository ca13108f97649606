import type { z } from 'zod';

/** One thing the public API does: what may be sent, what comes back; the contract is made from these. */
export type Operation<
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> = {
  readonly id: string;
  readonly method: 'get' | 'post' | 'patch' | 'delete';
  /** As in OpenAPI: `/carts/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly query?: Query;
  readonly body?: Body;
  readonly answer: Answer;
  readonly status: 200 | 201;
  /** Needs `Authorization: Cart <token>`. */
  readonly needsCart?: boolean;
  /** Failure codes that callers meet here beside those of reading the request. */
  readonly problems: readonly string[];
};

export const defineOperation = <
  Query extends z.ZodType,
  Body extends z.ZodType,
  Answer extends z.ZodType,
>(
  operation: Operation<Query, Body, Answer>,
): Operation<Query, Body, Answer> => operation;
