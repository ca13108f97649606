import path from 'node:path';
import { twinsOf } from './payments/twins';
import { startSandbox } from './server';

const port = Number(process.env.SANDBOX_PORT || 3001);
const gatewayKey = process.env.MESSAGE_GATEWAY_KEY ?? '';

// An empty key is one that anybody can sign with.
if (gatewayKey.length < 32) {
  console.error('MESSAGE_GATEWAY_KEY must be set to at least 32 characters.');
  process.exit(1);
}

const folder = path.resolve(process.env.DATA_DIR || '.data', 'sandbox');
const twins = twinsOf(process.env, folder);
const sandbox = await startSandbox({ port, folder, gatewayKey, twins }).catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`The sandbox can't listen on SANDBOX_PORT ${port}: ${reason}`);
  process.exit(1);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void sandbox.stop().then(() => process.exit(0)));
}
