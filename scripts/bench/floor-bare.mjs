// The bare floor: node:http and pg with nothing in between, at the addresses of the public API.
import http from 'node:http';
import { readDetail, readList } from './floor-sql.mjs';

const DETAIL = /^\/api\/v1\/products\/([a-z0-9-]+)$/;

async function answer(url) {
  const { pathname, searchParams } = new URL(url, 'http://floor');
  const slug = DETAIL.exec(pathname)?.[1];
  return slug ? readDetail(slug) : readList(searchParams.get('craft'));
}

const server = http.createServer(async (request, response) => {
  try {
    const body = await answer(request.url);
    response.writeHead(body ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  } catch (error) {
    response.writeHead(500);
    response.end(String(error));
  }
});
server.listen(Number(process.env.PORT), '127.0.0.1');
