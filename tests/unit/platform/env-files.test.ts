import { expect, test } from 'vitest';
import { readFileSettings } from '@/platform/env-files';

const whole = {
  FILES: 's3',
  S3_BUCKET: 'hunarmand',
  S3_ACCESS_KEY_ID: 'id',
  S3_SECRET_ACCESS_KEY: 'secret',
};

function read(source: Readonly<Record<string, string>>) {
  const problems: string[] = [];
  return { settings: readFileSettings(source, problems), problems };
}

test('files lie on the disk unless something else is said', () => {
  expect(read({})).toEqual({ settings: { kind: 'disk' }, problems: [] });
  expect(read({ FILES: ' Disk ' }).problems).toEqual([]);
});

test('a bucket needs its name and both keys', () => {
  expect(read(whole)).toEqual({
    settings: {
      kind: 's3',
      endpoint: '',
      region: 'us-east-1',
      bucket: 'hunarmand',
      accessKeyId: 'id',
      secretAccessKey: 'secret',
      pathStyle: false,
    },
    problems: [],
  });
  expect(read({ ...whole, S3_SECRET_ACCESS_KEY: '', S3_BUCKET: ' ' }).problems).toEqual([
    'FILES=s3 also needs S3_BUCKET, S3_SECRET_ACCESS_KEY. Set them, or FILES=disk.',
  ]);
});

test('keys that nothing would use are a mistake, and so is an unknown place', () => {
  expect(read({ S3_BUCKET: 'hunarmand' }).problems).toEqual([
    'S3_BUCKET would not be used. Set FILES=s3, or leave them out.',
  ]);
  expect(read({ FILES: 'floppy' }).problems).toEqual(['FILES must be disk or s3, not "floppy".']);
});

test('a server of one’s own is spoken to by path unless said otherwise', () => {
  const own = { ...whole, S3_ENDPOINT: 'http://127.0.0.1:9000/' };
  expect(read(own).settings).toMatchObject({ endpoint: 'http://127.0.0.1:9000', pathStyle: true });
  expect(read({ ...own, S3_PATH_STYLE: '0' }).settings).toMatchObject({ pathStyle: false });
  expect(read({ ...own, S3_ENDPOINT: 'minio' }).problems).toHaveLength(1);
});
