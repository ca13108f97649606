// The rows of the table that read: lists, details and public pages, each beside its floors.
import { untilGood } from './copies.mjs';
import { fire } from './fire.mjs';

const DETAILS = 200;
const FIRST_VISITS = 2000;
/** Of the Next floor's pages in KB. */
const sizes = [20, 40, 60, 80, 100, 120, 140, 160];

/** Lists of 24 by category; our answers may be five seconds old, the floors ask each time. */
export async function list({ shop, bare, next }, crafts, seconds) {
  const paths = crafts.map((craft) => `/api/v1/products?craft=${craft}&limit=24`);
  return {
    bare: await fire(bare.url, paths, seconds),
    next: await fire(next.url, paths, seconds),
    ours: await fire(shop.url, paths, seconds),
  };
}

/** Every request differs, so that no remembered answer helps. */
export async function freshList({ shop, next }, crafts, seconds) {
  const paths = Array.from(
    { length: 20_000 },
    (_, index) =>
      `/api/v1/products?craft=${crafts[index % crafts.length]}&limit=24&price_min=${index}`,
  );
  return {
    next: await fire(next.url, paths, seconds),
    ours: await fire(shop.url, paths, seconds),
  };
}

export async function detail({ shop, bare, next }, slugs, seconds) {
  const paths = slugs.slice(0, DETAILS).map((slug) => `/api/v1/products/${slug}`);
  return {
    bare: await fire(bare.url, paths, seconds),
    next: await fire(next.url, paths, seconds),
    ours: await fire(shop.url, paths, seconds),
  };
}

/** Pieces nobody has looked at yet: each request reads the database and writes the page cache. */
export async function firstDetail({ shop, next }, slugs, seconds) {
  const rest = slugs.slice(DETAILS, DETAILS + FIRST_VISITS);
  const paths = rest.map((slug) => `/api/v1/products/${slug}`);
  return {
    next: await fire(next.url, paths, seconds),
    ours: await fire(shop.url, paths, seconds),
  };
}

/** Prerendered pages, each beside a static page of Next's own of about the same size. */
export async function page({ shop, next }, path, seconds) {
  const kilobytes = (await untilGood(`${shop.url}${path}`)).length / 1024;
  const nearest = sizes.reduce((best, size) =>
    Math.abs(size - kilobytes) < Math.abs(best - kilobytes) ? size : best,
  );
  const floor = await fire(next.url, [`/${nearest}`], seconds);
  const ours = await fire(shop.url, [path], seconds);
  return { next: floor, ours: { ...ours, size: `${kilobytes.toFixed(0)} KB` } };
}
