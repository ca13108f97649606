/** Every screen but the first, in one piece of script. */
export const loadLater = () =>
  import('./later-screen').then(({ LaterScreen }) => ({ default: LaterScreen }));
