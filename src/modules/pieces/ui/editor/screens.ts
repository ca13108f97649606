/** The heavier screens come when they are needed, and all of them once the phone has a moment, for later without network. */
export const screenLoaders = {
  screen: () => import('./screen').then(({ StepScreen }) => ({ default: StepScreen })),
  more: () => import('./more-step').then(({ MoreStep }) => ({ default: MoreStep })),
  look: () => import('./look-step').then(({ LookStep }) => ({ default: LookStep })),
  drafts: () => import('./drafts-screen').then(({ DraftsScreen }) => ({ default: DraftsScreen })),
  sent: () => import('./sent-screen').then(({ SentScreen }) => ({ default: SentScreen })),
  conflict: () =>
    import('./conflict-screen').then(({ ConflictScreen }) => ({ default: ConflictScreen })),
  fetchAll: () => {
    const fetch = () => {
      const { more, look, sent } = screenLoaders;
      for (const load of [more, look, sent]) void load().catch(() => undefined);
      void import('@/ui/camera').catch(() => undefined);
      void import('@/ui/recorder').catch(() => undefined);
    };
    if ('requestIdleCallback' in window) requestIdleCallback(fetch);
    else setTimeout(fetch, 2_000);
  },
};
