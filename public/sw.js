// Lets the studio open without network. It touches the studio's own pages and files that never change, nothing else.
// A page is kept only under the name of the person it was made for (the answer's x-person header); an answer for
// another person, or for nobody, lets all kept pages go.
const VERSION = 'v1';
const PAGES = `pages-${VERSION}-`;
const CODE = `code-${VERSION}`;
const PICTURES = `pictures-${VERSION}`;
/** Stands for a lock that we may not know of yet. */
const LOCK = 'lock';

const mostPages = 48;
const mostCode = 320;
const mostPictures = 160;
const patienceMs = 4_000;
const justWroteMs = 5_000;

const isStudio = /^\/(?:ur\/)?studio(?:\/(?!lock(?:\/|$)|.*\.\w+$).*)?$/;
const opensAtOnce = /^\/(?:ur\/)?studio(?:\/orders(?:\/ord_\w+)?|\/products\/new)?$/;
const changesWho = /^\/(?:(?:ur\/)?(?:account|signin|join|studio\/lock)(?:\/|$)|api\/auth\/)/;
/** Where an ended or a locked session is sent. */
const noHolder = /^\/(?:ur\/)?(?:signin|studio\/lock)(?:\/|$)/;
/** What somebody signed in opens; none of it while the phone is locked. */
const isHers = /^\/(?:ur\/)?(?:studio|account|partner|admin|signin)(?:\/|$)/;
const isCode = /^\/(?:_next\/static|fonts|api\/fonts)\//;
const isPicture = /^\/(?:pictures|media\/photos)\//;

/** What became of the page each window was shown from the phone: same, fresh, gone or offline. */
const checks = new Map();
let wroteAt = 0;
let waitingToTrim = 0;

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        const isMine = /^(?:pages|code|pictures)-v/.test(name);
        const isNow = name.startsWith(PAGES) || name === CODE || name === PICTURES;
        if (isMine && !isNow) await caches.delete(name);
      }
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  if (request.method !== 'GET') return watchWrite(event, url);
  if (isCode.test(url.pathname)) return event.respondWith(fileOf(event, CODE, mostCode));
  if (isPicture.test(url.pathname)) return event.respondWith(fileOf(event, PICTURES, mostPictures));
  const isPage = request.mode === 'navigate';
  if (!isHers.test(url.pathname) || !(isPage || request.headers.has('rsc'))) return;
  if (isPage && noHolder.test(url.pathname)) event.waitUntil(forgetPages());
  event.respondWith(behindLock(event, url, isPage));
});

self.addEventListener('message', (event) => {
  const { ask, pages } = event.data ?? {};
  if (ask === 'keep') event.waitUntil(keepAhead(pages));
  if (ask === 'forget') event.waitUntil(forgetPages());
  if (ask === 'lock')
    event.waitUntil(lockHere(event.source).then(() => event.ports[0]?.postMessage('locked')));
  if (ask === 'take') event.waitUntil(self.clients.claim());
  if (ask === 'how') event.waitUntil(answerHow(event.source));
});

// The browser found the network again while no page may have noticed.
self.addEventListener('sync', (event) => {
  if (event.tag === LOCK) event.waitUntil(settleLock());
  if (event.tag !== 'outbox') return;
  event.waitUntil(
    self.clients.matchAll({ type: 'window' }).then((windows) => {
      for (const window of windows) window.postMessage({ kind: 'send' });
    }),
  );
});

/** Signing in or out and locking may change who holds the phone: what was kept goes before anything else. */
function watchWrite(event, url) {
  wroteAt = Date.now();
  if (changesWho.test(url.pathname)) return event.waitUntil(forgetPages());
  if (!event.request.headers.has('next-action') || !isStudio.test(url.pathname)) return;
  event.respondWith(
    fetch(event.request).then(async (answer) => {
      const to = (answer.headers.get('x-action-redirect') ?? '').split(';')[0];
      if (to && !isStudio.test(new URL(to, url).pathname)) await forgetPages();
      return answer;
    }),
  );
}

let locked;
const isLocked = () => {
  locked ??= caches.has(LOCK);
  return locked;
};

/** Locks the phone at once, whether or not we can be told: her pages go, and her other windows shut. */
async function lockHere(source) {
  locked = Promise.resolve(true);
  await caches.open(LOCK);
  await forgetPages();
  await self.registration.sync?.register(LOCK).catch(() => undefined);
  for (const window of await self.clients.matchAll({ type: 'window' })) {
    const isOther = window.id !== source?.id && isHers.test(new URL(window.url).pathname);
    if (isOther) window.navigate(window.url).catch(() => undefined);
  }
}

/** Tells us of the lock; true once we know, or nobody is signed in here whom it could be for. */
async function settleLock() {
  const signal = AbortSignal.timeout(patienceMs);
  const answer = await fetch('/api/studio/lock', { method: 'POST', signal }).catch(() => null);
  if (![204, 401, 409].includes(answer?.status)) return false;
  await caches.delete(LOCK);
  locked = Promise.resolve(false);
  return true;
}

/** Nothing of hers opens before we know of the lock; from then on we ask for her number ourselves. */
async function behindLock(event, url, isPage) {
  if ((await isLocked()) && !(await settleLock())) {
    return isPage ? lockedPage(url) : Response.error();
  }
  return isPage && isStudio.test(url.pathname) ? pageOf(event, url) : fetch(event.request);
}

/** A file that never changes comes from the phone; one that may (in development) only when there is no network. */
async function fileOf(event, name, most) {
  const { request } = event;
  const cache = await caches.open(name);
  const kept = await cache.match(request.url, { ignoreVary: true });
  if (kept && isForEver(kept) && !request.headers.has('range')) return kept;
  try {
    const answer = await fetch(request);
    if (answer.status === 200 && answer.type === 'basic') {
      const copy = answer.clone();
      event.waitUntil(put(cache, request.url, copy).then(() => trim(name, most)));
    }
    return answer;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

const isForEver = (answer) => /immutable/.test(answer.headers.get('cache-control') ?? '');

async function pageOf(event, url) {
  const address = url.pathname + url.search;
  const kept = await keptPage(address);
  const coming = fetchPage(event.request, address, kept?.clone());
  const check = coming.then(({ became }) => became).catch(() => 'offline');
  if (event.resultingClientId) checks.set(event.resultingClientId, check);
  if (checks.size > 20) checks.delete(checks.keys().next().value);
  event.waitUntil(check);
  const isAsked = event.request.cache === 'reload' || event.request.cache === 'no-cache';
  const isStill = Date.now() - wroteAt > justWroteMs;
  if (kept && opensAtOnce.test(url.pathname) && !isAsked && isStill) return kept;
  try {
    const { answer } = await (kept ? inTime(coming) : coming);
    return kept && answer.status >= 500 ? kept : answer;
  } catch {
    return kept ?? offlinePage(url.pathname);
  }
}

const inTime = (coming) =>
  Promise.race([
    coming,
    new Promise((_, reject) => setTimeout(() => reject(new Error('slow')), patienceMs)),
  ]);

/** Asks for a page and keeps it for whom it was made; `became` tells, once it is read, what the one before is worth. */
async function fetchPage(request, address, before) {
  const answer = await fetch(request);
  if (answer.status >= 500) return { answer, became: 'same' };
  const isElsewhere = answer.type === 'opaqueredirect' || answer.redirected;
  const isPage = (answer.headers.get('content-type') ?? '').startsWith('text/html');
  if (isElsewhere || answer.status !== 200 || !isPage) {
    for (const name of await pageCaches()) await (await caches.open(name)).delete(address);
    return { answer, became: before ? 'gone' : 'same' };
  }
  const person = answer.headers.get('x-person') ?? 'none';
  await forgetPages(person);
  if (person === 'none') return { answer, became: before ? 'gone' : 'same' };
  const reading = answer.clone().text();
  const isOthers = before && before.headers.get('x-person') !== person;
  const became = Promise.all([reading, before?.text()]).then(async ([now, then]) => {
    await keepPage(PAGES + person, address, answer.headers, now);
    if (isOthers) return 'gone';
    return then === undefined || shown(then) === shown(now) ? 'same' : 'fresh';
  });
  return { answer, became: became.catch(() => 'same') };
}

/** With its own headers, so that its policy and its nonce agree. */
async function keepPage(name, address, sent, text) {
  if (await isLocked()) return;
  const headers = new Headers(sent);
  for (const one of ['content-encoding', 'content-length', 'set-cookie']) headers.delete(one);
  const cache = await caches.open(name);
  await cache.delete(address);
  await put(cache, address, new Response(text, { headers }));
  await keepCodeOf(text);
  await trim(name, mostPages, true);
}

/** What somebody sees of a page: scripts and nonces differ each time. */
const shown = (html) =>
  html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/ nonce="[^"]*"/g, '');

/** The scripts, styles and letters a page names, so that it works when it is opened without network. */
async function keepCodeOf(text, depth = 0, seen = new Set()) {
  const cache = await caches.open(CODE);
  const named = text.match(
    /(?:\/_next\/)?static\/(?:chunks|css|media)\/[\w./~%@-]+\.(?:js|css|woff2)/g,
  );
  const fonts = text.match(/\/(?:api\/)?fonts\/[\w.-]+\.woff2/g);
  for (const one of new Set([...(named ?? []), ...(fonts ?? [])])) {
    const address = one.startsWith('/') ? one : `/_next/${one}`;
    if (seen.has(address) || seen.size > 150) continue;
    seen.add(address);
    let file = await cache.match(address, { ignoreVary: true });
    if (!file) {
      file = await fetch(address).catch(() => undefined);
      if (file?.status !== 200) continue;
      await put(cache, address, file.clone());
    }
    // Parts that a page asks for only once something is pressed are named in its scripts.
    if (depth > 0 && address.endsWith('.js')) await keepCodeOf(await file.text(), depth - 1, seen);
  }
  await trim(CODE, mostCode);
}

/** Keeps pages that were perhaps never opened, one after another, as the network allows. */
async function keepAhead(pages) {
  for (const address of Array.isArray(pages) ? pages.slice(0, 24) : []) {
    const url = new URL(String(address), self.location.origin);
    if (url.origin !== self.location.origin || !isStudio.test(url.pathname)) continue;
    const headers = { accept: 'text/html' };
    try {
      const asked = new Request(url, { credentials: 'same-origin', headers });
      const { answer, became } = await fetchPage(asked, url.pathname + url.search, undefined);
      if (noHolder.test(new URL(answer.url).pathname)) return await forgetPages();
      await became;
      if (answer.ok && !answer.redirected) await keepCodeOf(await answer.text(), 2);
    } catch {
      return;
    }
  }
}

async function answerHow(window) {
  const became = await (checks.get(window?.id) ?? 'same');
  checks.delete(window?.id);
  window?.postMessage({ kind: 'page', became });
}

const pageCaches = async () => (await caches.keys()).filter((name) => name.startsWith(PAGES));

/** Lets go of every page, or of those made for anybody but `person`. */
async function forgetPages(person) {
  for (const name of await pageCaches()) if (name !== PAGES + person) await caches.delete(name);
}

/** A page of the one person whose pages are kept, as long as somebody is signed in on this phone. */
async function keptPage(address) {
  const [name] = await pageCaches();
  if (!name) return undefined;
  const door = self.cookieStore ? await self.cookieStore.get('signed_in') : 'unknown';
  if (!door) {
    await forgetPages();
    return undefined;
  }
  return (await caches.open(name)).match(address, { ignoreVary: true });
}

/** A full phone keeps no more, and shows what the network brings. */
const put = (cache, address, answer) => cache.put(address, answer).catch(() => undefined);

/** Lets the oldest go; counting each time would cost more than it saves. */
async function trim(name, most, always = false) {
  waitingToTrim += 1;
  if (!always && waitingToTrim % 20 !== 0) return;
  const cache = await caches.open(name);
  const keys = await cache.keys();
  for (const key of keys.slice(0, Math.max(0, keys.length - most))) await cache.delete(key);
}

function offlinePage(path) {
  const urdu = `<h1>سگنل نہیں ہے</h1><p>یہ صفحہ ابھی فون میں نہیں ہے۔ سگنل آنے پر دوبارہ کھولیں۔</p><p><a href="${path}">دوبارہ کھولیں</a> <a href="/ur/studio">میرا کارخانہ</a></p>`;
  const english = `<h1>No signal</h1><p>This page is not on your phone yet. Open it again when there is a signal.</p><p><a href="${path}">Open again</a> <a href="/studio">My studio</a></p>`;
  return plainPage(path, urdu, english);
}

/** Asks again by itself, so that the lock reaches us as soon as there is a signal. */
function lockedPage(url) {
  const address = (url.pathname + url.search).replace(/[<>"]/g, encodeURIComponent);
  const again = address.replaceAll('&', '&amp;');
  const urdu = `<h1>تالا لگا ہے</h1><p>یہ فون سگنل آنے پر آپ کے چار ہندسوں سے کھلے گا۔ آپ کا کیا ہوا کام فون میں محفوظ ہے۔</p><p><a href="${again}">دوبارہ دیکھیں</a></p>`;
  const english = `<h1>Locked</h1><p>When there is a signal, your four digits open this phone. What you have done is kept on it.</p><p><a href="${again}">Look again</a></p>`;
  return plainPage(url.pathname, urdu, english, '<meta http-equiv="refresh" content="15">');
}

/** In both languages, the one of the address first; needs neither scripts nor anything from us. */
async function plainPage(path, urdu, english, head = '') {
  const isUrdu = path.startsWith('/ur/');
  const parts = [
    `<section lang="ur" dir="rtl">${urdu}</section>`,
    `<section lang="en" dir="ltr">${english}</section>`,
  ];
  const body = (isUrdu ? parts : parts.reverse()).join('');
  const face = await keptFace();
  const style = `${face}:root{color-scheme:light dark}body{margin:0;padding:2rem 1.25rem;background:#f5f5f0;color:#1d1a16;font:1.125rem/1.6 system-ui,sans-serif}section{margin-bottom:3rem}[lang=ur]{font-family:Urdu,"Noto Nastaliq Urdu",system-ui,sans-serif;line-height:2.25}a{display:inline-block;min-height:3.5rem;line-height:3.5rem;padding:0 1.25rem;margin:0 0 .75rem;background:#22356b;color:#fff;text-decoration:none}@media(prefers-color-scheme:dark){body{background:#0e1420;color:#f0eee6}a{background:#8fb9f5;color:#0e1420}}a+a{background:none;color:inherit;box-shadow:inset 0 0 0 1px}`;
  return new Response(
    `<!doctype html><html lang="${isUrdu ? 'ur' : 'en'}" dir="${isUrdu ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Hunarmand</title>${head}<style>${style}</style></head><body>${body}</body></html>`,
    {
      status: 503,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'",
      },
    },
  );
}

/** The Urdu letters of our own pages, if this phone has them. */
async function keptFace() {
  const files = await (await caches.open(CODE)).keys();
  const paths = files.map(({ url }) => new URL(url).pathname);
  const letters = paths.find((path) => /^\/fonts\/urdu\.\w+\.woff2$/.test(path));
  return letters ? `@font-face{font-family:Urdu;src:url(${letters})}` : '';
}
