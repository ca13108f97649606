import http from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/**
 * A network that can be cut for everything a browser does. The browser's own way of going offline reaches neither a
 * service worker nor a page that was loaded from one, so that both would go on talking to us.
 */
export async function cuttableNetwork() {
  const open = new Set<Socket>();
  let isCut = false;
  const server = http.createServer((asked, answer) => {
    const { hostname, port, pathname, search } = new URL(asked.url ?? '');
    const { method, headers } = asked;
    const onward = http.request(
      { hostname, port, method, headers, path: `${pathname}${search}` },
      (found) => {
        answer.writeHead(found.statusCode ?? 502, found.rawHeaders);
        found.pipe(answer);
      },
    );
    onward.on('error', () => answer.destroy());
    answer.on('close', () => onward.destroy());
    asked.pipe(onward);
  });
  server.on('connection', (socket) => {
    if (isCut) return socket.destroy();
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    proxy: { server: `http://127.0.0.1:${port}`, bypass: '<-loopback>' },
    cut: () => {
      isCut = true;
      for (const socket of open) socket.destroy();
    },
    mend: () => {
      isCut = false;
    },
  };
}
