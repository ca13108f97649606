// Decodes one picture from standard input in a process of its own: whatever is wrong with the file, this process
// alone may die of it. Answers a line of JSON with the length of each prepared file, then the files.
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';

const [, , mostPixels = '0', ...widths] = process.argv;

// Only what was looked at before may be decoded: other formats' readers are where the holes are found.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'],
});
sharp.concurrency(1);
sharp.cache(false);

const bytes = await buffer(process.stdin);
const prepared = [];
for (const width of widths.map(Number)) {
  const file = await sharp(bytes, { limitInputPixels: Number(mostPixels), failOn: 'error' })
    // Turns it as the camera was held; that and where it was taken is not written into the new file.
    .autoOrient()
    .resize({ width, height: width, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 78 })
    .toBuffer();
  prepared.push(file);
}
process.stdout.write(`${JSON.stringify(prepared.map((file) => file.length))}\n`);
for (const file of prepared) process.stdout.write(file);
