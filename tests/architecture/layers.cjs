// Import laws of the rooms, run by dependency-cruiser from layers.test.ts. A role inside a module is
// a file (`repo.ts`) or, once it has grown, a folder split by verb (`repo/listings.ts`).
const inside = (room) => `^src/${room}/`;
const role = (name) => `^src/modules/[^/]+/${name}(\\.ts$|/)`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-knows-only-itself',
      severity: 'error',
      from: { path: inside('domain') },
      to: { pathNot: inside('domain') },
    },
    {
      name: 'ui-knows-no-business',
      severity: 'error',
      from: { path: inside('ui') },
      to: { path: '^src/(app|modules|platform|sandbox)/' },
    },
    {
      name: 'platform-knows-no-module',
      severity: 'error',
      from: { path: inside('platform') },
      to: { path: '^src/(app|modules|ui|sandbox)/' },
    },
    {
      name: 'sandbox-knows-only-the-domain',
      severity: 'error',
      from: { path: inside('sandbox') },
      to: { path: '^src/(app|modules|ui|platform|generated)/' },
    },
    {
      name: 'modules-know-no-route',
      severity: 'error',
      from: { path: inside('modules') },
      to: { path: '^src/(app|sandbox)/' },
    },
    {
      name: 'messages-know-nothing',
      severity: 'error',
      from: { path: inside('messages') },
      to: { path: '^src/(app|modules|ui|platform|domain|sandbox)/' },
    },
    {
      name: 'prisma-stays-in-repos',
      severity: 'error',
      from: {
        pathNot: ['^src/platform/db\\.ts$', '^src/generated/', role('repo'), '^prisma/', '^tests/'],
      },
      to: { path: '(@prisma/|^src/generated/prisma)' },
    },
    {
      name: 'repo-is-private',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/' },
      to: { path: role('repo'), pathNot: '^src/modules/$1/' },
    },
    {
      name: 'repo-is-not-for-routes',
      severity: 'error',
      from: { path: '^src/(app|ui|platform)/' },
      to: { path: role('repo') },
    },
    {
      name: 'repo-only-from-commands-queries-and-jobs',
      severity: 'error',
      from: {
        path: inside('modules'),
        pathNot: [role('commands'), role('queries'), role('jobs'), role('repo')],
      },
      to: { path: role('repo') },
    },
    {
      name: 'pages-do-not-command',
      severity: 'error',
      from: { path: inside('app'), pathNot: '/route\\.tsx?$' },
      to: { path: role('commands') },
    },
    {
      name: 'screens-do-not-command',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/ui/' },
      to: { path: [role('commands'), role('repo'), inside('platform')] },
    },
    {
      name: 'modules-form-no-ring',
      severity: 'error',
      scope: 'folder',
      from: { path: '^src/modules/[^/]+$' },
      to: { circular: true },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/generated/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.json'] },
  },
};
