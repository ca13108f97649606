// Brings one large statement in and posts it, as the cash desk does: node --import tsx scripts/bench/remittance.ts
// Needs DATABASE_URL (a migrated database of its own) and DATA_DIR. Prints one line of JSON.
import type { Id } from '@/domain/ids';
import { money } from '@/domain/money';
import type { Actor } from '@/domain/policy';
import { goOnPosting, postStatement } from '@/modules/remittance/commands/post';
import { receiveStatement } from '@/modules/remittance/commands/receive';
import { newId, prisma } from '@/platform/db';
import { makeParcels } from '../../prisma/makers/parcels';
import { makeArtisan, makePlaces } from '../../prisma/makers/trade';

const lines = Number(process.env.BENCH_LINES ?? 100_000);
const known = Math.min(lines, Number(process.env.BENCH_PARCELS ?? 20_000));
const isPosted = process.env.BENCH_POST !== 'off';
/** `parcels` only makes what the statement is about, `statement` only brings it in; both when left out. */
const step = process.env.BENCH_STEP ?? 'both';
const now = new Date();
const finance: Actor = {
  kind: 'user',
  id: newId('user'),
  artisans: [],
  partners: [],
  staffRole: 'finance',
  secondFactor: true,
};

const name = (index: number) => `BN${String(10_000_000 + index)}`;
const minor = (index: number) => money(50_000 + (index % 997) * 100).minor;

/** A file of so many lines; it is never whole in memory. */
async function* file(): AsyncGenerator<Uint8Array> {
  yield Buffer.from(
    'CN No,Order Ref,COD Amount,Delivery Charges,GST,WHT,STW,Net Amount,Payment Date\n',
  );
  let piece = '';
  for (let index = 0; index < lines; index += 1) {
    const rupees = minor(index) / 100;
    piece += `${name(index)},HM-${index},${rupees},200,32,10,0,${rupees - 242},20/11/2026\n`;
    if (piece.length < 65_536) continue;
    yield Buffer.from(piece);
    piece = '';
  }
  yield Buffer.from(piece);
}

async function makeKnown(): Promise<void> {
  const found = await prisma.artisan.findFirst({ select: { id: true, slug: true } });
  if (!found) await makePlaces(prisma);
  await prisma.courier.createMany({ data: [{ slug: 'tcs', name: 'TCS' }], skipDuplicates: true });
  const artisan = found
    ? { id: found.id as Id<'artisan'>, slug: found.slug, userId: newId('user') }
    : await makeArtisan(prisma);
  const parcels = Array.from({ length: known }, (_, index) => ({
    trackingNumber: name(index),
    cashMinor: minor(index),
    courier: 'tcs',
    at: new Date(now.getTime() - 20 * 86_400_000),
  }));
  await makeParcels(artisan, parcels);
}

let most = 0;
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage().rss);
}, 50);
const megabytes = () => Math.round(Math.max(most, process.memoryUsage().rss) / 1_048_576);

if (step !== 'statement') await makeKnown();
if (step === 'parcels') {
  await prisma.$disconnect();
  process.exit();
}
const restingMegabytes = Math.round(process.memoryUsage().rss / 1_048_576);

const started = performance.now();
const sent = { courier: 'tcs', fileName: 'bench.csv', pieces: file() };
const received = await receiveStatement(finance, sent, now);
if (!received.ok) throw new Error(received.failure.code);
const importSeconds = (performance.now() - started) / 1000;
const importMegabytes = megabytes();

const { batchId } = received.value;
const beforePosting = performance.now();
if (isPosted) {
  const posted = await postStatement(finance, batchId, now);
  if (!posted.ok) throw new Error(posted.failure.code);
  await goOnPosting(batchId, now);
}
const postSeconds = (performance.now() - beforePosting) / 1000;
clearInterval(watch);
const buckets = await prisma.remittanceLine.groupBy({
  by: ['bucket'],
  where: { batchId },
  _count: true,
});
const measured = {
  lines,
  importSeconds: Number(importSeconds.toFixed(1)),
  restingMegabytes,
  importMegabytes,
  postSeconds: isPosted ? Number(postSeconds.toFixed(1)) : null,
  mostMegabytes: megabytes(),
  buckets: Object.fromEntries(buckets.map(({ bucket, _count }) => [bucket, _count])),
};
console.log(JSON.stringify(measured));
await prisma.$disconnect();
// `npm run bench` waits for it.
process.send?.(measured);
