import { inject } from 'vitest';
import { createDatabase } from './database';

// Before any test file imports src/platform/db: every file has a database to itself.
process.env.DATABASE_URL = await createDatabase(inject('databaseServer'));
process.env.SECRET ??= 'a-secret-for-tests-that-is-long-enough';
process.env.ENCRYPTION_KEY ??= 'an-encryption-key-for-tests-long-enough';
process.env.MESSAGE_GATEWAY_KEY ??= 'a-gateway-key-for-tests-long-enough';
// Vite keeps the path of its own pages under this name.
process.env.BASE_URL = 'http://127.0.0.1:3000';
