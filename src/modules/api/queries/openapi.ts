import { z } from 'zod';
import type { Operation } from '@/platform/http/operation';
import { statusFor } from '@/platform/http/problem';
import { operations } from '../schema/operations';

type Json = { readonly [key: string]: unknown };

const readProblems = ['rate.limited', 'server.unavailable'];
const problemShape: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'Stable; meant for programs.' },
    detail: { type: 'string', description: 'For a person, in her language.' },
    params: { type: 'object', additionalProperties: true },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'code', 'detail'],
        properties: {
          field: { type: 'string' },
          code: { type: 'string' },
          detail: { type: 'string' },
        },
      },
    },
  },
};

/** The contract of the public API as OpenAPI 3.1, made from the same shapes that the handlers read and answer with. */
export function openApi(baseUrl: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method]: documented(operation),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Hunarmand public API',
      version: '1',
      description:
        'What the shop can do, anybody can do. Amounts are minor units with their currency. Lists are paged by cursor. Every write takes an Idempotency-Key.',
    },
    servers: [{ url: `${baseUrl}/api/v1` }],
    paths,
    components: {
      schemas: { Problem: problemShape },
      securitySchemes: {
        cart: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description: '`Cart <token>`, the token from opening the cart.',
        },
      },
    },
  };
}

function documented(operation: Operation): Json {
  return {
    operationId: operation.id,
    summary: operation.summary,
    parameters: [
      ...pathParameters(operation),
      ...queryParameters(operation),
      ...headers(operation),
    ],
    ...(operation.body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: shapeOf(operation.body, 'input') } },
          },
        }
      : {}),
    responses: {
      [operation.status]: {
        description: 'Done',
        content: { 'application/json': { schema: shapeOf(operation.answer, 'output') } },
      },
      ...problemResponses(operation),
    },
    ...(operation.needsCart ? { security: [{ cart: [] }] } : {}),
  };
}

const shapeOf = (shape: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, {
    io,
    unrepresentable: 'any',
    reused: 'inline',
    override: ({ jsonSchema }) => {
      delete jsonSchema.id;
    },
  });
  return inlined(schema);
};

/** Shapes with a name come as definitions of their own; here each stands where it is used. */
function inlined(schema: Json): Json {
  const definitions = (schema.$defs ?? {}) as Json;
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== 'object' || node === null) return node;
    const reference = '$ref' in node ? String(node.$ref).split('/').at(-1) : undefined;
    if (reference !== undefined && definitions[reference]) return walk(definitions[reference]);
    const entries = Object.entries(node).filter(([key]) => key !== '$defs');
    return Object.fromEntries(entries.map(([key, value]) => [key, walk(value)]));
  };
  return walk(schema) as Json;
}

const pathParameters = (operation: Operation): Json[] =>
  [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));

function queryParameters(operation: Operation): Json[] {
  if (!operation.query) return [];
  const properties = (shapeOf(operation.query, 'output').properties ?? {}) as Json;
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', schema }));
}

const headers = (operation: Operation): Json[] =>
  operation.method === 'get'
    ? []
    : [
        {
          name: 'Idempotency-Key',
          in: 'header',
          schema: { type: 'string', minLength: 1, maxLength: 200 },
          description: 'The same key and body give the same answer; another body is refused.',
        },
      ];

function problemResponses(operation: Operation): Record<string, Json> {
  const input = operation.query || operation.body ? ['input.invalid'] : [];
  const body = operation.body ? ['request.not_json', 'request.too_large', 'request.malformed'] : [];
  const codes = [...operation.problems, ...input, ...body, ...readProblems];
  const byStatus = new Map<number, string[]>();
  for (const code of codes)
    byStatus.set(statusFor(code), [...(byStatus.get(statusFor(code)) ?? []), code]);
  return Object.fromEntries(
    [...byStatus].map(([status, found]) => [
      String(status),
      {
        description: found.join(', '),
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    ]),
  );
}
