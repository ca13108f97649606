import { open, type Row, verb, visitors } from './access-row';

const signedIn = visitors.filter((visitor) => visitor !== 'guest' && visitor !== 'half');

/** Sending files and looking at them; whose upload it is, is asked in the handlers' own commands. */
export const mediaRows: Readonly<Record<string, Row>> = {
  'POST /api/uploads/[[...rest]]': verb('media.send', signedIn),
  'PATCH /api/uploads/[[...rest]]': verb('media.send', signedIn),
  'DELETE /api/uploads/[[...rest]]': verb('media.send', signedIn),
  'GET /api/uploads/state': verb('media.send', signedIn),
  'GET /media/photos/[file]': open,
  'GET /media/audio/[file]': open,
  // Her own paper, and every paper for who checks them; `openPaper` keeps each look.
  'GET /media/papers/[id]': { own: signedIn, foreign: ['moderator', 'admin'] },
};
