import { once } from 'node:events';
import http from 'node:http';
import net from 'node:net';
import { Readable } from 'node:stream';
import { sealSession, sessionCookieName } from '@/platform/auth';
import { newId, prisma } from '@/platform/db';
import { makeUser } from './people';
import { inRequest } from './request-scope';

type Context = { readonly params: Promise<{ rest?: string[] }> };
type Handler = (request: Request, context: Context) => Response | Promise<Response>;
type Methods = 'OPTIONS' | 'POST' | 'HEAD' | 'PATCH' | 'DELETE';
/** Next asks for a stream to be sent while its answer may already come. */
type StreamedInit = RequestInit & { readonly duplex: 'half' };

/** The upload handlers behind a real server, so that connections can really break. */
export async function startUploadServer(handlers: Readonly<Record<Methods, Handler>>) {
  const server = http.createServer(async (sent, answer) => {
    const gone = new AbortController();
    answer.on('close', () => answer.writableFinished || gone.abort());
    const path = (sent.url ?? '').split('?')[0] ?? '';
    const hasBody = sent.method === 'PATCH' || sent.method === 'POST';
    const init: StreamedInit = {
      method: sent.method ?? 'GET',
      headers: Object.entries(sent.headers).map(([name, value]): [string, string] => [
        name,
        String(value),
      ]),
      signal: gone.signal,
      body: hasBody ? (Readable.toWeb(sent) as ReadableStream) : null,
      duplex: 'half',
    };
    const request = new Request(`http://127.0.0.1${sent.url}`, init);
    const rest = path
      .replace(/^\/api\/uploads\/?/, '')
      .split('/')
      .filter(Boolean);
    const handler = Object.entries(handlers).find(([method]) => method === sent.method)?.[1];
    const response = handler
      ? await inRequest(request, () => handler(request, { params: Promise.resolve({ rest }) }))
      : new Response(null, { status: 405 });
    answer.writeHead(response.status, Object.fromEntries(response.headers));
    answer.end(Buffer.from(await response.arrayBuffer()));
  });
  // A phone that thinks for a while keeps its connection.
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    port,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Somebody signed in: her id and her cookie; `owes` what her session still has to show. */
export async function signedIn(
  owes: 'nothing' | 'pin' | 'second_factor' = 'nothing',
): Promise<{ id: string; cookie: string }> {
  const { id: userId } = await makeUser();
  const at = new Date();
  if (owes === 'second_factor')
    await prisma.user.update({ where: { id: userId }, data: { totpEnabledAt: at } });
  const expiresAt = new Date(at.getTime() + 3_600_000);
  const id = newId('session', at);
  await prisma.session.create({
    data: {
      ...{ id, userId, method: 'phone_code', createdAt: at, lastSeenAt: at, expiresAt },
      ...(owes === 'pin' ? { pinHash: 'a number of hers', lockedAt: at } : {}),
    },
  });
  const sealed = await sealSession({ sessionId: id, userId, expiresAt }, at);
  return { id: userId, cookie: `${sessionCookieName()}=${sealed}` };
}

type Metadata = Readonly<Record<string, string>>;
const written = (metadata: Metadata): string =>
  Object.entries(metadata)
    .map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`)
    .join(',');

/** A phone that speaks tus. */
export function phoneOf(port: number, cookie: string) {
  const base = `http://127.0.0.1:${port}`;
  const plain = { cookie, 'tus-resumable': '1.0.0' };
  const call = (method: string, path: string, headers: Metadata = {}, body?: Uint8Array) =>
    fetch(`${base}${path}`, {
      method,
      headers: { ...plain, ...headers },
      ...(body ? { body: new Uint8Array(body) } : {}),
    });
  const patch = (path: string, at: number, body: Uint8Array) =>
    call(
      'PATCH',
      path,
      { 'upload-offset': String(at), 'content-type': 'application/offset+octet-stream' },
      body,
    );
  const begin = (metadata: Metadata, length: number, more: Metadata = {}) =>
    call('POST', '/api/uploads', {
      'upload-length': String(length),
      'upload-metadata': written(metadata),
      ...more,
    });
  const reached = async (path: string): Promise<number> =>
    Number((await call('HEAD', path)).headers.get('upload-offset') ?? -1);
  /** Sends `bytes`, says that `said` would come, and is gone after `lingers` milliseconds. */
  const cut = async (
    path: string,
    at: number,
    bytes: Uint8Array,
    said: number,
    lingers = 0,
  ): Promise<void> => {
    const socket = net.connect(port, '127.0.0.1');
    await once(socket, 'connect');
    const head = [
      `PATCH ${path} HTTP/1.1`,
      `Host: 127.0.0.1:${port}`,
      `Cookie: ${cookie}`,
      'Tus-Resumable: 1.0.0',
      `Upload-Offset: ${at}`,
      'Content-Type: application/offset+octet-stream',
      `Content-Length: ${said}`,
    ].join('\r\n');
    await new Promise((sent) =>
      socket.write(Buffer.concat([Buffer.from(`${head}\r\n\r\n`), bytes]), sent),
    );
    await new Promise((wait) => setTimeout(wait, lingers));
    socket.destroy();
  };
  /**
   * From where the server stands to the end, and again if that moved meanwhile. An answer given before all was sent may
   * reach the phone as a broken connection.
   */
  const send = async (path: string, bytes: Uint8Array): Promise<void> => {
    for (let at = 0; at < bytes.length; ) {
      try {
        at = await reached(path);
        if (at < bytes.length) await patch(path, at, bytes.subarray(at));
      } catch {
        await new Promise((wait) => setTimeout(wait, 20));
      }
    }
  };
  return { call, patch, begin, reached, cut, send };
}
