import { loadLater } from './load-later';

const loadScreen = () => import('./screen').then(({ StepScreen }) => ({ default: StepScreen }));

/** The heavier screens come when they are needed, and all of them once the phone has a moment, for later without network. */
export const screenLoaders = {
  screen: loadScreen,
  drafts: () => import('./drafts-screen').then(({ DraftsScreen }) => ({ default: DraftsScreen })),
  sent: () => import('./later-screen').then(({ SentScreen }) => ({ default: SentScreen })),
  conflict: () =>
    import('./conflict-screen').then(({ ConflictScreen }) => ({ default: ConflictScreen })),
  fetchAll: () => {
    const fetch = () => {
      const late = [
        loadLater,
        () => import('./drafts-screen'),
        () => import('./conflict-screen'),
        () => import('@/ui/camera'),
        () => import('@/ui/recorder'),
      ];
      for (const load of late) void load().catch(() => undefined);
    };
    const whenFree = () => {
      if ('requestIdleCallback' in window) requestIdleCallback(fetch);
      else setTimeout(fetch, 2_000);
    };
    // What stands on the screen first has the line for itself.
    void loadScreen().then(whenFree, whenFree);
  },
};
