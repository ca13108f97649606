import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

/** The least Next there is: what a page or an answer costs before an application does anything. */
export default {
  poweredByHeader: false,
  serverExternalPackages: ['pg'],
  turbopack: { root },
  outputFileTracingRoot: root,
};
