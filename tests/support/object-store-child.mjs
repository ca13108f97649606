// An S3 server in a process of its own; prints its port. Its persistence, which stays unused, wants a module that our
// Node doesn't have yet.
import { register } from 'node:module';

const hook = `
export const resolve = (name, context, next) =>
  name === 'node:sqlite'
    ? { url: 'data:text/javascript,export class DatabaseSync {}', shortCircuit: true }
    : next(name, context);`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);

const { startFauxqs } = await import('fauxqs');
const server = await startFauxqs({ port: 0, host: '127.0.0.1', logger: false });
server.createBucket('hunarmand');
process.stdout.write(`${server.port}\n`);
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
