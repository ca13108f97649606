import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { FileSettings } from '@/platform/env-files';

type Bucket = Extract<FileSettings, { kind: 's3' }>;

/** An S3 server with one empty bucket, until it is stopped; `stop` is as sudden as a power cut. */
export async function startObjectStore(): Promise<{ settings: Bucket; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, ['tests/support/object-store-child.mjs'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [port] = await once(child.stdout, 'data');
  return {
    settings: {
      kind: 's3',
      endpoint: `http://127.0.0.1:${String(port).trim()}`,
      region: 'us-east-1',
      bucket: 'hunarmand',
      accessKeyId: 'key',
      secretAccessKey: 'secret',
      pathStyle: true,
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'close');
    },
  };
}
