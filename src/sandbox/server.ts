import fs from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { type Mishaps, planMishaps, readMessage, readOrder } from './gateways';
import { type Channel, channels, type Inbox, openInbox } from './inbox';
import { fontsIn, inboxPage, inboxStyle } from './page';
import { paymentsPage } from './payments/overview';
import { portOf, readBody, serveOne, stop } from './payments/serve';
import type { Twin } from './payments/twin';
import { isSigned } from './signature';

export type SandboxSettings = {
  readonly port: number;
  /** Where the inbox is kept. */
  readonly folder: string;
  /** The key that the shop signs with. */
  readonly gatewayKey: string;
  /** The payment gateways; none when nobody pays. */
  readonly twins?: readonly Twin[];
};
export type Sandbox = { readonly url: string; readonly stop: () => Promise<void> };
type Desk = {
  readonly inbox: Inbox;
  readonly mishaps: Mishaps;
  readonly gatewayKey: string;
  readonly twins: readonly Twin[];
};

const fontFolder = path.resolve(import.meta.dirname, '../../public/fonts');

/** Plays the message and payment gateways on this machine alone, and shows what everybody was sent. */
export async function startSandbox(settings: SandboxSettings): Promise<Sandbox> {
  const desk: Desk = {
    inbox: openInbox(settings.folder),
    mishaps: planMishaps(),
    gatewayKey: settings.gatewayKey,
    twins: settings.twins ?? [],
  };
  const server = createServer((request, response) => {
    answer(desk, request, response).catch((error: unknown) => {
      console.error('the sandbox failed to answer', error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(settings.port, '127.0.0.1', listening);
  });
  return { url: `http://127.0.0.1:${portOf(server)}`, stop: () => stop(server) };
}

async function answer(desk: Desk, request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const to = url.searchParams.get('to') ?? '';
  const route = `${request.method} ${url.pathname}`;
  if (route === 'GET /') return response.writeHead(302, { location: '/inbox' }).end();
  if (route === 'GET /health') return sendJson(response, 200, { status: 'ok' });
  if (route === 'GET /inbox.json') return sendJson(response, 200, desk.inbox.read(to));
  if (route === 'GET /inbox') return sendPage(response, inboxPage(desk.inbox.read(to), to));
  if (route === 'GET /payments') return sendPage(response, paymentsPage(desk.twins));
  if (route === 'GET /inbox.css') return sendFile(response, 'text/css', inboxStyle(fontFolder));
  if (request.method === 'GET' && url.pathname.startsWith('/fonts/'))
    return sendFont(response, url.pathname);
  if (route === 'POST /inbox/clear') {
    desk.inbox.clear();
    return sendJson(response, 200, { cleared: true });
  }
  if (route === 'POST /control') return control(desk, request, response);
  const channel = channels.find((one) => route === `POST /v1/${one}`);
  if (channel) return deliver(desk, channel, request, response);
  return serveOne(desk.twins, request, response);
}

async function control(desk: Desk, request: IncomingMessage, response: ServerResponse) {
  const order = readOrder(parsed(await readBody(request)));
  if (order === null) return sendJson(response, 422, { error: 'say {channel, failNext, how?}' });
  desk.mishaps.order(order);
  return sendJson(response, 200, order);
}

async function deliver(
  desk: Desk,
  channel: Channel,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const body = await readBody(request);
  if (body === null) return sendJson(response, 413, { error: 'too long' });
  const header = request.headers['x-gateway-signature'];
  const now = new Date();
  if (Array.isArray(header) || !isSigned(header, `/v1/${channel}`, body, desk.gatewayKey, now))
    return sendJson(response, 401, { error: 'the signature is missing, wrong or old' });
  const message = readMessage(channel, parsed(body));
  if (message === null) return sendJson(response, 422, { error: 'not a message' });

  const mishap = desk.mishaps.next(channel);
  if (mishap === 'down') return sendJson(response, 503, { error: 'down, as ordered' });
  if (mishap === 'reject') return sendJson(response, 422, { error: 'refused, as ordered' });
  if (mishap === 'hang') return;
  const isNew = desk.inbox.receive(message, now);
  if (mishap === 'lose_answer') return request.socket.destroy();
  return sendJson(response, isNew ? 201 : 200, { id: message.id, repeated: !isNew });
}

function parsed(body: string | null): unknown {
  try {
    return JSON.parse(body ?? '');
  } catch {
    return null;
  }
}

function sendJson(response: ServerResponse, status: number, value: unknown) {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  };
  response.writeHead(status, headers).end(JSON.stringify(value));
}

/** Nothing on this page may run: whatever a message holds is only ever text. */
function sendPage(response: ServerResponse, html: string) {
  response
    .writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    .end(html);
}

function sendFile(response: ServerResponse, type: string, content: string | Buffer) {
  const headers = { 'content-type': type, 'x-content-type-options': 'nosniff' };
  response.writeHead(200, headers).end(content);
}

function sendFont(response: ServerResponse, pathname: string) {
  const name = fontsIn(fontFolder).find((font) => pathname === `/fonts/${font}`);
  if (name === undefined) return sendJson(response, 404, { error: 'no such font' });
  return sendFile(response, 'font/woff2', fs.readFileSync(path.join(fontFolder, name)));
}
