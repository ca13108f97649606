// A client of the public API that buys.
import { randomUUID } from 'node:crypto';
import http from 'node:http';

/** One shopper per connection. */
export function shopper(url) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const call = (method, path, { body, token, key } = {}) =>
    send(agent, `${url}/api/v1${path}`, method, body, {
      'content-type': 'application/json',
      ...(token ? { authorization: `Cart ${token}` } : {}),
      ...(key ? { 'idempotency-key': key } : {}),
    });
  return {
    async fill(variantIds) {
      const cart = await call('POST', '/carts', { body: {} });
      expectStatus(cart, 201, 'POST /carts');
      const { id, token } = cart.body;
      for (const variantId of variantIds) {
        const line = await call('POST', `/carts/${id}/lines`, {
          body: { variant_id: variantId, quantity: 1 },
          token,
        });
        expectStatus(line, [200, 201], 'POST /carts/{id}/lines');
      }
      return { id, token };
    },
    order: ({ id, token }, method = 'cod') =>
      call('POST', `/carts/${id}/checkout`, { body: purchase(method), token, key: randomUUID() }),
    close: () => agent.destroy(),
  };
}

let phones = Math.floor(Math.random() * 1_000_000);

function purchase(method) {
  phones = (phones + 1) % 10_000_000;
  return {
    contact: { name: 'Bench Buyer', phone: `0301${String(phones).padStart(7, '0')}` },
    address: {
      line: 'House 4, Street 9',
      city: 'Lahore',
      district: 'lahore',
      country: 'PK',
    },
    payment_method: method,
  };
}

function expectStatus(answer, wanted, what) {
  if ([wanted].flat().includes(answer.status)) return;
  throw new Error(
    `${what} answered ${answer.status}: ${JSON.stringify(answer.body).slice(0, 200)}`,
  );
}

/** A kept connection may have been closed from the other end meanwhile; then the same is sent once more. */
async function send(agent, url, method, body, headers) {
  try {
    return await sendOnce(agent, url, method, body, headers);
  } catch (error) {
    if (!error.wasReused) throw error;
    return sendOnce(agent, url, method, body, headers);
  }
}

function sendOnce(agent, url, method, body, headers) {
  const from = performance.now();
  const text = body === undefined ? '' : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const options = {
      agent,
      method,
      headers: { ...headers, 'content-length': Buffer.byteLength(text) },
      timeout: 30_000,
    };
    const request = http.request(url, options, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const said = Buffer.concat(chunks).toString();
        const ms = performance.now() - from;
        resolve({ status: response.statusCode, body: said ? JSON.parse(said) : null, ms });
      });
    });
    request.on('timeout', () => request.destroy(new Error(`no answer in 30 s from ${url}`)));
    request.on('error', (error) =>
      reject(
        Object.assign(error, { wasReused: request.reusedSocket && error.code === 'ECONNRESET' }),
      ),
    );
    request.end(text);
  });
}
