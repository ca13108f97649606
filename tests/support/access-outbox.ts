import { open, type Row, type Visitor } from './access-row';

const signedIn: readonly Visitor[] = [
  'buyer',
  'artisan',
  'packer',
  'moderator',
  'fulfilment',
  'finance',
  'support',
  'admin',
];

/** What a phone sends late, and what makes the studio stand on a phone's first screen. */
export const outboxRows: Readonly<Record<string, Row>> = {
  // Says only whose session it is; every command asks its own permission, see tests/integration/studio-commands.test.ts.
  'GET /api/studio/commands': open,
  'POST /api/studio/commands': { own: signedIn },
  'GET /studio/app.webmanifest': open,
};
