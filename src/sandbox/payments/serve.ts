import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answered, Asked, Twin } from './twin';

const longestBody = 64 * 1024;

/** Serves twins alone on this machine, as tests need them; port 0 takes a free one. */
export async function serveTwins(
  twins: readonly Twin[],
  port: number,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const server = createServer((request, response) => {
    serveOne(twins, request, response).catch((error: unknown) => {
      console.error('a twin failed to answer', error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', listening);
  });
  return { url: `http://127.0.0.1:${portOf(server)}`, stop: () => stop(server) };
}

/** Lets the twins answer what nobody else does. */
export async function serveOne(
  twins: readonly Twin[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const asked = await readAsked(request);
  const answered = asked === null ? tooLong : await answerOf(twins, asked);
  await sendAnswer(response, answered ?? nothingHere);
}

const tooLong: Answered = { status: 413, body: 'too long' };
const nothingHere: Answered = {
  status: 404,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: '{"error":"nothing is here"}',
};

/** The whole request; null when its body is too long. */
async function readAsked(request: IncomingMessage): Promise<Asked | null> {
  const body = await readBody(request);
  if (body === null) return null;
  return {
    method: request.method ?? 'GET',
    url: addressOf(request),
    headers: plainHeaders(request),
    body,
  };
}

/** Null when it is too long. */
export async function readBody(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length <= longestBody) parts.push(part);
  }
  return length > longestBody ? null : Buffer.concat(parts).toString('utf8');
}

/** The first twin's answer that knows the address; null when none does. */
async function answerOf(twins: readonly Twin[], asked: Asked): Promise<Answered | null> {
  for (const twin of twins) {
    const answered = await twin.answer(asked);
    if (answered !== null) return answered;
  }
  return null;
}

async function sendAnswer(response: ServerResponse, answered: Answered): Promise<void> {
  if (answered === 'cut') return cutInTheMiddle(response);
  if (answered.afterMillis) await wait(answered.afterMillis, undefined, { ref: false });
  if (response.destroyed) return;
  const headers = { 'cache-control': 'no-store', ...answered.headers };
  response.writeHead(answered.status, headers).end(answered.body);
}

/** Promises more than it sends, then drops the line. */
async function cutInTheMiddle(response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '4096' });
  await new Promise<void>((written) => response.write('{"half": "of an ans', () => written()));
  response.destroy();
}

function addressOf(request: IncomingMessage): URL {
  const host = /^[\w.:[\]-]+$/.test(request.headers.host ?? '') ? request.headers.host : undefined;
  const path = (request.url ?? '/').replace(/^\/{2,}/, '/');
  const base = `http://${host ?? `127.0.0.1:${request.socket.localPort}`}`;
  return new URL(path, URL.canParse(path, base) ? base : 'http://127.0.0.1');
}

const plainHeaders = (request: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value ?? '')]),
  );

export function portOf(server: Server): number {
  const address = server.address();
  return address instanceof Object ? address.port : 0;
}

export function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
}
