import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A running PostgreSQL with a migrated template to clone from. */
export type DatabaseServer = {
  readonly adminUrl: string;
  readonly template: string;
  /** Databases of this run begin so; they are dropped when it ends. */
  readonly prefix: string;
};

/** Clones the migrated template and answers the address of the copy. */
export async function createDatabase(server: DatabaseServer): Promise<string> {
  const name = `${server.prefix}${randomBytes(6).toString('hex')}`;
  await asAdmin(server.adminUrl, (client) =>
    client.query(`CREATE DATABASE "${name}" TEMPLATE "${server.template}" STRATEGY FILE_COPY`),
  );
  const url = new URL(server.adminUrl);
  url.pathname = `/${name}`;
  return url.toString();
}

/** Runs `work` on one connection and closes it. */
export async function asAdmin<T>(
  adminUrl: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
