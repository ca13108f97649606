import path from 'node:path';
import { defineConfig } from 'prisma/config';

// Prisma's command line downloads a native engine on first use, which a machine without that
// address can't do. The WASM build of the same engine lies in node_modules already; set
// PRISMA_NATIVE_ENGINE=1 to prefer the native one.
if (process.env.PRISMA_NATIVE_ENGINE !== '1') {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.resolve(
    import.meta.dirname,
    'scripts/schema-engine.mjs',
  );
}

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations', seed: 'tsx prisma/seed.ts' },
  // `prisma generate` needs an address but never calls it.
  datasource: {
    url: process.env.DATABASE_URL ?? 'postgresql://postgres:postgres@127.0.0.1:5432/hunarmand',
  },
});
