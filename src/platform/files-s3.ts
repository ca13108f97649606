import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { FileSettings } from './env-files';
import { type FileStore, isFileKey, mustBeKey } from './files-port';

type S3Settings = Extract<FileSettings, { kind: 's3' }>;

const longestMs = 10_000;

/** Files in a bucket of any server that speaks S3. */
export function s3Files(settings: S3Settings): FileStore {
  const { bucket: Bucket, accessKeyId, secretAccessKey } = settings;
  const client = new S3Client({
    region: settings.region,
    ...(settings.endpoint === '' ? {} : { endpoint: settings.endpoint }),
    forcePathStyle: settings.pathStyle,
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 3_000, requestTimeout: longestMs },
    // Servers other than Amazon's don't all know the checksums that newer clients add.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const at = (key: string) => ({ Bucket, Key: mustBeKey(key) });
  return {
    put: async (key, bytes) => {
      await client.send(new PutObjectCommand({ ...at(key), Body: bytes }));
    },
    get: async (key) => {
      const found = await client.send(new GetObjectCommand(at(key))).catch(nullWhenMissing);
      return found?.Body ? Buffer.from(await found.Body.transformToByteArray()) : null;
    },
    move: async (from, to) => {
      const CopySource = `${Bucket}/${mustBeKey(from)}`;
      const copied = await client
        .send(new CopyObjectCommand({ ...at(to), CopySource }))
        .catch(nullWhenMissing);
      if (copied) await client.send(new DeleteObjectCommand(at(from)));
    },
    remove: async (key) => {
      await client.send(new DeleteObjectCommand(at(key)));
    },
    list: (folder, prefix = '') => listed(client, Bucket, `${folder}/${prefix}`),
    check: async () => {
      await client.send(new HeadBucketCommand({ Bucket }));
    },
  };
}

async function listed(client: S3Client, Bucket: string, Prefix: string) {
  const all: { key: string; keptAt: Date }[] = [];
  let ContinuationToken: string | undefined;
  do {
    const page = await client.send(new ListObjectsV2Command({ Bucket, Prefix, ContinuationToken }));
    for (const { Key, LastModified } of page.Contents ?? [])
      if (Key && LastModified && isFileKey(Key)) all.push({ key: Key, keptAt: LastModified });
    ContinuationToken = page.IsTruncated ? page.NextContinuationToken : undefined;
  } while (ContinuationToken);
  return all;
}

const MISSING = ['NoSuchKey', 'NotFound'];

function nullWhenMissing(error: unknown): null {
  if (error instanceof Error && MISSING.includes(error.name)) return null;
  throw error;
}
