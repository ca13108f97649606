import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { gatewayPosts } from '@/platform/messages/posts';
import { startSandbox } from '@/sandbox/server';

const gatewayKey = 'a-gateway-key-for-tests-long-enough';
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sandbox-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

async function freePort(): Promise<number> {
  const probe = await startSandbox({ port: 0, folder: path.join(folder, 'probe'), gatewayKey });
  await probe.stop();
  return Number(new URL(probe.url).port);
}

function startProcess(port: number, key: string): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'src/sandbox/main.ts'], {
    env: {
      ...process.env,
      SANDBOX_PORT: String(port),
      DATA_DIR: folder,
      MESSAGE_GATEWAY_KEY: key,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

const isUp = (url: string) =>
  fetch(`${url}/health`).then(
    (answer) => answer.ok,
    () => false,
  );

describe('the sandbox process', () => {
  it('keeps what it was given when it is killed, still drops repeats, and ends when it is asked to', async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const first = startProcess(port, gatewayKey);
    await expect.poll(() => isUp(url), { timeout: 20_000 }).toBe(true);
    const letter = { id: 'ntf_1', to: '+923001234567', subject: '', text: 'سلام https://a.pk/x۔' };
    expect(await gatewayPosts({ url, key: gatewayKey }).sms(letter)).toEqual({ kind: 'accepted' });
    first.kill('SIGKILL');
    await once(first, 'exit');

    const second = startProcess(port, gatewayKey);
    await expect.poll(() => isUp(url), { timeout: 20_000 }).toBe(true);
    expect(await gatewayPosts({ url, key: gatewayKey }).sms(letter)).toEqual({ kind: 'accepted' });
    expect(await (await fetch(`${url}/inbox.json?to=+923001234567`)).json()).toMatchObject([
      { to: '+923001234567', text: letter.text, links: ['https://a.pk/x'] },
    ]);
    second.kill('SIGTERM');
    expect(await once(second, 'exit')).toEqual([0, null]);
  });

  it('does not start with a key that anybody could guess', async () => {
    const weak = startProcess(await freePort(), '');
    let said = '';
    weak.stderr?.on('data', (part) => {
      said += part;
    });
    expect((await once(weak, 'close'))[0]).toBe(1);
    expect(said).toContain('MESSAGE_GATEWAY_KEY');
  });
});
